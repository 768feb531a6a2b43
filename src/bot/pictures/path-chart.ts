import {
  type C139Value,
  type Day,
  DEATH_POINT,
  daysBetween,
  everyValue,
  WINNING_POINT,
  writeValue,
  ZONES,
  type Zone,
  zoneOf,
} from '../../coach/index.ts'
import { orderOf } from './map-grid.ts'
import { FAINT, ground, INK, PAPER, QUIET, signed, ZONE_PAINT, ZONE_PATTERNS } from './paint.ts'
import { element, picture, words } from './svg.ts'
import { fitText, textWidth } from './text-width.ts'

/** A value that a deal had from this day on; `label` is the day as people write it. */
export type PathPoint = Readonly<{ on: Day; label: string; value: C139Value }>

/** A deal's path, oldest first, at least one point. `until` is today: the last value still holds then. */
export type PathInput = Readonly<{ points: readonly PathPoint[]; until: Omit<PathPoint, 'value'> }>

/** What is written on it, in one language. */
export type PathWords = Readonly<{
  title: string
  subtitle: string
  /** Each with its sign. */
  zones: Readonly<Record<Zone, string>>
  winningPoint: string
  deathPoint: string
}>

const WIDTH = 1280
const HEIGHT = 720
const EDGE = 40
const PLOT = { x: 124, y: 122, width: 880, height: 520 }
const RIGHT = PLOT.x + PLOT.width
const BOTTOM = PLOT.y + PLOT.height
/** Steps of height: all values, and room above the highest for its label. */
const STEPS = everyValue().length + 6
const LABEL = 15

/**
 * The path of one deal: its value by day, as steps, over the zones with their colour, pattern and word, and the two
 * turning points as labelled lines. Values too close to be written are in the text. Source: C139-8, C139-3.
 */
export function pathChart({ points, until }: PathInput, said: PathWords): string {
  const first = points[0]?.on ?? until.on
  const span = Math.max(1, daysBetween(first, until.on))
  const toX = (day: Day): number => PLOT.x + 14 + (daysBetween(first, day) / span) * (PLOT.width - 28)
  return picture({ width: WIDTH, height: HEIGHT, title: said.title }, [
    ZONE_PATTERNS,
    words(fitText(said.title, 28, WIDTH - 2 * EDGE), {
      x: EDGE,
      y: 50,
      size: 28,
      weight: 'medium',
      fill: INK,
    }),
    words(fitText(said.subtitle, 16, WIDTH - 2 * EDGE), { x: EDGE, y: 86, size: 16, fill: QUIET }),
    ...zoneParts(said),
    ...rowParts(),
    ...turningPoint(said.winningPoint, WINNING_POINT, orderOf(WINNING_POINT) - 0.5),
    ...turningPoint(said.deathPoint, DEATH_POINT, orderOf(DEATH_POINT) + 0.5),
    ...dayParts([...points, until], toX),
    steps(points, until, toX),
    ...dots(points, toX),
  ])
}

/** How high a value stands; half steps lie between two values. */
function toY(order: number): number {
  return BOTTOM - ((order + 0.5) / STEPS) * PLOT.height
}

function zoneParts({ zones }: PathWords): readonly string[] {
  return ZONES.flatMap((zone) => {
    const orders = everyValue().flatMap((value, order) => (zoneOf(value) === zone ? [order] : []))
    const top = zone === 'win' ? PLOT.y : toY(Math.max(...orders) + 0.5)
    const height = toY(Math.min(...orders) - 0.5) - top
    const word = { x: RIGHT + 22, y: top + height / 2, size: 22, weight: 'medium' } as const
    return [
      ground(zone, { x: PLOT.x, y: top, width: PLOT.width, height }),
      signed(zones[zone], { ...word, fill: ZONE_PAINT[zone].ink }),
    ]
  })
}

/** One line for each value without a Clear, named at the left: `0W0F0C`, `0W1F0C` and so on. */
function rowParts(): readonly string[] {
  return everyValue().flatMap((value, order) => {
    if (value.clear > 0) return []
    const y = toY(order)
    return [
      element('path', {
        d: `M${PLOT.x} ${y}H${RIGHT}`,
        stroke: PAPER,
        'stroke-width': 1.5,
        fill: 'none',
      }),
      words(writeValue(value), {
        x: PLOT.x - 14,
        y,
        size: LABEL,
        weight: 'medium',
        anchor: 'end',
        fill: INK,
      }),
    ]
  })
}

