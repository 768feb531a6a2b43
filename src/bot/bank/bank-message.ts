import type { KnownBlock } from '@slack/types'
import { bankParents, leads, type Moment, type TeamQuestion } from '../../coach/index.ts'
import type { Message } from '../answer.ts'
import type { Ask } from '../ask.ts'
import { actions, button, context, header, message, section } from '../blocks/build.ts'
import { bold, code, mrkdwn } from '../blocks/mrkdwn.ts'
import { ACTIONS } from '../ids.ts'
import { formatList } from '../words/format-list.ts'

const PAGE = 8
const DOT = ' · '

/** One page of the team's own questions; those who lead get the buttons that change them. */
export function bankMessage(ask: Ask, own: readonly TeamQuestion[], asked: number): Message {
  const { bank } = ask.words
  if (own.length === 0) {
    const say = bank.empty(code(bank.addExample))
    return message(bank.emptyText(bank.addExample), [section(say), ...lastRow(ask, { page: 1, pages: 1 })])
  }
  const pages = Math.ceil(own.length / PAGE)
  const page = Math.min(Math.max(asked, 1), pages)
  const shown = own.slice((page - 1) * PAGE, page * PAGE)
  const intro = [bank.count(own.length), ...(pages > 1 ? [bank.page(page, pages)] : [])].join(' ')
  const blocks: readonly KnownBlock[] = [
    header(bank.title),
    section(intro),
    ...shown.flatMap((question) => questionBlocks(ask, question, own)),
    ...lastRow(ask, { page, pages }),
  ]
  const spoken = shown.map((question) => `${headOf(ask, question)} ${detailsOf(ask, question, own)}`.trim())
  return message([bank.title, intro, ...spoken].join('\n'), blocks)
}

function questionBlocks(
  ask: Ask,
  question: TeamQuestion,
  own: readonly TeamQuestion[],
): readonly KnownBlock[] {
  const { bank, core, calls } = ask.words
  const details = detailsOf(ask, question, own)
  const { id, text } = question
  const row = actions(`question-${id}`, [
    button({ text: core.edit, action: ACTIONS.openForm, value: `spin bank edit =${id}`, spoken: text }),
    button({ text: bank.retire, action: ACTIONS.run, value: `spin bank retire =${id}`, spoken: text }),
  ])
  return [
    section(mrkdwn`${bold(calls.kinds[question.kind])}  ${text}`),
    ...(details === '' ? [] : [context(details)]),
    ...(leads(ask.viewer) ? [row] : []),
  ]
}

function headOf({ words }: Ask, { kind, text }: TeamQuestion): string {
  return words.bank.head(words.calls.kinds[kind], text)
}

/** What it hangs on or asks for, where it is asked, and what to listen for. */
function detailsOf(ask: Ask, question: TeamQuestion, own: readonly TeamQuestion[]): string {
  const { bank, calls, terms } = ask.words
  const { concern, listenFor, locale } = question
  return [
    ...('parent' in question ? [parentText(ask, question.parent, own)] : []),
    ...('fact' in question ? [bank.asksFor(calls.topics[question.fact])] : []),
    ...placeTexts(ask, question),
    ...(concern === undefined ? [] : [terms.concern[concern]]),
    ...(listenFor === '' ? [] : [bank.listenFor(listenFor)]),
    ...(locale === ask.locale ? [] : [terms.locale[locale]]),
  ].join(DOT)
}

function placeTexts({ words, locale }: Ask, question: TeamQuestion): readonly string[] {
  if ('parent' in question) return []
  const { bank, terms } = words
  const { stages = [], roles = [], industry } = question
  const stage = (moment: Moment) => (moment === 'lost' ? bank.lost : terms.stage[moment])
  const places = [...stages.map(stage), ...(industry === undefined ? [] : [terms.industry[industry]])]
  const who = roles.map((role) => terms.roleType[role])
  return [
    ...(places.length === 0 ? [] : [bank.onlyIn(formatList(locale, places))]),
    ...(who.length === 0 ? [] : [bank.onlyFor(formatList(locale, who))]),
  ]
}

function parentText({ words, locale }: Ask, parent: string, own: readonly TeamQuestion[]): string {
  const found = [...own, ...bankParents(locale)].find(({ id }) => id === parent)
  return found === undefined ? words.bank.notAsked : words.bank.under(found.text)
}

function lastRow(
  ask: Ask,
  { page, pages }: Readonly<{ page: number; pages: number }>,
): readonly KnownBlock[] {
  const { bank } = ask.words
  const turn = (text: string, to: number, n: number) =>
    button({ text, action: `${ACTIONS.run}:${n}`, value: `spin bank ${to}` })
  const buttons = [
    ...(page > 1 ? [turn(bank.earlier, page - 1, 0)] : []),
    ...(page < pages ? [turn(bank.later, page + 1, 1)] : []),
    ...(leads(ask.viewer)
      ? [
          button({ text: bank.add, action: `${ACTIONS.openForm}:0`, value: 'spin bank add' }),
          button({ text: bank.importMany, action: `${ACTIONS.openForm}:1`, value: 'spin bank import' }),
        ]
      : []),
  ]
  return buttons.length === 0 ? [] : [actions('bank', buttons)]
}
