import type { z } from 'zod'
import { storedJson } from './columns.ts'

const REMEMBERED = 1_000

/**
 * Gives a reader of stored JSON for what is read over and over in the same few texts, such as a team's settings: it
 * remembers a thousand of them. What it gives is shared, and not to be changed.
 */
export function rememberedJson<T>(schema: z.ZodType<T>): (text: string) => T {
  const byText = new Map<string, T>()
  return (text) => {
    const known = byText.get(text)
    if (known !== undefined) return known
    const value = storedJson(schema, text)
    if (byText.size >= REMEMBERED) byText.clear()
    byText.set(text, value)
    return value
  }
}
