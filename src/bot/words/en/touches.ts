/** English words for touches. */
export const touches = {} as const
