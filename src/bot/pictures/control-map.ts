import {
  type C139Value,
  DEATH_POINT,
  WINNING_POINT,
  writeValue,
  ZONES,
  type Zone,
  zoneOf,
} from '../../coach/index.ts'
import { COLUMNS, layMap, MARK, type MapGrid, placeMarks, rowOf } from './map-grid.ts'
import { FAINT, ground, INK, PAPER, QUIET, signed, ZONE_PAINT, ZONE_PATTERNS } from './paint.ts'
import { element, picture, words } from './svg.ts'
import { fitText } from './text-width.ts'

/** A deal on the map; `value` is absent where nothing was judged. `detail` is a second, smaller
 * line; a zone's sign at its head is drawn. */
export type MapDeal = Readonly<{ number: number; name: string; detail: string; value?: C139Value }>

/** What is written on the map, in one language. */
export type MapWords = Readonly<{
  title: string
  subtitle: string
  /** Each with its sign. */
  zones: Readonly<Record<Zone, string>>
  winningPoint: string
  deathPoint: string
  /** What the columns count. */
  clears: string
  /** Said under the names when not all deals are drawn; empty when all are. */
  more: string
}>

const WIDTH = 1280
const EDGE = 40
const GRID = { x: 124, y: 122, cellWidth: 88 }
const GUTTER = GRID.x + COLUMNS * GRID.cellWidth
const NAMES = { columns: 3, height: 46, gap: 24 }

/**
 * The control map of open deals: Clears across, Win and First upwards, each zone with its colour, pattern and word, the
 * turning points as thick lines, each judged deal as its number, and below who the numbers are. Source: C139-4.
 */
export function controlMap(deals: readonly MapDeal[], said: MapWords): string {
  const grid = layMap(deals.flatMap(valuesOf), GRID)
  const namesTop = grid.y + grid.height + 78
  const rows = Math.ceil(deals.length / NAMES.columns)
  const foot = said.more === '' ? 0 : 30
  const height = namesTop + rows * NAMES.height + foot + 22
  return picture({ width: WIDTH, height, title: said.title }, [
    ZONE_PATTERNS,
    words(said.title, { x: EDGE, y: 50, size: 28, weight: 'medium', fill: INK }),
    words(said.subtitle, { x: EDGE, y: 86, size: 16, fill: QUIET }),
    ...gridParts(grid, said),
    ...borders(grid),
    ...gutterParts(grid, said),
    ...markParts(grid, deals),
    ...nameParts(deals, { top: namesTop, rows }),
    said.more === '' ? '' : words(said.more, { x: EDGE, y: height - 30, size: 15, fill: QUIET }),
  ])
}

function valuesOf({ value }: MapDeal): readonly C139Value[] {
  return value === undefined ? [] : [value]
}

function gridParts(grid: MapGrid, { clears }: MapWords): readonly string[] {
  const { x, y, cellWidth, width, height, rows, bands } = grid
  const bottom = y + height
  return [
    ...bands.map(({ zone, row, fromClear, toClear }) =>
      ground(zone, {
        x: x + fromClear * cellWidth,
        y: row.y,
        width: (toClear - fromClear + 1) * cellWidth,
        height: row.height,
      }),
    ),
    ...rows.slice(1).map((row) => rule(`M${x} ${row.y}H${x + width}`)),
    ...Array.from({ length: COLUMNS - 1 }, (_, i) => rule(`M${x + (i + 1) * cellWidth} ${y}V${bottom}`)),
    element('rect', { x, y, width, height, fill: 'none', stroke: QUIET, 'stroke-width': 1 }),
    ...rows.map((row) =>
      words(row.name, {
        x: x - 14,
        y: row.y + row.height / 2,
        size: 17,
        weight: 'medium',
        anchor: 'end',
        fill: INK,
      }),
    ),
    ...Array.from({ length: COLUMNS }, (_, clear) =>
      words(`${clear}C`, {
        x: x + (clear + 0.5) * cellWidth,
        y: bottom + 18,
        size: 16,
        weight: 'medium',
        anchor: 'middle',
        fill: INK,
      }),
    ),
    words(clears, { x: x + width / 2, y: bottom + 42, size: 14, anchor: 'middle', fill: QUIET }),
  ]
}

