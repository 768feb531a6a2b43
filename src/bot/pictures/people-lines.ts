import { element } from './svg.ts'

/** A line between two people on a map, by id: politics with an arrow, or a tie beyond work. Source: BUY-3. */
export type PeopleLine = Readonly<{ kind: 'influence' | 'tie'; fromId: string; toId: string }>

/** The upper left corner of somebody's card. */
export type CardSpot = Readonly<{ id: string; x: number; y: number }>

/** The measures of cards and of the gutter between columns. */
export type CardMeasures = Readonly<{ width: number; height: number; gutter: number }>

/** Lines that are not of the organisation differ from it, and from each other, in dash, ink and ends. */
const LOOKS = {
  influence: { ink: '#2b5797', dash: '7 4', width: 2, down: 28, lane: 5 },
  tie: { ink: '#7a4a91', dash: '1 5', width: 3, down: -28, lane: 22 },
} as const

/** Lines of one kind that share a gutter are set apart by this much, up to four of them. */
const APART = 3
const LANES = 4

const HEAD = 8

/**
 * The lines between people, each around the cards by the gutter beside them. Where cards lie between, a line runs
 * behind them: draw it before the cards. A line to or from somebody who is not drawn is left out. Source: BUY-3.
 */
export function peopleLines(
  lines: readonly PeopleLine[],
  spots: readonly CardSpot[],
  measures: CardMeasures,
): readonly string[] {
  const at = new Map(spots.map((spot) => [spot.id, spot]))
  return lines.flatMap((line, i) => {
    const [from, to] = [at.get(line.fromId), at.get(line.toId)]
    if (from === undefined || to === undefined || from === to) return []
    return drawn(line, routed({ from, to, nth: i % LANES, line }, measures))
  })
}

type Leg = Readonly<{ from: CardSpot; to: CardSpot; nth: number; line: PeopleLine }>
type Route = Readonly<{ d: string; end: Readonly<{ x: number; y: number; heading: 1 | -1 }> }>

/** Out of one side, along the gutter, and into the side that faces it. */
function routed({ from, to, nth, line }: Leg, { width, height, gutter }: CardMeasures): Route {
  const look = LOOKS[line.kind]
  const shift = nth * APART
  const y = (spot: CardSpot): number => spot.y + height / 2 + look.down + (look.down > 0 ? shift : -shift)
  const goesLeft = to.x < from.x
  const out = goesLeft ? from.x : from.x + width
  const lane = goesLeft ? from.x - gutter + look.lane + shift : from.x + width + look.lane + shift
  const isBeside = to.x > from.x
  const into = isBeside ? to.x : to.x + width
  const d = `M${out} ${y(from)}H${lane}V${y(to)}H${into}`
  return { d, end: { x: into, y: y(to), heading: isBeside ? 1 : -1 } }
}

function drawn({ kind, fromId, toId }: PeopleLine, { d, end }: Route): readonly string[] {
  const { ink, dash, width } = LOOKS[kind]
  const look = { stroke: ink, 'stroke-width': width, 'stroke-dasharray': dash, 'stroke-linecap': 'round' }
  const path = element('path', { id: `${kind}-${fromId}-${toId}`, d, fill: 'none', ...look })
  if (kind === 'tie') return [path]
  const back = end.x - HEAD * end.heading
  const points = `${end.x},${end.y} ${back},${end.y - HEAD / 2} ${back},${end.y + HEAD / 2}`
  return [path, element('polygon', { points, fill: ink })]
}
