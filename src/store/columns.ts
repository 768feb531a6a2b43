import { z } from 'zod'
import type { Weekday } from '../coach/index.ts'
import type { Flag, Instant, Json } from './schema.ts'

type Present<T> = { [K in keyof T as null extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as null extends T[K] ? K : never]?: NonNullable<T[K]>
}

/** The value without its `null`s: rows say `null`, domain values leave the key away. */
export function present<T extends object>(value: T): Present<T> {
  const kept: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(value)) {
    if (field !== null && field !== undefined) kept[name] = field
  }
  // Built by names, it forgets which keys it was given.
  return kept as Present<T>
}

/** The stored form of a truth value. */
export function toFlag(value: boolean): Flag {
  return value ? 1 : 0
}

/** The stored form of an instant. */
export function toInstant(at: Date): Instant {
  return at.toISOString()
}

/** The instant that was stored. @throws Error when the database holds something else */
export function storedInstant(text: Instant): Date {
  const at = new Date(text)
  if (Number.isNaN(at.getTime())) throw new Error(`the database holds "${text}" where an instant belongs`)
  return at
}

/** The stored instant, or `null` as it was. */
export function storedInstantOrNull(text: Instant | null): Date | null {
  return text === null ? null : storedInstant(text)
}

/** The stored JSON, read through its schema. @throws Error when the database holds something else */
export function storedJson<T>(schema: z.ZodType<T>, text: Json): T {
  const read = schema.safeParse(JSON.parse(text))
  if (!read.success) throw new Error('the database holds JSON of another shape', { cause: read.error })
  return read.data
}

const Texts = z.array(z.string())

/** A stored list of texts. */
export function storedTexts(text: Json): readonly string[] {
  return text === '[]' ? [] : storedJson(Texts, text)
}

/** Whether a stored number is a weekday: Monday is 1, Sunday 7. */
export function isWeekday(number: number | null): number is Weekday {
  return number !== null && Number.isInteger(number) && number >= 1 && number <= 7
}
