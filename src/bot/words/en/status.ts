/** English words for status. */
export const status = {} as const
