/** English words for settings. */
export const settings = {} as const
