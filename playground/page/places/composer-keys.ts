import type { Hint } from './composer-hints.ts'

/** The composer at the moment a key is pressed. `picked` is the hint the arrows went to, if they moved. */
export type Typing = Readonly<{
  key: string
  shiftKey: boolean
  text: string
  sent: readonly string[]
  hints: readonly Hint[]
  picked: number | undefined
}>

/** What a key does in the composer when it does more than write. */
export type KeyStep =
  | Readonly<{ do: 'pick'; index: number }>
  | Readonly<{ do: 'take'; hint: Hint }>
  | Readonly<{ do: 'recall'; text: string }>
  | Readonly<{ do: 'hide' | 'send' }>

/** The step of a key; nothing when the key only writes. */
export function findKeyStep(typing: Typing): KeyStep | undefined {
  const hint = typing.hints[typing.picked ?? 0]
  switch (typing.key) {
    case 'ArrowUp':
      return recall(typing) ?? pick(typing, -1)
    case 'ArrowDown':
      return pick(typing, 1)
    case 'Escape':
      return hint && { do: 'hide' }
    case 'Tab':
      return hint?.text === undefined || typing.shiftKey ? undefined : { do: 'take', hint }
    case 'Enter':
      return typing.shiftKey ? undefined : enter(typing, hint)
    default:
      return undefined
  }
}

/** In an empty field, or on a line that came back, the arrow goes to what was sent before. */
function recall({ text, sent, picked }: Typing): KeyStep | undefined {
  const index = sent.lastIndexOf(text)
  if (picked !== undefined || (text !== '' && index < 0)) return undefined
  const earlier = sent[(index < 0 ? sent.length : index) - 1]
  return earlier === undefined ? undefined : { do: 'recall', text: earlier }
}

function pick({ hints, picked }: Typing, step: 1 | -1): KeyStep | undefined {
  if (hints.length === 0) return undefined
  const from = picked ?? 0
  return { do: 'pick', index: (from + step + hints.length) % hints.length }
}

/** Enter sends, unless a hint was picked or a person's name is being written. */
function enter({ picked }: Typing, hint: Hint | undefined): KeyStep {
  const isMeant = picked !== undefined || hint?.isMention === true
  return hint?.text !== undefined && isMeant ? { do: 'take', hint } : { do: 'send' }
}
