/** The button that shows the positioning of a deal; its value is the deal's id, as that of the others. */
export const POSITIONING_ACTION = 'positioning:show'

/** The buttons that open the four forms, which are known by the same ids. */
export const POSITIONING_FORMS = {
  worth: 'positioning:worth',
  tactics: 'positioning:tactics',
  concerns: 'positioning:concerns',
  criteria: 'positioning:criteria',
} as const

/** The form of the team's weights, and the button that opens it. */
export const WEIGHTS_FORM = 'positioning:weights'

/** The form of one criterion, and the one that asks which. The value of their buttons is the deal's id. */
export const CRITERION = {
  form: 'criterion',
  pick: 'criterion:pick',
  add: 'criterion:add',
  change: 'criterion:change',
} as const
