import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { Blocks } from './blocks/blocks.tsx'
import { fieldErrors } from './elements/field-errors.ts'
import { plainText } from './elements/text-object.tsx'
import { Icon, Stone } from './icons.tsx'
import type { ModalShown } from './modal-shown.ts'
import { usePage } from './page-context.ts'
import { SurfaceContext } from './surface.ts'
import { useViewSurface } from './use-view-surface.ts'

type FormProps = Readonly<{ view: ModalShown; isTop: boolean; closeAll: () => void }>

/** One modal: its title, its blocks, and the buttons to submit or leave it. */
export function ModalForm({ view, isTop, closeAll }: FormProps): JSX.Element {
  const { act, words } = usePage()
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({})
  const [isWaiting, setWaiting] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const surface = useViewSurface(view, errors)
  useEffect(() => setErrors({}), [view.hash])
  useEffect(() => {
    const wrong = form.current?.querySelector('.input-wrong')
    wrong?.scrollIntoView({ block: 'nearest' })
    wrong?.querySelector<HTMLElement>('input, textarea, button')?.focus()
  }, [errors])
  const submit = async () => {
    const own = fieldErrors(view.blocks, surface.state, words)
    if (Object.keys(own).length > 0 || isWaiting) {
      setErrors(own)
      return
    }
    setWaiting(true)
    const answer = await act({ act: 'submit', viewId: view.id, state: surface.state })
    setWaiting(false)
    setErrors((answer.ok ? answer.errors : undefined) ?? {})
  }
  return (
    <form
      ref={form}
      class="dialog-form"
      hidden={!isTop}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <header class="dialog-head">
        <Stone />
        <h2 id={`title-${view.id}`} class="dialog-title">
          {plainText(view.title)}
        </h2>
        <button type="button" class="icon-button" aria-label={words.close} onClick={closeAll}>
          <Icon name="close" />
        </button>
      </header>
      <div class="dialog-body">
        <SurfaceContext.Provider value={surface}>
          <Blocks blocks={view.blocks} />
        </SurfaceContext.Provider>
      </div>
      <footer class="dialog-foot">
        <button
          type="button"
          class="button"
          onClick={() => void act({ act: 'close-view', viewId: view.id, all: view.clear_on_close === true })}
        >
          {plainText(view.close) || (view.submit ? words.cancel : words.close)}
        </button>
        {view.submit && (
          <button type="submit" class="button button-primary" disabled={isWaiting} aria-busy={isWaiting}>
            {isWaiting ? words.working : plainText(view.submit)}
          </button>
        )}
      </footer>
    </form>
  )
}
