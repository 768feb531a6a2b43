/** What Node, SQLite and PostgreSQL call a server that is away, or too busy for the moment. */
const OUTAGE_CODES = /^(ECONN|ETIMEDOUT|EPIPE|ENOTFOUND|EAI_AGAIN|SQLITE_BUSY|SQLITE_LOCKED|08|53|57P0)/

/** Slack's client names its transport failures like this; a refusal of Slack is not among them. */
const OUTAGE_NAMES = ['WebAPIRequestError', 'WebAPIHTTPError', 'WebAPIRateLimitedError']

/** Whether something outside was out of reach, so that trying again in a minute makes sense. */
export function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (OUTAGE_NAMES.includes(error.constructor.name) || OUTAGE_NAMES.includes(error.name)) return true
  return 'code' in error && OUTAGE_CODES.test(String(error.code))
}
