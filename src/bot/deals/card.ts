import {
  type ClosingReview,
  canChange,
  coachQuality,
  type Deal,
  daysBetween,
  stageAhead,
  writeValue,
} from '../../coach/index.ts'
import type { Message } from '../answer.ts'
import type { Ask } from '../ask.ts'
import { button, cut } from '../blocks/build.ts'
import { type CardPart, cardMessage } from '../blocks/card.ts'
import { maintenanceLines } from '../closing/maintenance-lines.ts'
import { reviewLines } from '../closing/review-lines.ts'
import { ACTIONS } from '../ids.ts'
import { painButton, painPart } from '../pain/card-part.ts'
import { MAP_ACTION } from '../people/map-action.ts'
import { mapParts } from '../people/map-parts.ts'
import type { DealMap } from '../people/read-map.ts'
import { POSITIONING_ACTION } from '../positioning/ids.ts'
import { shareButton } from '../share.ts'
import { STAGE_ACTION } from '../stages/ids.ts'
import { formatDay } from '../words/format-day.ts'
import { formatMoney } from '../words/format-money.ts'
import type { DealFace, DealFile } from './file.ts'
import { healthPart } from './health-part.ts'
import { partText } from './part-text.ts'
import type { HealthFile } from './read-health.ts'

/** The action id of the button that opens the people of a deal; its value is the deal's id. */
export const DEAL_PEOPLE = 'deal:people'

const EVIDENCE_MOST = 160

/** What is told of a deal besides its file: its map, its health to the account's team, and once it is closed what was kept of it. */
export type Told = Readonly<{
  map: DealMap
  review?: ClosingReview
  followUps?: CardPart
  health?: HealthFile
}>

/** The deal card: where it stands, where the customer stands, what comes next, who is for us, and what that tells. */
export function dealCard(ask: Ask, file: DealFile, told: Told): Message {
  const { deal, account, standing } = file
  const { map, review, followUps, health } = told
  const { words, locale } = ask
  const w = words.deals
  return cardMessage({
    id: `deal-${deal.id}`,
    name: deal.name,
    facts: [
      account.name,
      deal.amount === undefined ? '' : formatMoney(locale, deal.amount),
      standing === undefined
        ? w.unjudged
        : `${words.terms.zone[standing.zone]} ${writeValue(standing.value)}`,
      ...uncalibratedFact(ask, file),
    ],
    parts: [
      { lines: stateLines(ask, file) },
      ...(deal.closed === undefined ? [{ label: w.next, lines: nextLines(ask, file) }] : []),
      { label: words.closing.maintenance, lines: maintenanceLines(ask, deal) },
      {
        label: words.closing.review,
        lines: review === undefined ? [] : reviewLines(ask, file, review),
      },
      ...(followUps === undefined ? [] : [followUps]),
      ...(health === undefined ? [] : [healthPart(ask, file, health)]),
      { label: w.people, lines: peopleLines(ask, file.people) },
      ...mapParts(ask, file, map),
      painPart(ask, { deal, links: file.pains, results: file.results }),
    ],
    buttons: [...cardButtons(ask, file), ...closeButtons(ask, file)],
  })
}

/** A value that no coach backs says so wherever it stands alone. Source: COACH-1. */
function uncalibratedFact({ words }: Ask, { deal, standing }: DealFile): readonly string[] {
  if (standing === undefined || deal.closed !== undefined) return []
  return standing.isCalibrated ? [] : [words.c139.uncalibrated]
}

function stateLines(ask: Ask, { deal, ours }: DealFile): readonly string[] {
  const { words, locale, today } = ask
  const w = words.deals
  const day = (on: Deal['createdOn']): string => formatDay(locale, on, today)
  const { closed, stage, stageSince, decisionOn, incumbent, isTender } = deal
  if (closed !== undefined) return [w.closed[closed.result](day(closed.on)), ...ownerLine(ask, deal, ours)]
  return [
    w.stage(words.terms.stage[stage], day(stageSince)),
    ...stepLines(ask, deal),
    ...(decisionOn === undefined ? [] : [w.decision(day(decisionOn), daysBetween(today, decisionOn))]),
    ...(isTender ? [w.isTender] : []),
    ...(incumbent === undefined ? [] : [w.incumbent(incumbent)]),
    ...ownerLine(ask, deal, ours),
  ]
}

