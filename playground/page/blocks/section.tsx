import type { SectionBlock, SectionBlockAccessory } from '@slack/types'
import type { JSX } from 'preact'
import { ElementView } from '../elements/element.tsx'
import { TextView } from '../elements/text-object.tsx'
import { Picture } from './image.tsx'

type SectionProps = Readonly<{ block: SectionBlock; blockId: string }>

/** A text, its fields in two columns, and one thing beside it. */
export function SectionView({ block, blockId }: SectionProps): JSX.Element {
  return (
    <div class="section">
      <div class="section-body">
        {block.text && <TextView text={block.text} />}
        {block.fields && (
          <div class="fields">
            {block.fields.map((field, index) => (
              <div key={index} class="field-cell">
                <TextView text={field} />
              </div>
            ))}
          </div>
        )}
      </div>
      {block.accessory && <Accessory accessory={block.accessory} blockId={blockId} />}
    </div>
  )
}

type AccessoryProps = Readonly<{ accessory: SectionBlockAccessory; blockId: string }>

function Accessory({ accessory, blockId }: AccessoryProps): JSX.Element {
  if (accessory.type === 'image') return <Picture image={accessory} class="accessory-image" />
  return (
    <div class="accessory">
      <ElementView element={accessory} blockId={blockId} live />
    </div>
  )
}
