/** English words for delivery. */
export const delivery = {} as const
