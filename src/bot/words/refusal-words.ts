import type { Refusal } from '../../coach/index.ts'

/** What went wrong and how to put it right. `what` ends in a colon where the wrong place is shown below it. */
export type RefusalText = Readonly<{ what: string; how: string }>

/** One entry a code: a refusal without words does not compile. */
export type RefusalWords = Readonly<{
  [C in Refusal['code']]: (refusal: Extract<Refusal, { code: C }>) => RefusalText
}>
