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
