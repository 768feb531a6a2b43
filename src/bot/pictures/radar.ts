import { FAINT, INK, PAPER, QUIET, ZONE_PAINT } from './paint.ts'
import { element, picture, words } from './svg.ts'
import { fitText } from './text-width.ts'

/** One axis of a radar. `at` is how far out its mark lies, above 0 and at most 1; absent while unknown. */
export type RadarAxis = Readonly<{
  id: string
  name: string
  /** What is known, or that nothing is. */
  value: string
  /** What the axis runs through, from the centre out. */
  scale: string
  steps: number
  /** Whether further out is more; an axis without order only tells which one it is. */
  isOrdered: boolean
  at?: number
}>

/** What is written around it, in one language. */
export type RadarWords = Readonly<{ title: string; subtitle: string; notes: readonly string[] }>

const WIDTH = 1280
const HEIGHT = 780
const EDGE = 40
const CENTRE = { x: WIDTH / 2, y: 420 }
const RADIUS = 200
const LABEL_WIDTH = 340

/**
 * A radar: each axis with its steps, its name and what is known. An unknown axis is dashed and has no mark, so that it is
 * never taken for a low one; the shape is closed only between neighbours that are both known. Source: BUY-5.
 */
export function radar(axes: readonly RadarAxis[], said: RadarWords): string {
  const fitted = (text: string, size: number): string => fitText(text, size, WIDTH - 2 * EDGE)
  return picture({ width: WIDTH, height: HEIGHT, title: said.title }, [
    words(fitted(said.title, 28), { x: EDGE, y: 50, size: 28, weight: 'medium', fill: INK }),
    words(fitted(said.subtitle, 16), { x: EDGE, y: 86, size: 16, fill: QUIET }),
    ...shapeParts(axes),
    ...axes.flatMap((axis, i) => axisParts(axis, angleOf(i, axes.length))),
    ...axes.flatMap((axis, i) => markParts(axis, angleOf(i, axes.length))),
    ...axes.flatMap((axis, i) => labelParts(axis, angleOf(i, axes.length))),
    ...said.notes.map((note, i) =>
      words(fitted(note, 14), { x: EDGE, y: HEIGHT - 24 * (said.notes.length - i), size: 14, fill: QUIET }),
    ),
  ])
}

/** The first axis points up, the others follow clockwise. */
function angleOf(index: number, count: number): number {
  return (index / count) * 2 * Math.PI - Math.PI / 2
}

type Spot = Readonly<{ x: number; y: number }>

function spotAt(angle: number, far: number): Spot {
  return { x: CENTRE.x + Math.cos(angle) * far * RADIUS, y: CENTRE.y + Math.sin(angle) * far * RADIUS }
}

/** A wedge, and its outer edge, for each two neighbours that are both known. */
function shapeParts(axes: readonly RadarAxis[]): readonly string[] {
  const spots = axes.map(({ at }, i) => (at === undefined ? undefined : spotAt(angleOf(i, axes.length), at)))
  return spots.flatMap((from, i) => {
    const to = spots[(i + 1) % spots.length]
    if (from === undefined || to === undefined) return []
    const edge = `${written(from)} L${written(to)}`
    return [
      element('path', { d: `M${written(CENTRE)} L${edge} Z`, fill: ZONE_PAINT.win.ground }),
      element('path', { class: 'edge', d: `M${edge}`, stroke: ZONE_PAINT.win.ink, 'stroke-width': 3 }),
    ]
  })
}

function written({ x, y }: Spot): string {
  return `${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}`
}

function axisParts({ id, steps, at }: RadarAxis, angle: number): readonly string[] {
  const dashed = at === undefined ? { 'stroke-dasharray': '6 6' } : {}
  const line = { stroke: at === undefined ? QUIET : FAINT, 'stroke-width': 2, ...dashed }
  const ticks = Array.from({ length: steps }, (_, step) => spotAt(angle, (step + 1) / steps))
  return [
    element('path', { id: `axis-${id}`, d: `M${written(CENTRE)} L${written(spotAt(angle, 1))}`, ...line }),
    ...ticks.map(({ x, y }) =>
      element('circle', { cx: x, cy: y, r: 4, fill: PAPER, stroke: QUIET, 'stroke-width': 1.5 }),
    ),
  ]
}

/** A dot where there is an order, a diamond where the place only tells which one it is. */
function markParts({ id, at, isOrdered }: RadarAxis, angle: number): readonly string[] {
  if (at === undefined) return []
  const { x, y } = spotAt(angle, at)
  const look = { id: `mark-${id}`, fill: INK, stroke: PAPER, 'stroke-width': 2 }
  if (isOrdered) return [element('circle', { ...look, cx: x, cy: y, r: 9 })]
  return [
    element('polygon', { ...look, points: `${x},${y - 12} ${x + 12},${y} ${x},${y + 12} ${x - 12},${y}` }),
  ]
}

function labelParts({ name, value, scale, at }: RadarAxis, angle: number): readonly string[] {
  const { x, y } = spotAt(angle, 1.16)
  const side = Math.round(Math.cos(angle) * 10)
  const anchor = side === 0 ? 'middle' : side < 0 ? 'end' : undefined
  const top = y + (Math.sin(angle) < -0.9 ? -52 : -14)
  const lines = [
    { text: name, size: 17, weight: 'medium', fill: INK },
    { text: value, size: 17, fill: at === undefined ? QUIET : ZONE_PAINT.win.ink },
    { text: scale, size: 13, fill: QUIET },
  ] as const
  return lines.map(({ text, ...look }, i) =>
    words(fitText(text, look.size, LABEL_WIDTH), { x, y: top + i * 24, ...look, ...(anchor && { anchor }) }),
  )
}