function turningPoint(name: string, point: C139Value, order: number): readonly string[] {
  const y = toY(order)
  const x = RIGHT + 22
  const d = `M${PLOT.x} ${y}H${RIGHT + 12}`
  return [
    element('path', { class: 'border', d, stroke: INK, 'stroke-width': 3, fill: 'none' }),
    words(writeValue(point), { x, y: y - 9, size: LABEL, weight: 'medium', fill: INK }),
    words(name, { x, y: y + 10, size: 14, fill: QUIET }),
  ]
}

type ToX = (day: Day) => number

/** The days below, the first and the last of them always, the others where there is room. */
function dayParts(days: readonly Omit<PathPoint, 'value'>[], toX: ToX): readonly string[] {
  const frame = { ...PLOT, fill: 'none', stroke: QUIET, 'stroke-width': 1 }
  const last = days.at(-1)
  const inOrder = last === undefined ? days : [...days.slice(0, 1), last, ...days.slice(1, -1)]
  const shown: { middle: number; half: number; label: string }[] = []
  for (const { on, label } of inOrder) {
    const middle = toX(on)
    const half = textWidth(label, 14) / 2 + 8
    if (shown.every((other) => Math.abs(other.middle - middle) >= other.half + half))
      shown.push({ middle, half, label })
  }
  return [
    element('rect', frame),
    ...shown.flatMap(({ middle, label }) => [
      element('path', {
        d: `M${middle} ${BOTTOM}V${BOTTOM + 6}`,
        stroke: QUIET,
        'stroke-width': 1,
        fill: 'none',
      }),
      words(label, { x: middle, y: BOTTOM + 20, size: 14, anchor: 'middle', fill: QUIET }),
    ]),
  ]
}

function steps(points: readonly PathPoint[], until: PathInput['until'], toX: ToX): string {
  const [start, ...rest] = points
  if (start === undefined) return ''
  const corners = rest.map(({ on, value }) => `H${toX(on)}V${toY(orderOf(value))}`).join('')
  const d = `M${toX(start.on)} ${toY(orderOf(start.value))}${corners}H${toX(until.on)}`
  const shape = { d, fill: 'none', 'stroke-linejoin': 'round', 'stroke-linecap': 'round' }
  return (
    element('path', { ...shape, stroke: PAPER, 'stroke-width': 8 }) +
    element('path', { class: 'path', ...shape, stroke: INK, 'stroke-width': 4 })
  )
}

type Spot = Readonly<{ x: number; y: number }>

/** A dot for each value, and its label where that covers neither a dot nor another label; the newest come first. */
function dots(points: readonly PathPoint[], toX: ToX): readonly string[] {
  const spots = points.map(({ on, value }) => ({ x: toX(on), y: toY(orderOf(value)) }))
  const labels: Spot[] = []
  const tags = points
    .map((point, i) => ({ point, places: labelPlaces(spots, i) }))
    .toReversed()
    .flatMap(({ point, places }) => {
      const place = places.find((one) => isFree(one, spots, labels))
      if (place === undefined) return []
      labels.push(place)
      return [tag(writeValue(point.value), place)]
    })
  const drawn = spots.map(({ x, y }) =>
    element('circle', { class: 'dot', cx: x, cy: y, r: 7, fill: INK, stroke: PAPER, 'stroke-width': 2 }),
  )
  return [...tags, ...drawn]
}

/** Above and below the dot; below first where the value fell to it. */
function labelPlaces(spots: readonly Spot[], index: number): readonly Spot[] {
  const { x, y } = spots[index] ?? { x: 0, y: 0 }
  const before = spots[index - 1]
  const middle = Math.min(Math.max(x, PLOT.x + 48), RIGHT - 48)
  const places = [y - 27, y + 27].map((height) => ({ x: middle, y: height }))
  const inside = places.filter((place) => place.y < BOTTOM - 12)
  return before !== undefined && before.y < y ? inside.toReversed() : inside
}

function isFree(place: Spot, dots: readonly Spot[], labels: readonly Spot[]): boolean {
  const isNear = (other: Spot, x: number, y: number): boolean =>
    Math.abs(other.x - place.x) < x && Math.abs(other.y - place.y) < y
  return !dots.some((dot) => isNear(dot, 52, 20)) && !labels.some((label) => isNear(label, 92, 27))
}

function tag(text: string, { x, y }: Readonly<{ x: number; y: number }>): string {
  const width = textWidth(text, LABEL) + 14
  return (
    element('rect', {
      x: x - width / 2,
      y: y - 12,
      width,
      height: 24,
      rx: 5,
      fill: PAPER,
      stroke: FAINT,
      'stroke-width': 1,
    }) + words(text, { x, y, size: LABEL, weight: 'medium', anchor: 'middle', fill: INK })
  )
}
