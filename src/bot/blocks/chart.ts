/** One point of a chart; labels have at most 20 characters. */
export type ChartPoint = Readonly<{ label: string; value: number }>

/** A row of points under one name, one for each category. */
export type ChartSeries = Readonly<{ name: string; data: readonly ChartPoint[] }>

/** A chart of lines or bars drawn by Slack, for messages alone; Slack's published types do not hold it yet. */
export type ChartBlock = Readonly<{
  type: 'data_visualization'
  title: string
  chart: Readonly<{
    type: 'line' | 'bar'
    series: readonly ChartSeries[]
    axis_config: Readonly<{ categories: readonly string[]; x_label?: string; y_label?: string }>
  }>
}>

/** How many points a line may have. */
export const CHART_POINTS = 20
/** How long a name or a label may be. */
export const CHART_LABEL = 20
/** How long a title may be. */
export const CHART_TITLE = 50
