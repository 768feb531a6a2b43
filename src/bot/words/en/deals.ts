/** English words for deals. */
export const deals = {} as const
