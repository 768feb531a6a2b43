import type { JSX } from 'preact'
import { usePage } from '../page-context.ts'
import type { Hint } from './composer-hints.ts'

type HintListProps = Readonly<{ hints: readonly Hint[]; picked: number; take: (hint: Hint) => void }>

/** The hints over the composer. The picked one is what Tab takes. */
export function HintList({ hints, picked, take }: HintListProps): JSX.Element | null {
  const { words } = usePage()
  if (hints.length === 0) return null
  return (
    <div id="hints" class="hints" role="listbox" aria-label={words.commandList}>
      {hints.map((hint, index) => (
        <button
          key={hint.key}
          type="button"
          role="option"
          tabIndex={-1}
          class={hint.text === undefined ? 'hint hint-usage' : 'hint'}
          aria-selected={index === picked && hint.text !== undefined}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => take(hint)}
        >
          <span class="hint-label">{hint.label}</span>
          <span class="hint-note">{hint.note}</span>
          {index === picked && hint.text !== undefined && <kbd>Tab</kbd>}
        </button>
      ))}
    </div>
  )
}
