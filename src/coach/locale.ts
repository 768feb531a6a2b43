import { z } from 'zod'

/** The languages the coach speaks. */
export const Locale = z.enum(['en', 'zh'])
export type Locale = z.infer<typeof Locale>
