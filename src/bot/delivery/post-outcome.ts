import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api'

/** What became of one call that should have posted: `unclear` may have been carried out. */
export type Failure = Readonly<
  | { kind: 'retry-later'; afterMs: number; error: string }
  | { kind: 'refused'; error: string }
  | { kind: 'unclear'; error: string }
>

/** Answers after which Slack may have carried out the call all the same. */
const UNCLEAR: ReadonlySet<string> = new Set([
  'internal_error',
  'fatal_error',
  'request_timeout',
  'service_unavailable',
])
const LIMITED: ReadonlySet<string> = new Set(['ratelimited', 'rate_limited'])
const LIMITED_MS = 30_000

/** The app was uninstalled or its token taken away: nothing is posted, and all of it can be once it is back. */
const UNINSTALLED: ReadonlySet<string> = new Set([
  'token_revoked',
  'token_expired',
  'account_inactive',
  'invalid_auth',
  'not_authed',
])
const UNINSTALLED_MS = 600_000

/** Sorts what a call to Slack threw. @throws the error itself when it did not come from the call */
export function toFailure(error: unknown): Failure {
  if (error instanceof WebAPIRateLimitedError) {
    return { kind: 'retry-later', afterMs: error.retryAfter * 1000, error: 'ratelimited' }
  }
  if (error instanceof WebAPIPlatformError) return ofCode(String(error.data.error))
  if (error instanceof WebAPIHTTPError) return { kind: 'unclear', error: `http ${error.statusCode}` }
  if (error instanceof WebAPIRequestError) return { kind: 'unclear', error: 'connection' }
  throw error
}

function ofCode(error: string): Failure {
  if (LIMITED.has(error)) return { kind: 'retry-later', afterMs: LIMITED_MS, error }
  if (UNINSTALLED.has(error)) return { kind: 'retry-later', afterMs: UNINSTALLED_MS, error }
  return { kind: UNCLEAR.has(error) ? 'unclear' : 'refused', error }
}
