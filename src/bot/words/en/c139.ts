/** English words for c139. */
export const c139 = {} as const
