import { Problem } from '../../coach/index.ts'
import type { SubmitAnswer } from '../answer.ts'
import { refusalMessage } from '../refusal-message.ts'
import type { Words } from '../words/index.ts'

/**
 * Reads the fields of a form one by one and keeps what was wrong with each, so that a person sees all of it at once and
 * nothing she typed is lost.
 */
export class FieldErrors {
  private readonly errors: Record<string, string> = {}
  private readonly words: Words

  constructor(words: Words) {
    this.words = words
  }

  /** The value of one field; `undefined` when it was refused, which is kept. */
  read<T>(field: string, read: () => T): T | undefined {
    try {
      return read()
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      this.refuse(field, error)
      return undefined
    }
  }

  /** Keeps a refusal that came from elsewhere, such as a name that the store has already. */
  refuse(field: string, problem: Problem): void {
    this.errors[field] = refusalMessage(problem.refusal, this.words).text
  }

  /** Keeps a sentence about a field that only a form can get wrong, such as one of two that belong together. */
  say(field: string, text: string): void {
    this.errors[field] = text
  }

  /** The answer that shows them, or `undefined` when there are none. */
  answer(): SubmitAnswer | undefined {
    return Object.keys(this.errors).length === 0 ? undefined : { kind: 'errors', errors: this.errors }
  }
}
