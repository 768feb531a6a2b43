/** The callback id of the form of a follow-up. */
export const FOLLOW_UP_FORM = 'follow-up'
