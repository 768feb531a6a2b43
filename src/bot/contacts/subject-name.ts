import { findOccasion, type PlannedTouch } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'

/** What a reminder is about in a word: a festival by its name, everything else by its kind. */
export function subjectName(
  { words, locale }: Pick<Ask, 'words' | 'locale'>,
  { why, kind }: Pick<PlannedTouch, 'why' | 'kind'>,
): string {
  if (why.code === 'occasion') return why.name
  if (why.code === 'complaint') return why.what
  const festival = why.code === 'festival' ? findOccasion(why.occasionId)?.names[locale] : undefined
  const kinds: Readonly<Record<string, string>> = words.terms.kind
  return festival ?? kinds[kind] ?? kind
}
