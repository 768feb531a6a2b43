/** The button that shows the people map of a deal; its value is the deal's id. */
export const MAP_ACTION = 'people:map'
/** The button that sends that map as a picture; its value is the deal's id. */
export const MAP_PICTURE_ACTION = 'people:map-picture'
