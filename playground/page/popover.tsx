import type { ComponentChildren, JSX, RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'

type PopoverProps = Readonly<{
  anchor: RefObject<HTMLElement | null>
  onClose: () => void
  children: ComponentChildren
  class?: string
  align?: 'start' | 'end'
  label?: string
}>

const gapPx = 4

/** A floating panel beside its anchor, above everything else. Escape or a click outside closes it. */
export function Popover({
  anchor,
  onClose,
  children,
  align = 'start',
  label,
  ...rest
}: PopoverProps): JSX.Element {
  const panel = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    panel.current?.showPopover()
  }, [])
  useLayoutEffect(() => {
    if (panel.current && anchor.current) place(panel.current, anchor.current, align)
  })
  useLayoutEffect(() => {
    const first = panel.current?.querySelector<HTMLElement>('[data-first]')
    ;(first ?? panel.current?.querySelector<HTMLElement>('button, input'))?.focus({ preventScroll: true })
  }, [])
  useDismissal([panel, anchor], onClose)
  const named = label === undefined ? {} : { role: 'dialog' as const, 'aria-label': label }
  return (
    <div ref={panel} popover="manual" class={`popover ${rest.class ?? ''}`} {...named}>
      {children}
    </div>
  )
}

/** Calls `onClose` on Escape and on whatever happens outside of the given elements. */
function useDismissal(inside: readonly RefObject<HTMLElement | null>[], onClose: () => void): void {
  useEffect(() => {
    const isInside = ({ target }: Event) =>
      target instanceof Node && inside.some(({ current }) => current?.contains(target))
    const closeOutside = (event: Event) => {
      if (!isInside(event)) onClose()
    }
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      onClose()
    }
    window.addEventListener('pointerdown', closeOutside, true)
    window.addEventListener('scroll', closeOutside, true)
    window.addEventListener('keydown', closeOnEscape, true)
    window.addEventListener('resize', onClose)
    return () => {
      window.removeEventListener('pointerdown', closeOutside, true)
      window.removeEventListener('scroll', closeOutside, true)
      window.removeEventListener('keydown', closeOnEscape, true)
      window.removeEventListener('resize', onClose)
    }
  }, [onClose])
}

/** Below the anchor where there is room, else above; never outside the window. */
function place(panel: HTMLElement, anchor: HTMLElement, align: 'start' | 'end'): void {
  const at = anchor.getBoundingClientRect()
  panel.style.minWidth = `${Math.min(at.width, window.innerWidth - 16)}px`
  const { width, height } = panel.getBoundingClientRect()
  const below = window.innerHeight - at.bottom - gapPx
  const fitsBelow = height <= below || below >= at.top
  const left = align === 'start' ? at.left : at.right - width
  panel.style.left = `${Math.max(8, Math.min(left, window.innerWidth - width - 8))}px`
  panel.style.top = `${fitsBelow ? at.bottom + gapPx : Math.max(8, at.top - gapPx - height)}px`
  panel.style.maxHeight = `${Math.max(160, (fitsBelow ? below : at.top) - 12)}px`
}
