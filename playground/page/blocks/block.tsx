import type { AnyBlock } from '@slack/types'
import type { JSX } from 'preact'
import { plainText, TextView } from '../elements/text-object.tsx'
import { usePage } from '../page-context.ts'
import { ActionsView } from './actions.tsx'
import { CardView } from './card.tsx'
import { ChartView } from './chart.tsx'
import { ContextView } from './context.tsx'
import { ImageView } from './image.tsx'
import { InputView } from './input.tsx'
import { MarkdownView } from './markdown.tsx'
import { RichTextView } from './rich-text.tsx'
import { SectionView } from './section.tsx'
import { isShownBlock } from './shown-block.ts'
import { DataTableView, TableView } from './table.tsx'

/** What a block component is given. */
export type BlockProps<B> = Readonly<{ block: B; blockId: string }>

/** Any block by its type; one that is not drawn here says so. */
export function BlockView({ block, blockId }: BlockProps<AnyBlock>): JSX.Element {
  const { words } = usePage()
  if (!isShownBlock(block)) return <p class="unknown">{words.unknownBlock(block.type)}</p>
  switch (block.type) {
    case 'section':
      return <SectionView block={block} blockId={blockId} />
    case 'header':
      return <h3 class="block-header">{plainText(block.text)}</h3>
    case 'divider':
      return <hr />
    case 'context':
      return <ContextView block={block} />
    case 'actions':
      return <ActionsView block={block} blockId={blockId} />
    case 'input':
      return <InputView block={block} blockId={blockId} />
    case 'image':
      return <ImageView block={block} />
    case 'rich_text':
      return <RichTextView block={block} />
    case 'markdown':
      return <MarkdownView text={block.text} />
    case 'table':
      return <TableView block={block} />
    case 'data_table':
      return <DataTableView block={block} />
    case 'data_visualization':
      return <ChartView block={block} />
    case 'alert':
      return (
        <div class={`alert alert-${block.level ?? 'default'}`} role="note">
          <TextView text={block.text} />
        </div>
      )
    case 'card':
      return <CardView card={block} blockId={blockId} />
    case 'carousel':
      return (
        <div class="carousel">
          {block.elements.map((card, index) => (
            <CardView key={card.block_id ?? index} card={card} blockId={card.block_id ?? blockId} />
          ))}
        </div>
      )
    default:
      return <p class="unknown">{words.unknownBlock(block.type)}</p>
  }
}