/** Where the customer is, and a warning when we are further. */
function stepLines({ words }: Ask, { buyingStep, name, stage }: Deal): readonly string[] {
  if (buyingStep === undefined) return [words.deals.stepUnknown(name)]
  const ahead = stageAhead(stage, buyingStep)
  return [
    words.deals.step(words.terms.buyingStep[buyingStep]),
    ...(ahead > 0 ? [words.deals.ahead(ahead)] : []),
  ]
}

function ownerLine({ words }: Ask, { ownerId }: Deal, ours: DealFile['ours']): readonly string[] {
  const name = ours.get(ownerId)
  return name === undefined ? [] : [words.deals.owner(name)]
}

/** The next step, or that there is none. Source: ST-11. */
function nextLines({ words, locale, today }: Ask, { deal, ours }: DealFile): readonly string[] {
  const { nextStep: step, name } = deal
  const w = words.deals
  if (step === undefined) return [w.noNext, w.noNextHow(name)]
  const late = daysBetween(step.by, today)
  const said = w.nextStep(step.what, formatDay(locale, step.by, today), ours.get(step.who) ?? step.who)
  return [late > 0 ? [said, w.nextLate(late)].join(words.core.listGlue) : said]
}

/** Everybody whose part was judged, a line each. */
export function peopleLines(ask: Ask, people: readonly DealFace[]): readonly string[] {
  if (people.length === 0) return [ask.words.deals.noPeople]
  return people.flatMap((face) => faceLines(ask, face))
}

/** One person on a deal: name, part and day, then the evidence. */
export function faceLines({ words, locale, today }: Ask, { contact, part }: DealFace): readonly string[] {
  const { deals: w, core, terms } = words
  const coach = part.coach && w.coach(terms.coachKind[part.coach.kind], coachQuality(part.coach))
  const said = [partText(words, part), ...(coach === undefined ? [] : [coach])].join(core.listGlue)
  const name = [contact.name, ...(contact.post === undefined ? [] : [contact.post])].join(core.detailGlue)
  const line = w.person(name, said, formatDay(locale, part.judgedOn, today))
  return part.evidence === undefined ? [line] : [line, w.evidence(cut(part.evidence, EVIDENCE_MOST))]
}

function closeButtons({ words, viewer }: Ask, { deal, account }: DealFile): ReturnType<typeof button>[] {
  if (deal.closed !== undefined || !canChange(viewer, account)) return []
  const action = `${ACTIONS.runOther}:3`
  return [button({ text: words.closing.button, action, value: `close =${deal.id}` })]
}

function cardButtons(ask: Ask, { deal, account }: DealFile): ReturnType<typeof button>[] {
  const { words } = ask
  const w = words.deals
  const id = `=${deal.id}`
  const run = (text: string, value: string, n: number) =>
    button({ text, action: `${ACTIONS.runOther}:${n}`, value })
  return [
    run(w.c139, `c139 ${id}`, 0),
    run(w.prepare, `prep =${account.id} deal:${id}`, 1),
    button({ text: w.peopleButton, action: DEAL_PEOPLE, value: deal.id }),
    button({ text: words.people.mapButton, action: MAP_ACTION, value: deal.id }),
    button({ text: words.stages.button, action: STAGE_ACTION, value: deal.id }),
    button({ text: words.positioning.button, action: POSITIONING_ACTION, value: deal.id }),
    painButton(ask, deal.id),
    run(words.core.edit, `deal edit ${id}`, 2),
    shareButton(`deal ${id}`, words),
  ]
}
