import type { Words } from './index.ts'

/** The name of an industry we have a pack for, or the word the rep typed. */
export function industryName(words: Words, industry: string): string {
  const names: Readonly<Record<string, string>> = words.terms.industry
  return names[industry] ?? industry
}
