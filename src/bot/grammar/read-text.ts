import { Problem, type Span } from '../../coach/index.ts'

/** Which field it is, how long it may be, and where the text stands. */
export type TextField = Readonly<{ field: string; most: number; span?: Span }>

/** A text of a person's own, single-spaced at its ends. @throws Problem `too-long` */
export function readText(text: string, { field, most, span }: TextField): string {
  const trimmed = text.trim()
  if (trimmed.length <= most) return trimmed
  throw new Problem({ code: 'too-long', what: field, most, ...(span && { at: span }) })
}
