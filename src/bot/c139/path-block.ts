import { DEATH_POINT, WINNING_POINT, writeValue } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import { cut } from '../blocks/build.ts'
import { CHART_LABEL, CHART_POINTS, CHART_TITLE, type ChartBlock, type ChartSeries } from '../blocks/chart.ts'
import { orderOf } from '../pictures/map-grid.ts'
import type { PathPoint } from '../pictures/path-chart.ts'
import { shortDay } from './path-points.ts'

/**
 * The path as a chart that Slack draws: the value's place among all 80, with both turning points as lines to cross. Its
 * categories carry the values, for nobody reads a place as a value. `undefined` where Slack could not show it: of one
 * point no line can be drawn, and past twenty the older ones would be missing.
 */
export function pathBlock(ask: Ask, points: readonly PathPoint[]): ChartBlock | undefined {
  if (points.length < 2 || points.length > CHART_POINTS) return undefined
  const w = ask.words.board
  const categories = points.map(({ on, value }) => w.pathCategory(shortDay(ask, on), writeValue(value)))
  if (new Set(categories).size < categories.length) return undefined
  const line = (name: string, orders: readonly number[]): ChartSeries => ({
    name: cut(name, CHART_LABEL),
    data: categories.map((label, i) => ({ label, value: orders[i] ?? 0 })),
  })
  const level = (order: number): readonly number[] => categories.map(() => order)
  return {
    type: 'data_visualization',
    title: cut(w.pathChart, CHART_TITLE),
    chart: {
      type: 'line',
      series: [
        line(
          w.pathValue,
          points.map(({ value }) => orderOf(value)),
        ),
        line(w.winningLine(writeValue(WINNING_POINT)), level(orderOf(WINNING_POINT))),
        line(w.deathLine(writeValue(DEATH_POINT)), level(orderOf(DEATH_POINT))),
      ],
      axis_config: { categories, y_label: w.pathOrder },
    },
  }
}
