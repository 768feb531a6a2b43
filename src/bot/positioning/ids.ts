/** The button that shows the positioning of a deal; its value is the deal's id, as that of the others. */
export const POSITIONING_ACTION = 'positioning:show'

/** The buttons that open the three forms, which are known by the same ids. */
export const POSITIONING_FORMS = {
  worth: 'positioning:worth',
  concerns: 'positioning:concerns',
  criteria: 'positioning:criteria',
} as const
