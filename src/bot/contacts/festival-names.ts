import { CUSTOMS, findOccasion, OCCASIONS } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'

/** As many as a select takes. */
const OFFERED = 100

/** What a set or an occasion is called; an id that we no longer know stays as it is. */
export function festivalName({ words, locale }: Pick<Ask, 'words' | 'locale'>, id: string): string {
  const sets: Readonly<Record<string, string>> = words.contacts.sets
  return sets[id] ?? findOccasion(id)?.names[locale] ?? id
}

/** What can be ticked: sets and customs first, then what people are greeted on, then anything else this person keeps. */
export function festivalOptions(
  ask: Ask,
  kept: readonly string[],
): readonly Readonly<{ value: string; text: string }>[] {
  const usual = [...CUSTOMS, ...OCCASIONS.filter(({ tone }) => tone === 'festive').map(({ id }) => id)]
  const shown = [...new Set<string>([...usual.slice(0, OFFERED - kept.length), ...kept])]
  return shown.map((value) => ({ value, text: festivalName(ask, value) }))
}
