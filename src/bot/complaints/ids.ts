/** Opens the form of a written answer; the value is the complaint's id. */
export const ANSWER_ACTION = 'complaint:answer'

/** Callback ids of the forms. */
export const COMPLAINT_FORM = 'complaint'
export const ANSWER_FORM = 'complaint-answer'
