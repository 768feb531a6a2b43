import type { JSX } from 'preact'
import { usePage } from '../page-context.ts'
import type { ElementProps } from '../surface.ts'
import { ButtonView } from './button.tsx'
import type { AnyElement } from './known-element.ts'
import { isKnownElement } from './known-element.ts'
import { OptionSet } from './option-set.tsx'
import { OverflowView } from './overflow.tsx'
import { SelectView } from './select.tsx'
import { TextInput } from './text-input.tsx'
import { TimeInput } from './time-input.tsx'

/** Any interactive element by its type; one that is not drawn here says so. */
export function ElementView({ element, ...rest }: ElementProps<AnyElement>): JSX.Element {
  const { words } = usePage()
  if (!isKnownElement(element)) return <span class="unknown">{words.unknownElement(element.type)}</span>
  switch (element.type) {
    case 'button':
      return <ButtonView element={element} {...rest} />
    case 'overflow':
      return <OverflowView element={element} {...rest} />
    case 'checkboxes':
    case 'radio_buttons':
      return <OptionSet element={element} {...rest} />
    case 'datepicker':
    case 'timepicker':
    case 'datetimepicker':
      return <TimeInput element={element} {...rest} />
    case 'plain_text_input':
    case 'email_text_input':
    case 'url_text_input':
    case 'number_input':
      return <TextInput element={element} {...rest} />
    default:
      return <SelectView element={element} {...rest} />
  }
}
