import type { ChartPoint, ChartSeries } from './shown-block.ts'

/** The size of a chart's drawing area, in its own units. */
export const chartSize = { width: 560, height: 200 } as const

/** A scale from values to heights: it holds zero, all values, and a round top. */
export type Scale = Readonly<{ top: number; bottom: number; toY: (value: number) => number }>

/** The scale of all series together. */
export function chartScale(series: readonly ChartSeries[]): Scale {
  const values = series.flatMap(({ data }) => data.map(({ value }) => value))
  const top = roundUp(Math.max(0, ...values)) || 1
  const bottom = -roundUp(Math.max(0, ...values.map((value) => -value)))
  return { top, bottom, toY: (value) => chartSize.height * (1 - (value - bottom) / (top - bottom)) }
}

/** The next 1, 2, 2.5 or 5 with zeros after it; zero stays zero. */
export function roundUp(value: number): number {
  if (value <= 0) return 0
  const unit = 10 ** Math.floor(Math.log10(value))
  const step = [1, 2, 2.5, 5, 10].find((one) => one * unit >= value) ?? 10
  return step * unit
}

/** The value of a series at a category, if it has one. */
export function valueAt({ data }: ChartSeries, category: string): number | undefined {
  return data.find(({ label }) => label === category)?.value
}

/** A slice of a pie: where it begins and ends, in parts of the whole. */
export type Slice = Readonly<{ label: string; value: number; share: number; path: string }>

/** The slices of a pie of radius 1 around the origin, from the top, clockwise. */
export function pieSlices(segments: readonly ChartPoint[]): readonly Slice[] {
  const whole = segments.reduce((sum, { value }) => sum + value, 0) || 1
  let from = 0
  return segments.map(({ label, value }) => {
    const share = value / whole
    const path = slicePath(from, from + share)
    from += share
    return { label, value, share, path }
  })
}

function slicePath(from: number, to: number): string {
  if (to - from >= 1) return 'M0 -1A1 1 0 1 1 0 1A1 1 0 1 1 0 -1Z'
  return `M0 0L${onCircle(from)}A1 1 0 ${to - from > 0.5 ? 1 : 0} 1 ${onCircle(to)}Z`
}

function onCircle(part: number): string {
  const angle = part * 2 * Math.PI
  return `${Math.sin(angle).toFixed(4)} ${(-Math.cos(angle)).toFixed(4)}`
}
