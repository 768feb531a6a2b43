/** The button that shows the guide to a deal's stage; its value is the deal's id. */
export const STAGE_ACTION = 'stage:guide'
