import type { Side } from '../../coach/index.ts'
import { FAINT, INK, PAPER, QUIET, ZONE_PAINT } from './paint.ts'
import { type PeopleLine, peopleLines } from './people-lines.ts'
import { layPeople, type TreePlace } from './people-tree.ts'
import { element, picture, type Setting, words } from './svg.ts'
import { fitText } from './text-width.ts'

/** Somebody on the map of a deal. Texts say of what is unknown that it is; `influence` is 1 to 5. */
export type MapPerson = Readonly<{
  id: string
  reportsToId?: string
  name: string
  post: string
  /** With its sign. */
  stance: string
  side: Side
  /** With its letter. */
  role: string
  influence?: number
  /** Empty where nobody is a coach, or nobody may know. */
  coach: string
  isCore?: boolean
  /** Ids of those the person sways, and of those the person is tied to beyond work. */
  influences?: readonly string[]
  tiedTo?: readonly string[]
}>

/** What is written on the map, in one language. */
export type PeopleMapWords = Readonly<{
  title: string
  subtitle: string
  /** Heads those whose line to the others is not known. */
  loose: string
  /** What signs and lines mean, and how many are not drawn. */
  notes: readonly string[]
}>

const EDGE = 40
const TOP = 126
const CARD = { width: 276, height: 122 }
const ACROSS = 32
const DOWN = 18
const COLUMNS = 4
const DISC = { x: 36, least: 11, step: 3 }
const TEXT = 72
const NOTE = 24
const INSET = 5

/** Ink of a side: a sign and a word stand beside it. */
const SIDE_INK: Readonly<Record<Side, string>> = {
  for: ZONE_PAINT.win.ink,
  neutral: ZONE_PAINT.jitter.ink,
  against: ZONE_PAINT.lose.ink,
  unknown: QUIET,
}

/**
 * The people of a deal: solid lines from each boss to their people, other ones for politics and personal ties, stance as
 * sign, word and colour, influence as the size of a numbered disc. What nobody knows is dashed. Source: BUY-1, BUY-2, BUY-3, BUY-5.
 */
export function peopleMap(people: readonly MapPerson[], said: PeopleMapWords): string {
  const tree = layPeople(people)
  const looseTop = TOP + tree.rows * (CARD.height + DOWN) + (tree.rows > 0 ? 20 : 0)
  const looseRows = Math.ceil(tree.loose.length / COLUMNS)
  const bottom = looseRows === 0 ? looseTop : looseTop + 34 + looseRows * (CARD.height + DOWN)
  const width = EDGE + Math.max(COLUMNS, tree.columns) * (CARD.width + ACROSS) - ACROSS + EDGE
  const height = bottom + said.notes.length * NOTE + 24
  const spots = [
    ...tree.places.map(treeSpot),
    ...tree.loose.map((id, i) => ({ id, ...spotAt(i % COLUMNS, Math.floor(i / COLUMNS), looseTop + 34) })),
  ]
  const line = (text: string, look: Look): string =>
    words(fitText(text, look.size, width - 2 * EDGE), { x: EDGE, ...look })
  return picture({ width, height, title: said.title }, [
    line(said.title, { y: 50, size: 28, weight: 'medium', fill: INK }),
    line(said.subtitle, { y: 86, size: 16, fill: QUIET }),
    ...tree.places.flatMap((place) => linkParts(place, tree.places)),
    ...peopleLines(linesAmong(people), spots, { ...CARD, gutter: ACROSS }),
    looseRows === 0 ? '' : line(said.loose, { y: looseTop + 10, size: 16, weight: 'medium', fill: INK }),
    ...spots.flatMap((spot) => people.filter(({ id }) => id === spot.id).map((one) => card(one, spot))),
    ...said.notes.map((note, i) => line(note, { y: bottom + 14 + i * NOTE, size: 14, fill: QUIET })),
  ])
}

