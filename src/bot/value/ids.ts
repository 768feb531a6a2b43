/** The form of one box of a value framework. */
export const VALUE_FORM = 'value'

/** The form that asks which box to change. */
export const VALUE_PICK = 'value:pick'

/** The buttons that add a box, one a level; the value is the level and the account's id. */
export const VALUE_ADD = 'value:add'

/** The button that changes a box; its value is the account's id. */
export const VALUE_CHANGE = 'value:change'
