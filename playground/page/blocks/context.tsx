import type { ContextBlock } from '@slack/types'
import type { JSX } from 'preact'
import { TextView } from '../elements/text-object.tsx'
import { Picture } from './image.tsx'

/** Small print: texts and little pictures in a row. */
export function ContextView({ block }: Readonly<{ block: ContextBlock }>): JSX.Element {
  return (
    <div class="context">
      {block.elements.map((element, index) =>
        element.type === 'image' ? (
          <Picture key={index} image={element} class="context-image" />
        ) : (
          <TextView key={index} text={element} />
        ),
      )}
    </div>
  )
}
