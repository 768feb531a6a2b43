/** The button that shows the people map of a deal; its value is the deal's id. */
export const MAP_ACTION = 'people:map'
