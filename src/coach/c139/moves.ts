import { type Day, daysBetween } from '../day.ts'
import type { Deal, DealPerson } from '../deal.ts'
import { calibrationOf, coachesOf } from './coach.ts'
import type { ElementId, Mark, Zone } from './elements.ts'
import { elementsOf } from './groups.ts'
import { personFor, supportersOf, topDecider } from './hangs-on.ts'
import { currentMarks, earnedElements } from './marks.ts'
import { countMarks } from './value.ts'
import { WINNING_POINT, zoneOf } from './zone.ts'

/** Something to find out, and the contact most likely to know it. */
export type Ask = Readonly<{ element: ElementId; contactId?: string }>

type Aim = Readonly<{ elements: readonly ElementId[]; contactIds: readonly string[] }>

/**
 * One thing to do next. `elements` are what it would earn or guard, `contactIds` whom to do it with, best first, at
 * most three; either may be empty.
 *
 * - `find-coach` (MOVE-1): who might become one: weak coaches, then supporters
 * - `reach-top-decider` (MOVE-2): the inside voices to win first; `topDeciderId` where known
 * - `win-active-help` (MOVE-3): those who lean to us and could act
 * - `ask-unknowns` (MOVE-4): every open Clear, the never judged first, each with whom to ask
 * - `change-or-stop` (MOVE-5): `daysLeft` to the decision, negative once it is past
 * - `guard` (MOVE-6): the deciders to keep in touch with, settled opponents left out (BUY-4)
 */
export type Move = Readonly<
  | (Aim & { code: 'find-coach' })
  | (Aim & { code: 'reach-top-decider'; topDeciderId?: string })
  | (Aim & { code: 'win-active-help' })
  | (Aim & { code: 'ask-unknowns'; asks: readonly Ask[] })
  | (Aim & { code: 'change-or-stop'; daysLeft: number })
  | (Aim & { code: 'guard' })
>

/** The moves, in MOVE order; `mustStayFair` asks for the note on lawful advice (MOVE-7). */
export type NextMoves = Readonly<{ moves: readonly Move[]; mustStayFair: boolean }>

/** What the next moves are read from. */
export type MoveInput = Readonly<{
  marks: readonly Mark[]
  people: readonly DealPerson[]
  deal: Pick<Deal, 'isTender' | 'decisionOn'>
  today: Day
}>

/** A decision this many days away, or nearer, is near. */
export const NEAR_DECISION_DAYS = 30

const MOST_MOVES = 3
const MOST_CONTACTS = 3

type Scene = MoveInput & Readonly<{ zone: Zone; earned: readonly ElementId[] }>

/**
 * The two or three things that raise the value most, at most three, in MOVE order. The advice to change the game or
 * stop keeps its place even when three others come before it, because it must be said plainly.
 *
 * Source: MOVE-1 to MOVE-7
 */
export function nextMoves(input: MoveInput): NextMoves {
  const scene = { ...input, zone: zoneOf(countMarks(input.marks)), earned: earnedElements(input.marks) }
  const all = [
    findCoach(scene),
    reachTopDecider(scene),
    winActiveHelp(scene),
    askUnknowns(scene),
    changeOrStop(scene),
    guard(scene),
  ].flat()
  const moves = shorten(all)
  const touchesCriteria = moves.some(({ code }) => code === 'win-active-help' || code === 'change-or-stop')
  return { moves, mustStayFair: input.deal.isTender && touchesCriteria }
}

function shorten(all: readonly Move[]): readonly Move[] {
  const stop = all.filter(({ code }) => code === 'change-or-stop')
  const others = all.filter(({ code }) => code !== 'change-or-stop').slice(0, MOST_MOVES - stop.length)
  return all.filter((move) => stop.includes(move) || others.includes(move))
}

function findCoach({ people }: Scene): readonly Move[] {
  if (calibrationOf(people) !== 'none') return []
  const candidates = [...coachesOf(people), ...supportersOf(people)]
  return [{ code: 'find-coach', elements: [], contactIds: idsOf(candidates) }]
}

function reachTopDecider({ people, earned }: Scene): readonly Move[] {
  if (earned.includes('W1')) return []
  const top = topDecider(people)
  const voices = supportersOf(people).filter(({ isTopDecider }) => !isTopDecider)
  const aim = { elements: ['W1'], contactIds: idsOf(voices) } as const
  return [{ code: 'reach-top-decider', ...aim, ...(top !== undefined && { topDeciderId: top.contactId }) }]
}

function winActiveHelp({ people, earned }: Scene): readonly Move[] {
  if (earned.includes('F2')) return []
  return [{ code: 'win-active-help', elements: ['F2'], contactIds: idsOf(supportersOf(people)) }]
}

function askUnknowns({ marks, people, earned }: Scene): readonly Move[] {
  const clears = elementsOf('clear')
  if (clears.filter((element) => earned.includes(element)).length >= WINNING_POINT.clear) return []
  const open = currentMarks(marks).filter(
    ({ element }) => clears.includes(element) && !earned.includes(element),
  )
  const neverJudged = open.filter(({ state }) => state === 'unknown')
  const judged = open.filter(({ state }) => state !== 'unknown')
  const asks = [...neverJudged, ...judged].map(({ element }) => toAsk(element, { marks, people }))
  const contactIds = firstIds(asks.flatMap(({ contactId }) => contactId ?? []))
  return [{ code: 'ask-unknowns', elements: asks.map(({ element }) => element), contactIds, asks }]
}

function changeOrStop({ zone, deal, today }: Scene): readonly Move[] {
  if (zone !== 'lose' || deal.decisionOn === undefined) return []
  const daysLeft = daysBetween(today, deal.decisionOn)
  if (daysLeft > NEAR_DECISION_DAYS) return []
  return [{ code: 'change-or-stop', elements: [], contactIds: [], daysLeft }]
}

function guard({ zone, people, earned }: Scene): readonly Move[] {
  if (zone !== 'win') return []
  const decides = ({ isTopDecider, buyingRole }: DealPerson): boolean =>
    isTopDecider || buyingRole === 'approver' || buyingRole === 'decider'
  const deciders = people.filter((person) => decides(person) && person.stance !== 'opponent')
  const topFirst = deciders.toSorted((a, b) => Number(b.isTopDecider) - Number(a.isTopDecider))
  const elements = earned.filter((element) => !elementsOf('clear').includes(element))
  return [{ code: 'guard', elements, contactIds: idsOf(topFirst) }]
}

/** The element with the contact it hangs on, where one is known. */
export function toAsk(element: ElementId, { marks, people }: Pick<MoveInput, 'marks' | 'people'>): Ask {
  const contactId = personFor(element, people, marks)
  return { element, ...(contactId !== undefined && { contactId }) }
}

function idsOf(people: readonly DealPerson[]): readonly string[] {
  return firstIds(people.map(({ contactId }) => contactId))
}

function firstIds(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].slice(0, MOST_CONTACTS)
}