function rule(d: string): string {
  return element('path', { d, stroke: PAPER, 'stroke-width': 1.5, fill: 'none' })
}

/** The lines between the zones: a step down in the row of each turning point. Source: C139-3. */
function borders(grid: MapGrid): readonly string[] {
  return [border(grid, WINNING_POINT, WINNING_POINT.clear), border(grid, DEATH_POINT, DEATH_POINT.clear + 1)]
}

function border(grid: MapGrid, point: C139Value, fromClear: number): string {
  const row = rowOf(grid, point)
  const step = grid.x + fromClear * grid.cellWidth
  const d = `M${grid.x} ${row.y}H${step}V${row.y + row.height}H${GUTTER + 12}`
  return element('path', { class: 'border', d, stroke: INK, 'stroke-width': 3, fill: 'none' })
}

function gutterParts(grid: MapGrid, said: MapWords): readonly string[] {
  const x = GUTTER + 22
  return [
    ...ZONES.map((zone) => {
      const rows = grid.rows.filter(({ win, first }) => zoneOf({ win, first, clear: COLUMNS - 1 }) === zone)
      const [top, last] = [rows[0], rows.at(-1)]
      const middle = top && last ? (top.y + last.y + last.height) / 2 : 0
      return signed(said.zones[zone], {
        x,
        y: middle,
        size: 22,
        weight: 'medium',
        fill: ZONE_PAINT[zone].ink,
      })
    }),
    ...turningPoint(grid, WINNING_POINT, said.winningPoint),
    ...turningPoint(grid, DEATH_POINT, said.deathPoint),
  ]
}

function turningPoint(grid: MapGrid, point: C139Value, name: string): readonly string[] {
  const row = rowOf(grid, point)
  const y = row.y + row.height
  const x = GUTTER + 22
  return [
    words(writeValue(point), { x, y: y - 9, size: 15, weight: 'medium', fill: INK }),
    words(name, { x, y: y + 10, size: 14, fill: QUIET }),
  ]
}

function markParts(grid: MapGrid, deals: readonly MapDeal[]): readonly string[] {
  const judged = deals.filter(({ value }) => value !== undefined)
  const places = placeMarks(grid, judged.flatMap(valuesOf))
  return judged.flatMap((deal, i) => {
    const place = places[i]
    return place === undefined ? [] : [mark(deal, { id: `mark-${deal.number}`, ...place })]
  })
}

/** A deal's number in a disc, filled where it was judged and open where not. */
function mark(
  { number, value }: MapDeal,
  { id, x, y }: Readonly<{ id: string; x: number; y: number }>,
): string {
  const isJudged = value !== undefined
  return element('g', { id }, [
    element('circle', {
      cx: x,
      cy: y,
      r: MARK / 2,
      fill: isJudged ? INK : PAPER,
      stroke: isJudged ? PAPER : QUIET,
      'stroke-width': 1.5,
      ...(isJudged ? {} : { 'stroke-dasharray': '3 2.5' }),
    }),
    words(String(number), {
      x,
      y,
      size: number > 99 ? 11 : 14,
      weight: 'medium',
      anchor: 'middle',
      fill: isJudged ? PAPER : QUIET,
    }),
  ])
}

function nameParts(
  deals: readonly MapDeal[],
  { top, rows }: Readonly<{ top: number; rows: number }>,
): readonly string[] {
  const width = (WIDTH - 2 * EDGE + NAMES.gap) / NAMES.columns
  const most = width - NAMES.gap - MARK - 12
  const rule = { d: `M${EDGE} ${top - 16}H${WIDTH - EDGE}`, stroke: FAINT, 'stroke-width': 1, fill: 'none' }
  return [
    element('path', rule),
    ...deals.flatMap((deal, i) => {
      const x = EDGE + Math.floor(i / rows) * width
      const y = top + (i % rows) * NAMES.height + NAMES.height / 2
      const text = x + MARK + 12
      return [
        mark(deal, { id: `name-${deal.number}`, x: x + MARK / 2, y }),
        words(fitText(deal.name, 16, most), { x: text, y: y - 9, size: 16, weight: 'medium', fill: INK }),
        signed(fitText(deal.detail, 14, most), { x: text, y: y + 11, size: 14, fill: QUIET }),
      ]
    }),
  ]
}
