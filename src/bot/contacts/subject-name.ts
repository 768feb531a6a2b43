import { ANNIVERSARIES, findOccasion, type PlannedTouch } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'

/** What a reminder is about in a word: a festival or an anniversary by its name, a follow-up by its deal, everything else by its kind. */
export function subjectName(
  { words, locale }: Pick<Ask, 'words' | 'locale'>,
  { why, kind }: Pick<PlannedTouch, 'why' | 'kind'>,
): string {
  if (why.code === 'occasion') return why.name
  if (why.code === 'complaint') return why.what
  if (why.code === 'anniversary') return ANNIVERSARIES[why.of][locale]
  if (why.code === 'follow-up') return words.contacts.followUpsOn(why.deal)
  if (why.code === 'budget') return words.contacts.budgetYear
  const festival = why.code === 'festival' ? findOccasion(why.occasionId)?.names[locale] : undefined
  return festival ?? words.terms.kind[kind]
}
