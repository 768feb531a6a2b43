/** The action id of the button that ends a stop. Its value is the id of the stopped reminder. */
export const RESUME_ACTION = 'reminder:resume'
