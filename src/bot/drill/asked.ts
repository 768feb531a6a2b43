import { z } from 'zod'

/**
 * What a button of a question carries: the question, the option where it stands for one, how often the person had
 * answered it when it was shown, whether she goes on although nothing is due, and the delivery of the digest that it
 * stands in, if any.
 */
export const Asked = z.object({
  item: z.string(),
  key: z.string().optional(),
  answers: z.number().int(),
  anyway: z.boolean(),
  delivery: z.string().optional(),
})
export type Asked = z.infer<typeof Asked>

/** Action ids of practice. Ticks alone change nothing. */
export const DRILL_ACTIONS = { answer: 'drill:answer', next: 'drill:next', ticks: 'drill:ticks' } as const

/** The block in which options of this question are ticked: its own, so that no tick is carried over to the next. */
export function ticksBlock(item: string): string {
  return `drill-ticks:${item}`
}
