import type { AnyBlock } from '@slack/types'
import type { JSX } from 'preact'
import { blockIdOf } from '../elements/stateful.ts'
import { BlockView } from './block.tsx'

/** The blocks of a message or view, one under the other. */
export function Blocks({ blocks }: Readonly<{ blocks: readonly AnyBlock[] }>): JSX.Element {
  return (
    <div class="blocks">
      {blocks.map((block, index) => {
        const blockId = blockIdOf(block, index)
        return <BlockView key={`${block.type}/${blockId}`} block={block} blockId={blockId} />
      })}
    </div>
  )
}
