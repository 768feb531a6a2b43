/** Block ids of answers to situation questions begin with this; the topic of the fact follows. */
export const FACT_FIELD = 'fact:'

/** Block ids of the ticks of a chain begin with this; the chain's place in the sheet follows. */
export const TICKS_FIELD = 'ticks:'

/** Block ids of the answer to a chain begin with this; the chain's place in the sheet follows. */
export const ANSWER_FIELD = 'answer:'
