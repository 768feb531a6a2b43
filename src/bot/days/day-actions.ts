/** The action id of a button that confirms a day. Its value is `reminder|occasion|day`; two in a row carry `:0`, `:1`. */
export const CONFIRM_ACTION = 'day:confirm'
