import {
  ATTACK_TEXTS,
  type CriteriaPlan,
  FOLLOWER_STEP_TEXTS,
  GOOD_CRITERION_TEXT,
  LEADER_STEP_TEXTS,
  PROPOSAL_ASKED_TEXT,
  planCriteria,
  RIVAL_REPLY_TEXTS,
  type Text,
} from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import { formatList } from '../words/format-list.ts'
import { criteriaListLines } from './criteria-list.ts'
import type { PositioningFile } from './file.ts'

/**
 * The criteria one by one, then the work on them for who is ahead or behind. In a tender the note on fairness always goes along.
 *
 * Source: CRIT-1, CRIT-2, CRIT-3, CRIT-4, CRIT-5, CRIT-6, CRIT-7, MOVE-7
 */
export function criteriaLines(ask: Ask, file: PositioningFile): readonly string[] {
  const { words, locale } = ask
  const { place, criteriaKnown, isProposalAsked, criteria } = file.positioning
  const { deal, people } = file
  const fair = deal.isTender ? [words.c139.stayFair] : []
  const noted = criteriaListLines(ask, criteria)
  if (place === undefined) return [...noted, words.positioning.placeUnknown, ...fair]
  const plan = planCriteria({ place, criteriaKnown, isProposalAsked, deal, people })
  return [
    ...noted,
    words.positioning.place[place],
    ...(plan.askCriteriaFirst ? [PROPOSAL_ASKED_TEXT[locale]] : []),
    ...(plan.place === 'leader' ? leaderLines(ask, file, plan) : followerLines(ask, plan)),
    ...fair,
    ...rivalLines(ask),
  ]
}

type Leading = Extract<CriteriaPlan, { place: 'leader' }>
type Following = Extract<CriteriaPlan, { place: 'follower' }>

function leaderLines(ask: Ask, { contacts }: PositioningFile, plan: Leading): readonly string[] {
  const { words, locale } = ask
  const names = contacts.filter(({ id }) => plan.checkWithIds.includes(id)).map(({ name }) => name)
  return [
    ...steps(
      ask,
      plan.steps.map((step) => LEADER_STEP_TEXTS[step]),
    ),
    words.positioning.checkWith(formatList(locale, names)),
    GOOD_CRITERION_TEXT[locale],
  ]
}

function followerLines(ask: Ask, plan: Following): readonly string[] {
  const { words, locale } = ask
  const w = words.positioning
  const attacks = plan.attacks.map((attack) => {
    const { name, how } = ATTACK_TEXTS[attack]
    return w.attack(name[locale], how[locale])
  })
  return [
    ...steps(
      ask,
      plan.steps.map((step) => FOLLOWER_STEP_TEXTS[step]),
    ),
    ...(attacks.length > 0 ? [w.attacks, ...attacks] : [w.noAttacks]),
  ]
}

function steps({ words, locale }: Ask, texts: readonly Text[]): readonly string[] {
  return texts.map((text, i) => words.positioning.step(i + 1, text[locale]))
}

function rivalLines({ words, locale }: Ask): readonly string[] {
  const w = words.positioning
  const replies = Object.values(RIVAL_REPLY_TEXTS).map((text) =>
    w.reply(text[locale].replace('{strength}', w.theirStrength)),
  )
  return [w.rival, ...replies]
}
