import type { Overflow, PlainTextOption } from '@slack/types'
import type { JSX } from 'preact'
import { Icon } from '../icons.tsx'
import { Menu } from '../menu.tsx'
import { usePage } from '../page-context.ts'
import { type ElementProps, useSurface } from '../surface.ts'
import { actionIdOf } from './stateful.ts'
import { plainText } from './text-object.tsx'

/** The three dots: each choice is told to the bot at once. */
export function OverflowView({ element, blockId }: ElementProps<Overflow>): JSX.Element {
  const { confirm, words } = usePage()
  const surface = useSurface()
  const choose = async (option: PlainTextOption) => {
    if (element.confirm && !(await confirm(element.confirm))) return
    if (option.url) window.open(option.url, '_blank', 'noopener')
    const action = {
      type: 'overflow',
      action_id: actionIdOf(element),
      block_id: blockId,
      selected_option: option,
    }
    await surface.send(action, surface.state)
  }
  const items = element.options.map((option, index) => ({
    key: option.value ?? String(index),
    label: plainText(option.text),
    ...(option.description ? { note: plainText(option.description) } : {}),
    choose: () => void choose(option),
  }))
  return <Menu label={words.more} icon={<Icon name="dots" />} items={items} class="button button-square" />
}
