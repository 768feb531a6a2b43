import type { InputBlock } from '@slack/types'
import type { JSX } from 'preact'
import { useId } from 'preact/hooks'
import { ElementView } from '../elements/element.tsx'
import { plainText } from '../elements/text-object.tsx'
import { usePage } from '../page-context.ts'
import { useSurface } from '../surface.ts'

type InputProps = Readonly<{ block: InputBlock; blockId: string }>

/** A labelled field with its hint and, when the form was refused, its error. */
export function InputView({ block, blockId }: InputProps): JSX.Element {
  const { words } = usePage()
  const { errors } = useSurface()
  const id = useId()
  const error = errors[blockId]
  return (
    <div class={error ? 'input input-wrong' : 'input'} data-block={blockId}>
      <div id={id} class="input-label">
        {plainText(block.label)}
        {block.optional && <span class="input-optional"> {words.optional}</span>}
      </div>
      <ElementView
        element={block.element}
        blockId={blockId}
        live={block.dispatch_action === true}
        labelledBy={id}
      />
      {error && (
        <p class="input-error" role="alert">
          {error}
        </p>
      )}
      {block.hint && <p class="input-hint">{plainText(block.hint)}</p>}
    </div>
  )
}
