import type { ConfirmationDialog } from '@slack/types'
import type { JSX } from 'preact'
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { plainText, TextView } from './elements/text-object.tsx'
import { usePage } from './page-context.ts'

type Asking = Readonly<{ dialog: ConfirmationDialog; answer: (isYes: boolean) => void }>

/** A place for confirm dialogs, and the function that asks one and resolves to the answer. */
export function useConfirm(): readonly [
  JSX.Element | null,
  (dialog: ConfirmationDialog) => Promise<boolean>,
] {
  const [asking, setAsking] = useState<Asking>()
  const ask = useCallback(
    (dialog: ConfirmationDialog) =>
      new Promise<boolean>((resolve) => {
        const answer = (isYes: boolean) => {
          setAsking(undefined)
          resolve(isYes)
        }
        setAsking({ dialog, answer })
      }),
    [],
  )
  return [asking ? <ConfirmView {...asking} /> : null, ask]
}

function ConfirmView({ dialog, answer }: Asking): JSX.Element {
  const { words } = usePage()
  const frame = useRef<HTMLDialogElement>(null)
  useEffect(() => frame.current?.showModal(), [])
  return (
    <dialog
      ref={frame}
      class="dialog dialog-small"
      aria-labelledby="confirm-title"
      onCancel={(event) => {
        event.preventDefault()
        answer(false)
      }}
    >
      <h2 id="confirm-title" class="dialog-title">
        {plainText(dialog.title) || words.areYouSure}
      </h2>
      <div class="dialog-body">
        <TextView text={dialog.text} />
      </div>
      <footer class="dialog-foot">
        <button type="button" class="button" onClick={() => answer(false)}>
          {plainText(dialog.deny) || words.cancel}
        </button>
        <button
          type="button"
          class={`button button-${dialog.style ?? 'primary'}`}
          onClick={() => answer(true)}
        >
          {plainText(dialog.confirm) || words.yes}
        </button>
      </footer>
    </dialog>
  )
}
