/** English words for contacts. */
export const contacts = {} as const
