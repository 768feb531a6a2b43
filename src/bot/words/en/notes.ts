/** English words for notes. */
export const notes = {} as const
