/** A command was typed wrongly: exit code 2, with the usage shown. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