type Look = Omit<Setting, 'x' | 'anchor'>
type Spot = Readonly<{ x: number; y: number }>

function spotAt(column: number, row: number, top: number): Spot {
  return { x: EDGE + column * (CARD.width + ACROSS), y: top + row * (CARD.height + DOWN) }
}

function treeSpot({ id, column, row }: TreePlace): Spot & Readonly<{ id: string }> {
  return { id, ...spotAt(column, row, TOP) }
}

/** From the right side of the boss to the left side of the person. */
function linkParts(place: TreePlace, places: readonly TreePlace[]): readonly string[] {
  const boss = places.find(({ id }) => id === place.bossId)
  if (boss === undefined) return []
  const [from, to] = [treeSpot(boss), treeSpot(place)]
  const middle = CARD.height / 2
  const d = `M${from.x + CARD.width} ${from.y + middle}H${to.x - ACROSS / 2}V${to.y + middle}H${to.x}`
  const id = `line-${boss.id}-${place.id}`
  return [element('path', { id, d, stroke: QUIET, 'stroke-width': 2, fill: 'none' })]
}

function linesAmong(people: readonly MapPerson[]): readonly PeopleLine[] {
  return people.flatMap(({ id: fromId, influences = [], tiedTo = [] }) => [
    ...influences.map((toId) => ({ kind: 'influence' as const, fromId, toId })),
    ...tiedTo.map((toId) => ({ kind: 'tie' as const, fromId, toId })),
  ])
}

function card(person: MapPerson, { x, y }: Spot): string {
  const { id, name, post, stance, side, role, coach } = person
  const ink = SIDE_INK[side]
  const lines = [
    { text: name, size: 17, weight: 'medium', fill: INK },
    { text: post, size: 13, fill: QUIET },
    { text: stance, size: 15, weight: 'medium', fill: ink },
    { text: role, size: 14, fill: INK },
    { text: coach, size: 13, fill: QUIET },
  ] as const
  const shown = lines.filter(({ text }) => text !== '')
  const top = y + CARD.height / 2 - (shown.length - 1) * 11
  return element('g', { id: `person-${id}`, class: `side-${side}` }, [
    element('rect', { x, y, ...CARD, rx: 8, fill: PAPER, stroke: ink, ...dashed(side === 'unknown') }),
    person.isCore ? innerEdge({ x, y }, ink) : '',
    disc(person, { x: x + DISC.x, y: y + CARD.height / 2 }),
    ...shown.map(({ text, ...look }, i) =>
      words(fitText(text, look.size, CARD.width - TEXT - 10), { x: x + TEXT, y: top + i * 22, ...look }),
    ),
  ])
}

/** A second edge marks the core circle. Source: BUY-3. */
function innerEdge({ x, y }: Spot, stroke: string): string {
  const size = { width: CARD.width - 2 * INSET, height: CARD.height - 2 * INSET }
  return element('rect', { class: 'core', x: x + INSET, y: y + INSET, ...size, rx: 5, fill: 'none', stroke })
}

function dashed(isDashed: boolean): Readonly<Record<string, string | number>> {
  return isDashed ? { 'stroke-width': 1.5, 'stroke-dasharray': '5 4' } : { 'stroke-width': 2 }
}

/** Larger for more influence, with the number; open and dashed where it is unknown. */
function disc({ influence, side }: MapPerson, { x, y }: Spot): string {
  const isKnown = influence !== undefined
  const r = DISC.least + DISC.step * (influence ?? 1)
  const look = isKnown
    ? { fill: SIDE_INK[side], stroke: FAINT, 'stroke-width': 1 }
    : { fill: PAPER, stroke: QUIET, ...dashed(true) }
  return (
    element('circle', { cx: x, cy: y, r, ...look }) +
    words(isKnown ? String(influence) : '?', {
      x,
      y,
      size: 16,
      weight: 'medium',
      anchor: 'middle',
      fill: isKnown ? PAPER : QUIET,
    })
  )
}
