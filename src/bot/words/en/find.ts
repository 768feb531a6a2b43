/** English words for find. */
export const find = {} as const
