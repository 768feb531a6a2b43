import type { ComponentChildren, JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { Popover } from './popover.tsx'

/** One line of a menu. */
export type MenuItem = Readonly<{ key: string; label: string; note?: string; choose: () => void }>

type MenuProps = Readonly<{
  label: string
  icon: ComponentChildren
  items: readonly MenuItem[]
  class?: string
  empty?: string
}>

/** A button that opens a list of things to do. Arrow keys move, Enter chooses, Escape closes. */
export function Menu({ label, icon, items, empty, ...rest }: MenuProps): JSX.Element {
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const close = () => setOpen(false)
  const choose = (item: MenuItem) => {
    close()
    button.current?.focus()
    item.choose()
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        class={rest.class ?? 'icon-button'}
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {icon}
      </button>
      {isOpen && (
        <Popover anchor={button} onClose={close} align="end">
          <MenuList items={items} choose={choose} empty={empty} />
        </Popover>
      )}
    </>
  )
}

type ListProps = Readonly<{
  items: readonly MenuItem[]
  choose: (item: MenuItem) => void
  empty: string | undefined
}>

function MenuList({ items, choose, empty }: ListProps): JSX.Element {
  const list = useRef<HTMLDivElement>(null)
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    const active = document.activeElement instanceof HTMLButtonElement ? document.activeElement : undefined
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])]
    const now = active ? buttons.indexOf(active) : -1
    buttons[(now + step + buttons.length) % buttons.length]?.focus()
  }
  if (items.length === 0) return <p class="menu-empty">{empty}</p>
  return (
    <div ref={list} role="menu" class="menu" tabIndex={-1} onKeyDown={move}>
      {items.map((item) => (
        <button key={item.key} type="button" role="menuitem" class="menu-item" onClick={() => choose(item)}>
          <span>{item.label}</span>
          {item.note && <small>{item.note}</small>}
        </button>
      ))}
    </div>
  )
}
