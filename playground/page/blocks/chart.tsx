import type { JSX } from 'preact'
import { usePage } from '../page-context.ts'
import { AxisChart } from './axis-chart.tsx'
import { pieSlices } from './chart-shape.ts'
import type { ChartBlock, ChartPoint } from './shown-block.ts'

/** A chart as a drawing, with its numbers in words for those who do not see it. */
export function ChartView({ block: { title, chart } }: Readonly<{ block: ChartBlock }>): JSX.Element {
  return (
    <figure class="chart">
      <figcaption>{title}</figcaption>
      {chart.type === 'pie' ? (
        <Pie segments={chart.segments} title={title} />
      ) : (
        <AxisChart chart={chart} title={title} />
      )}
    </figure>
  )
}

type PieProps = Readonly<{ segments: readonly ChartPoint[]; title: string }>

function Pie({ segments, title }: PieProps): JSX.Element {
  const { me } = usePage()
  const percent = new Intl.NumberFormat(me.locale, { style: 'percent', maximumFractionDigits: 0 })
  const slices = pieSlices(segments)
  return (
    <div class="pie">
      <svg viewBox="-1.02 -1.02 2.04 2.04" role="img" aria-label={title}>
        {slices.map(({ label, path }, index) => (
          <path key={label} d={path} class={`series series-${index % 6}`} />
        ))}
      </svg>
      <ul class="legend">
        {slices.map(({ label, value, share }, index) => (
          <li key={label}>
            <span class={`swatch series-${index % 6}`} />
            {label} {value} ({percent.format(share)})
          </li>
        ))}
      </ul>
    </div>
  )
}
