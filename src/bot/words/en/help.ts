/** English words for help. */
export const help = {} as const
