import type { ActionsBlock } from '@slack/types'
import type { JSX } from 'preact'
import { ElementView } from '../elements/element.tsx'
import { actionIdOf } from '../elements/stateful.ts'

type ActionsProps = Readonly<{ block: ActionsBlock; blockId: string }>

/** A row of buttons and other elements; each tells the bot at once. */
export function ActionsView({ block, blockId }: ActionsProps): JSX.Element {
  return (
    <div class="actions">
      {block.elements.map((element) => (
        <ElementView key={actionIdOf(element)} element={element} blockId={blockId} live />
      ))}
    </div>
  )
}
