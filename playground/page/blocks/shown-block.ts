import type { AnyBlock, KnownBlock } from '@slack/types'

/** One point of a chart. */
export type ChartPoint = Readonly<{ label: string; value: number }>

/** A row of points under one name. */
export type ChartSeries = Readonly<{ name: string; data: readonly ChartPoint[] }>

/** Slack's chart block, which its published types do not hold yet. */
export type ChartBlock = Readonly<{
  type: 'data_visualization'
  block_id?: string
  title: string
  chart:
    | Readonly<{ type: 'pie'; segments: readonly ChartPoint[] }>
    | Readonly<{
        type: 'bar' | 'line' | 'area'
        series: readonly ChartSeries[]
        axis_config: Readonly<{ categories: readonly string[]; x_label?: string; y_label?: string }>
      }>
}>

/** A block this page can tell by its type. */
export type ShownBlock = KnownBlock | ChartBlock

const drawn: ReadonlySet<string> = new Set<ShownBlock['type']>([
  'actions',
  'alert',
  'card',
  'carousel',
  'container',
  'context',
  'context_actions',
  'data_table',
  'data_visualization',
  'divider',
  'file',
  'header',
  'image',
  'input',
  'markdown',
  'plan',
  'rich_text',
  'section',
  'table',
  'task_card',
  'video',
])

/** Narrows a block to the types Slack documents. */
export function isShownBlock(block: AnyBlock): block is ShownBlock & AnyBlock {
  return drawn.has(block.type)
}
