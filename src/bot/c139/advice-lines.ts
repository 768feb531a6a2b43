import {
  type Ask as CoachAsk,
  type DealReading,
  ELEMENT_TEXTS,
  type Move,
  PUBLISHED_STUDY,
  type PublishedRate,
} from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import { formatList } from '../words/format-list.ts'
import { elementLabel } from './element-label.ts'
import type { Naming } from './file.ts'
import type { CardPart } from './standing-lines.ts'

const MOST_ASKS = 3
const MOST_WAYS = 2

/** Which way leads to a better zone, step by step, with whom; then the other ways. */
export function pathPart(ask: Ask, naming: Naming, { path, otherPaths }: DealReading): CardPart {
  const { words } = ask
  if (path === undefined) return { lines: [] }
  const w = words.c139
  const steps = path.steps.map(({ element, contactId }) =>
    w.step(elementLabel(ask, element), nameOf(naming, contactId)),
  )
  const others = otherPaths
    .slice(0, MOST_WAYS)
    .map((way) => way.steps.map(({ element }) => element).join(w.wayGlue))
  return {
    label: w.shortest(words.terms.zone[path.to]),
    lines: [...steps, ...(others.length > 0 ? [w.otherWays(others.join(w.waysGlue))] : [])],
  }
}

/** The next moves as sentences, with the note on fairness where it belongs. Source: MOVE-1 to MOVE-7. */
export function movesPart(ask: Ask, naming: Naming, { moves, mustStayFair }: DealReading): CardPart {
  const w = ask.words.c139
  const fair = mustStayFair ? [w.stayFair] : []
  return { label: w.moves, lines: [...moves.map((move) => moveLine(ask, naming, move)), ...fair] }
}

/** The step to take first: the head of the shortest way, else the oldest question. */
export function firstStep({ path, asks }: DealReading): CoachAsk | undefined {
  const [step] = path?.steps ?? []
  if (step !== undefined) return step
  const [list] = asks
  const [element] = list?.elements ?? []
  if (list === undefined || element === undefined) return undefined
  return { element, ...(list.contactId !== undefined && { contactId: list.contactId }) }
}

/** One question to take along, and whom to ask. */
export function questionLine(ask: Ask, naming: Naming, { element, contactId }: CoachAsk): string {
  return ask.words.c139.askWho(nameOf(naming, contactId), ELEMENT_TEXTS[element].ask[ask.locale])
}

/** What the published study found, and that it is not this deal's odds. Source: C139-10. */
export function publishedLine({ words }: Ask, { band, lowest, highest }: PublishedRate): string {
  const { projects } = PUBLISHED_STUDY
  const say = lowest === highest ? words.c139.published : words.c139.publishedBelow
  return say(projects, band, highest)
}

function moveLine(ask: Ask, naming: Naming, move: Move): string {
  const w = ask.words.c139
  const names = formatList(ask.locale, naming.names(move.contactIds))
  switch (move.code) {
    case 'find-coach':
      return w.findCoach(names)
    case 'reach-top-decider':
      return w.reachTop(nameOf(naming, move.topDeciderId), names)
    case 'win-active-help':
      return w.activeHelp(names)
    case 'ask-unknowns':
      return w.askUnknowns(move.asks.length, asksOf(ask, naming, move.asks))
    case 'change-or-stop':
      return w.changeOrStop(move.daysLeft)
    case 'guard':
      return w.guard(names)
  }
}

/** The first questions, those for one person together. */
function asksOf(ask: Ask, naming: Naming, asks: readonly CoachAsk[]): string {
  const { words, locale } = ask
  const byPerson = new Map<string, string[]>()
  for (const { element, contactId } of asks.slice(0, MOST_ASKS)) {
    const who = nameOf(naming, contactId)
    byPerson.set(who, [...(byPerson.get(who) ?? []), elementLabel(ask, element)])
  }
  const shown = [...byPerson].map(([who, labels]) => words.c139.askOf(formatList(locale, labels), who))
  const more = asks.length > MOST_ASKS ? [words.c139.moreElements(asks.length - MOST_ASKS)] : []
  return [...shown, ...more].join(words.core.listGlue)
}

function nameOf(naming: Naming, contactId: string | undefined): string {
  return contactId === undefined ? '' : naming.name(contactId)
}
