/** The block of a row carries the id of its reminder, so that a clicked message tells which rows it shows. */
const BLOCK = 'reminder:'

/** The id of the block that shows a reminder. */
export function blockOf(reminderId: string): string {
  return `${BLOCK}${reminderId}`
}

/** The ids of the reminders that a message shows, in its order. */
export function remindersIn(blockIds: readonly string[]): readonly string[] {
  return blockIds.filter((id) => id.startsWith(BLOCK)).map((id) => id.slice(BLOCK.length))
}

/** The block under the rows carries how many more there were: a digest has no room for them when it is drawn anew either. */
const MORE = 'more:'

/** The id of the block that says how many more there are. */
export function moreBlockOf(count: number): string {
  return `${MORE}${count}`
}

/** How many more there were than a message shows, as it says itself. */
export function moreIn(blockIds: readonly string[]): number {
  return Number(blockIds.find((id) => id.startsWith(MORE))?.slice(MORE.length) ?? 0) || 0
}
