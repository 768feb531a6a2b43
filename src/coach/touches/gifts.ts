import { type GreetingCase, guardsFor } from './etiquette.ts'
import type { EtiquetteGuard } from './etiquette-guard.ts'
import { findOccasion } from './occasions.ts'

/** Whether a gift may be given. `guards` say why not, or what to mind all the same; strong ones first. */
export type GiftAnswer = Readonly<
  | { allowed: true; guards: readonly EtiquetteGuard[] }
  | {
      allowed: false
      because: 'solemn-day' | 'staff-rules' | 'offends'
      guards: readonly EtiquetteGuard[]
    }
>

const GIFT_KINDS: readonly string[] = ['gift-taboo', 'no-gift', 'gift-limit']

/**
 * Whether a contact may be given something: nothing on a solemn day and nothing to staff who must refuse it. A named
 * gift is refused where it offends strongly; whatever else to mind comes with the answer. Source: etiquette table.
 */
export function giftAllowed(greeting: GreetingCase, gift?: string): GiftAnswer {
  const guards = guardsFor(greeting).filter(({ kind }) => GIFT_KINDS.includes(kind))
  const forbidden = guards.filter(({ kind }) => kind === 'no-gift')
  const offended = gift === undefined ? [] : offendedBy(gift, guards)
  if (findOccasion(greeting.occasionId ?? '')?.tone === 'solemn') {
    return { allowed: false, because: 'solemn-day', guards: forbidden }
  }
  if (forbidden.length > 0) return { allowed: false, because: 'staff-rules', guards: forbidden }
  if (offended.some(({ strength }) => strength === 'strong')) {
    return { allowed: false, because: 'offends', guards: offended }
  }
  if (gift === undefined) return { allowed: true, guards }
  return { allowed: true, guards: guards.filter((guard) => isToMind(guard, offended)) }
}

/** The taboos that a gift, written in English or Chinese, breaks. Words in it are all that is known of it. */
export function offendedBy(gift: string, guards: readonly EtiquetteGuard[]): readonly EtiquetteGuard[] {
  const text = gift.normalize('NFKC').toLowerCase()
  return guards.filter(
    ({ gifts }) =>
      gifts !== undefined &&
      (gifts.zh.some((word) => text.includes(word)) || gifts.en.some((word) => hasWord(text, word))),
  )
}

/** A taboo without words to know its gifts by cannot be ruled out, and a limit always holds. */
function isToMind(guard: EtiquetteGuard, offended: readonly EtiquetteGuard[]): boolean {
  return guard.kind === 'gift-limit' || guard.gifts === undefined || offended.includes(guard)
}

/** The plural counts too, and a pearl is not a pear. */
function hasWord(text: string, word: string): boolean {
  return new RegExp(`\\b${word}(?:e?s)?\\b`).test(text)
}
