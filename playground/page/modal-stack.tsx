import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { ModalForm } from './modal-form.tsx'
import type { ModalShown } from './modal-shown.ts'
import { usePage } from './page-context.ts'

/** The person's open modals. Only the top one is seen; those below keep what was typed. */
export function ModalStack(): JSX.Element | null {
  const { state } = usePage()
  const modals = state.modals.filter((view): view is ModalShown => view.type === 'modal')
  return modals.length === 0 ? null : <Stack modals={modals} />
}

function Stack({ modals }: Readonly<{ modals: readonly ModalShown[] }>): JSX.Element {
  const { act } = usePage()
  const frame = useRef<HTMLDialogElement>(null)
  const top = modals.at(-1)
  useEffect(() => {
    frame.current?.showModal()
  }, [])
  useEffect(() => focusFirst(frame.current), [top?.id])
  const closeAll = () => {
    if (top) void act({ act: 'close-view', viewId: top.id, all: true })
  }
  return (
    <dialog
      ref={frame}
      class="dialog"
      aria-labelledby={`title-${top?.id}`}
      onCancel={(event) => {
        event.preventDefault()
        closeAll()
      }}
    >
      {modals.map((view) => (
        <ModalForm key={view.id} view={view} isTop={view === top} closeAll={closeAll} />
      ))}
    </dialog>
  )
}

/** Puts the cursor into the field the bot asks for, else into the first one. */
function focusFirst(frame: HTMLDialogElement | null): void {
  const form = frame?.querySelector<HTMLElement>('form:not([hidden])')
  const wanted = form?.querySelector<HTMLElement>('[autofocus]')
  const first = form?.querySelector<HTMLElement>('.dialog-body :is(input, textarea, button)')
  const target = wanted ?? first ?? form?.querySelector<HTMLElement>('.dialog-foot button')
  target?.focus()
}
