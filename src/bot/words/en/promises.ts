/** English words for promises. */
export const promises = {} as const
