import { type DraftCase, type GreetingDraft, isWrittenFrom, listDrafts } from './list-drafts.ts'

/**
 * What a draft is chosen by. `turn` is the year, or the number of the week for what comes every week. `usedTexts` are the
 * greetings she was sent before, newest first; `colleaguesTexts` are those that others at her account get for the same
 * day. Texts of our own making are known again, whoever they address.
 */
export type DraftChoice = DraftCase &
  Readonly<{ turn: number; usedTexts: readonly string[]; colleaguesTexts: readonly string[] }>

/**
 * All drafts, the best first: not what she was sent last, not what a colleague gets; what was never sent to her before
 * what was, then what is longest ago; in the tone that suits her, beginning with another one each turn. Source: TCH-2.
 */
export function orderDrafts(choice: DraftChoice): readonly GreetingDraft[] {
  const { usedTexts, colleaguesTexts } = choice
  const drafts = turned(listDrafts(choice), choice.turn).map((draft) => ({
    draft,
    usedAt: usedTexts.findIndex((text) => isWrittenFrom(draft, text)),
    isShared: colleaguesTexts.some((text) => isWrittenFrom(draft, text)),
  }))
  const last = Math.min(...drafts.map(({ usedAt }) => (usedAt < 0 ? Number.POSITIVE_INFINITY : usedAt)))
  const doubt = ({ usedAt, isShared }: (typeof drafts)[number]) => (usedAt === last ? 2 : isShared ? 1 : 0)
  const age = ({ usedAt }: (typeof drafts)[number]) => (usedAt < 0 ? usedTexts.length : usedAt)
  // The sort is stable: where nothing else tells, the tone that suits her stays in front.
  return drafts
    .toSorted((one, other) => doubt(one) - doubt(other) || age(other) - age(one))
    .map(({ draft }) => draft)
}

/** The best draft; `undefined` where nobody is congratulated. */
export function chooseDraft(choice: DraftChoice): GreetingDraft | undefined {
  return orderDrafts(choice)[0]
}

/** Each tone begins with another text each turn, so that two years differ though nobody noted what was sent. */
function turned(drafts: readonly GreetingDraft[], turn: number): readonly GreetingDraft[] {
  const [first] = drafts
  const suiting = drafts.filter(({ tone }) => tone === first?.tone)
  const others = drafts.filter(({ tone }) => tone !== first?.tone)
  return [suiting, others].flatMap((group) => {
    const by = group.length === 0 ? 0 : turn % group.length
    return [...group.slice(by), ...group.slice(0, by)]
  })
}
