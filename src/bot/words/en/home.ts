/** English words for home. */
export const home = {} as const
