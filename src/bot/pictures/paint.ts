import type { Zone } from '../../coach/index.ts'
import { element, type Setting, words } from './svg.ts'

/** Colours of every picture. */
export const INK = '#1d2733'
export const QUIET = '#5b6775'
export const FAINT = '#c9d1da'
export const PAPER = '#ffffff'

/** A zone's ground, and the ink of its pattern and its word. The word keeps a contrast of 4.5 to 1 on white and ground. */
export const ZONE_PAINT: Readonly<Record<Zone, Readonly<{ ground: string; ink: string }>>> = {
  win: { ground: '#e4f3ec', ink: '#1a6b4f' },
  jitter: { ground: '#fdf3d8', ink: '#7d5a00' },
  lose: { ground: '#fbe6e2', ink: '#a3301f' },
}

/** Patterns of the zones, to stand once in a picture: rising lines, dots, and falling lines, so that they differ without colour. */
export const ZONE_PATTERNS: string = element('defs', {}, [
  pattern('win', 16, [line('win', 'M-4 4 L4 -4 M0 16 L16 0 M12 20 L20 12')]),
  pattern('jitter', 14, [
    element('circle', { cx: 7, cy: 7, r: 1.3, fill: ZONE_PAINT.jitter.ink, opacity: 0.32 }),
  ]),
  pattern('lose', 9, [line('lose', 'M0 4.5 L9 4.5')]),
])

/** A piece of a zone's ground: its colour with its pattern over it. */
export function ground(
  zone: Zone,
  area: Readonly<{ x: number; y: number; width: number; height: number }>,
): string {
  return (
    element('rect', { class: `zone-${zone}`, ...area, fill: ZONE_PAINT[zone].ground }) +
    element('rect', { ...area, fill: `url(#pattern-${zone})` })
  )
}

/** A line that begins with a zone's sign, which is drawn, and is as tall as a capital letter; other lines as they are. */
export function signed(text: string, setting: Setting & Readonly<{ anchor?: never }>): string {
  const shape = SIGNS[text.charAt(0)]
  if (shape === undefined) return words(text, setting)
  const { x, y, size, fill } = setting
  const half = size * 0.4
  const points = shape.map(([across, down]) => `${x + half * (1 + across)},${y + half * down}`).join(' ')
  const rest = text.slice(1).trimStart()
  return element('polygon', { points, fill }) + words(rest, { ...setting, x: x + size * 1.1 })
}

// From the middle, in halves of the sign's width.
const SIGNS: Readonly<Record<string, readonly (readonly [across: number, down: number])[]>> = {
  '▲': [
    [-1, 0.9],
    [0, -0.95],
    [1, 0.9],
  ],
  '◆': [
    [-1, 0],
    [0, -1],
    [1, 0],
    [0, 1],
  ],
  '▼': [
    [-1, -0.9],
    [0, 0.95],
    [1, -0.9],
  ],
}

function pattern(zone: Zone, size: number, children: readonly string[]): string {
  const attributes = {
    id: `pattern-${zone}`,
    width: size,
    height: size,
    patternUnits: 'userSpaceOnUse',
  }
  return element('pattern', attributes, children)
}

function line(zone: Zone, d: string): string {
  return element('path', { d, stroke: ZONE_PAINT[zone].ink, 'stroke-width': 1, opacity: 0.22, fill: 'none' })
}
