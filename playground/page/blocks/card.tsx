import type { CardBlock } from '@slack/types'
import type { JSX } from 'preact'
import { ElementView } from '../elements/element.tsx'
import { actionIdOf } from '../elements/stateful.ts'
import { TextView } from '../elements/text-object.tsx'
import { Picture } from './image.tsx'

type CardProps = Readonly<{ card: CardBlock; blockId: string }>

/** A card: picture, title, body and up to three buttons. */
export function CardView({ card, blockId }: CardProps): JSX.Element {
  return (
    <article class="card">
      {card.hero_image && <Picture image={card.hero_image} class="card-hero" />}
      <div class="card-head">
        {card.icon && <Picture image={card.icon} class="card-icon" />}
        <div>
          {card.title && (
            <div class="card-title">
              <TextView text={card.title} />
            </div>
          )}
          {card.subtitle && (
            <div class="card-subtitle">
              <TextView text={card.subtitle} />
            </div>
          )}
        </div>
      </div>
      {card.body && <TextView text={card.body} />}
      {card.actions && (
        <div class="actions">
          {card.actions.map((button) => (
            <ElementView key={actionIdOf(button)} element={button} blockId={blockId} live />
          ))}
        </div>
      )}
    </article>
  )
}
