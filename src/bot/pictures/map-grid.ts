import {
  type C139Value,
  compareValues,
  everyValue,
  writeValue,
  type Zone,
  zoneOf,
} from '../../coach/index.ts'

/** A row of the control map: all values of one Win and First, best row first. `name` is such as `1W3F`. */
export type MapRow = Readonly<{ name: string; win: number; first: number; y: number; height: number }>

/** A run of neighbouring cells of one zone in one row. */
export type MapBand = Readonly<{ zone: Zone; row: MapRow; fromClear: number; toClear: number }>

/** Where the map's cells are, in pixels. Clears grow to the right, Win and First upwards. Source: C139-2, C139-4. */
export type MapGrid = Readonly<{
  x: number
  y: number
  cellWidth: number
  width: number
  height: number
  rows: readonly MapRow[]
  bands: readonly MapBand[]
}>

/** How many Clears there are, with none of them: the columns. */
export const COLUMNS = 10
/** How large a deal's mark is, across, and how far apart two of them stand. */
export const MARK = 26
const STEP = 29
const ROW_LEAST = 44

type Frame = Readonly<{ x: number; y: number; cellWidth: number }>

/** The grid in which every cell has room for the marks that stand in it. */
export function layMap(values: readonly C139Value[], { x, y, cellWidth }: Frame): MapGrid {
  const lanes = lanesIn(cellWidth)
  const rows: MapRow[] = []
  let top = y
  for (const { win, first } of rowValues()) {
    const most = Math.max(0, ...everyColumn().map((clear) => countAt(values, { win, first, clear })))
    const height = Math.max(ROW_LEAST, Math.ceil(most / lanes) * STEP + 10)
    rows.push({ name: `${win}W${first}F`, win, first, y: top, height })
    top += height
  }
  return { x, y, cellWidth, width: COLUMNS * cellWidth, height: top - y, rows, bands: rows.flatMap(bandsOf) }
}

/** The middle of each value's mark, in the order given; marks of one cell stand side by side. */
export function placeMarks(
  grid: MapGrid,
  values: readonly C139Value[],
): readonly Readonly<{ x: number; y: number }>[] {
  const lanes = lanesIn(grid.cellWidth)
  return values.map((value, index) => {
    const row = rowOf(grid, value)
    const before = countAt(values.slice(0, index), value)
    const total = countAt(values, value)
    const line = Math.floor(before / lanes)
    const inLine = Math.min(lanes, total - line * lanes)
    const lines = Math.ceil(total / lanes)
    return {
      x: grid.x + (value.clear + 0.5) * grid.cellWidth + ((before % lanes) - (inLine - 1) / 2) * STEP,
      y: row.y + row.height / 2 + (line - (lines - 1) / 2) * STEP,
    }
  })
}

/** The row in which a value stands. */
export function rowOf(grid: MapGrid, { win, first }: Pick<C139Value, 'win' | 'first'>): MapRow {
  const row = grid.rows.find((each) => each.win === win && each.first === first)
  if (row === undefined) throw new Error(`The map has no row for ${win}W${first}F`)
  return row
}

function rowValues(): readonly C139Value[] {
  return everyValue()
    .filter(({ clear }) => clear === 0)
    .toReversed()
}

function everyColumn(): readonly number[] {
  return Array.from({ length: COLUMNS }, (_, clear) => clear)
}

function bandsOf(row: MapRow): readonly MapBand[] {
  const bands: { zone: Zone; row: MapRow; fromClear: number; toClear: number }[] = []
  for (const clear of everyColumn()) {
    const zone = zoneOf({ win: row.win, first: row.first, clear })
    const last = bands.at(-1)
    if (last?.zone === zone) last.toClear = clear
    else bands.push({ zone, row, fromClear: clear, toClear: clear })
  }
  return bands
}

function countAt(values: readonly C139Value[], value: C139Value): number {
  return values.filter((each) => compareValues(each, value) === 0).length
}

function lanesIn(cellWidth: number): number {
  return Math.max(1, Math.floor((cellWidth - 4) / STEP))
}

/** The value's place in the order of all 80, from 0 for 0W0F0C to 79 for 1W3F9C. Source: C139-2. */
export function orderOf(value: C139Value): number {
  const order = everyValue().findIndex((each) => compareValues(each, value) === 0)
  if (order < 0) throw new Error(`${writeValue(value)} is no value`)
  return order
}
