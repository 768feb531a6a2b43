import { type GreetingCase, guardsFor } from './etiquette.ts'
import type { EtiquetteGuard } from './etiquette-guard.ts'
import { type GiftAnswer, giftAllowed } from './gifts.ts'

/** Something a person likes, as a gift; `guards` say whom it would offend, or what to mind, strong ones first. */
export type GiftIdea = Readonly<{ text: string; isAllowed: boolean; guards: readonly EtiquetteGuard[] }>

/** What to think of before a gift. Without `allowed` no gift may be given at all, and there are no ideas. */
export type GiftIdeas = Readonly<{
  answer: GiftAnswer
  /** In the order in which she is said to like them. */
  ideas: readonly GiftIdea[]
  /** Everything that would offend, strong ones first. */
  taboos: readonly EtiquetteGuard[]
}>

/** Where one liking ends and the next begins. */
const BETWEEN = /[,，、;；。\n]|\.(?:\s|$)/

/** Gifts by what a person likes, as she is said to like it: nothing is made up. Source: TCH-3, TCH-4. */
export function giftIdeas(greeting: GreetingCase, likes: string | undefined): GiftIdeas {
  const answer = giftAllowed(greeting)
  if (!answer.allowed) return { answer, ideas: [], taboos: [] }
  const taboos = guardsFor(greeting).filter(({ kind }) => kind === 'gift-taboo')
  const ideas = (likes ?? '')
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((text) => toIdea(text, greeting, taboos))
  return { answer, ideas, taboos }
}

function toIdea(text: string, greeting: GreetingCase, taboos: readonly EtiquetteGuard[]): GiftIdea {
  const { allowed, guards } = giftAllowed(greeting, text)
  const offended = guards.filter((guard) => taboos.includes(guard) && guard.gifts !== undefined)
  return { text, isAllowed: allowed, guards: offended }
}
