/** The button that sends the five dimensions of a person as a picture; its value is the contact's id. */
export const RADAR_ACTION = 'people:radar'
