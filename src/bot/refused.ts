import { Problem } from '../coach/index.ts'
import { AlreadySaved } from '../store/index.ts'
import type { Message } from './answer.ts'
import { actions, message, section } from './blocks/build.ts'
import { refusalMessage } from './refusal-message.ts'
import { undoButton } from './undo.ts'
import type { Words } from './words/index.ts'

/** The message for what a handler refused, or for a write that was made before; anything else is thrown on. */
export function refused(error: unknown, words: Words, typed: string = ''): Message {
  if (error instanceof Problem) return refusalMessage(error.refusal, words, typed)
  if (error instanceof AlreadySaved) {
    const { alreadySaved } = words.core
    const undo = actions('already-saved', [undoButton(error.changeId, words)])
    return message(alreadySaved, [section(alreadySaved), undo])
  }
  throw error
}
