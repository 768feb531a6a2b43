import type { JSX } from 'preact'
import { chartScale, chartSize, type Scale, valueAt } from './chart-shape.ts'
import type { ChartBlock, ChartSeries } from './shown-block.ts'

type Axes = Exclude<ChartBlock['chart'], { type: 'pie' }>

const { width, height } = chartSize

/** Bars, lines or areas over categories. */
export function AxisChart({ chart, title }: Readonly<{ chart: Axes; title: string }>): JSX.Element {
  const { categories, x_label, y_label } = chart.axis_config
  const scale = chartScale(chart.series)
  return (
    <>
      {y_label && <div class="axis-label">{y_label}</div>}
      <svg
        viewBox={`-44 -10 ${width + 52} ${height + 36}`}
        role="img"
        aria-label={`${title}. ${inWords(chart)}`}
      >
        <Grid scale={scale} />
        {chart.type === 'bar' ? (
          <Bars chart={chart} scale={scale} />
        ) : (
          chart.series.map((series, index) => (
            <Line
              key={series.name}
              kind={chart.type}
              points={linePoints(series, categories, scale)}
              index={index}
            />
          ))
        )}
        {categories.map((category, index) => (
          <text
            key={category}
            class="tick"
            x={middleOf(index, categories)}
            y={height + 20}
            text-anchor="middle"
          >
            {category}
          </text>
        ))}
      </svg>
      {x_label && <div class="axis-label axis-label-x">{x_label}</div>}
      {chart.series.length > 1 && (
        <ul class="legend">
          {chart.series.map(({ name }, index) => (
            <li key={name}>
              <span class={`swatch series-${index % 6}`} />
              {name}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function middleOf(index: number, categories: readonly string[]): number {
  return ((index + 0.5) * width) / Math.max(1, categories.length)
}

function Grid({ scale }: Readonly<{ scale: Scale }>): JSX.Element {
  const lines = [0, 0.25, 0.5, 0.75, 1].map((part) => scale.bottom + part * (scale.top - scale.bottom))
  return (
    <>
      {lines.map((value) => (
        <g key={value}>
          <line class="grid" x1={0} x2={width} y1={scale.toY(value)} y2={scale.toY(value)} />
          <text class="tick" x={-8} y={scale.toY(value) + 4} text-anchor="end">
            {Number(value.toPrecision(3))}
          </text>
        </g>
      ))}
    </>
  )
}

function Bars({ chart, scale }: Readonly<{ chart: Axes; scale: Scale }>): JSX.Element {
  const { categories } = chart.axis_config
  const slot = width / Math.max(1, categories.length)
  const bar = Math.min(48, (slot * 0.7) / Math.max(1, chart.series.length))
  const bars = categories.flatMap((category, place) =>
    chart.series.map((series, index) => {
      const value = valueAt(series, category) ?? 0
      const x = middleOf(place, categories) + (index - chart.series.length / 2) * bar
      const y = Math.min(scale.toY(value), scale.toY(0))
      return (
        <g key={`${category}/${series.name}`}>
          <rect
            class={`series series-${index % 6}`}
            x={x + 1}
            y={y}
            width={bar - 2}
            height={Math.abs(scale.toY(value) - scale.toY(0))}
            rx={2}
          />
          <text class="tick tick-value" x={x + bar / 2} y={y - 4} text-anchor="middle">
            {value}
          </text>
        </g>
      )
    }),
  )
  return <>{bars}</>
}

type Point = Readonly<{ x: number; y: number }>

function linePoints(series: ChartSeries, categories: readonly string[], scale: Scale): readonly Point[] {
  return categories.flatMap((category, index) => {
    const value = valueAt(series, category)
    return value === undefined ? [] : [{ x: middleOf(index, categories), y: scale.toY(value) }]
  })
}

type LineProps = Readonly<{ kind: string; points: readonly Point[]; index: number }>

function Line({ kind, points, index }: LineProps): JSX.Element {
  const path = points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')
  const [first, last] = [points[0], points.at(-1)]
  return (
    <>
      {kind === 'area' && first && last && (
        <polygon
          class={`area series-${index % 6}`}
          points={`${first.x},${height} ${path} ${last.x},${height}`}
        />
      )}
      <polyline class={`line-path series-${index % 6}`} points={path} />
      {points.map(({ x, y }) => (
        <circle key={x} class={`series series-${index % 6}`} cx={x} cy={y} r={3.5} />
      ))}
    </>
  )
}

/** All numbers of a chart in one sentence per series. */
function inWords({ series }: Axes): string {
  return series
    .map(({ name, data }) => `${name}: ${data.map(({ label, value }) => `${label} ${value}`).join(', ')}`)
    .join('. ')
}
