/** English words for calls. */
export const calls = {} as const
