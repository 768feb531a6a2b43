import type { Delivery } from '../../store/index.ts'
import type { Words } from '../words/index.ts'

/** Messages that had the same trouble: why, in words, how many, when the last should have been out, and for whom. */
export type Trouble = Readonly<{
  reason: string
  /** Slack's own words, or ours: for whoever looks closer. */
  codes: readonly string[]
  count: number
  last: Date
  memberIds: readonly string[]
}>

type Reason = keyof Words['alarms']['reasons']

/** What Slack and our own records say, and the sentence for it. */
const REASONS: ReadonlyMap<string, Reason> = new Map<string, Reason>([
  ['channel_not_found', 'gone'],
  ['user_not_found', 'gone'],
  ['users_not_found', 'gone'],
  ['user_not_visible', 'gone'],
  ['user_disabled', 'deactivated'],
  ['account_inactive', 'uninstalled'],
  ['token_revoked', 'uninstalled'],
  ['token_expired', 'uninstalled'],
  ['invalid_auth', 'uninstalled'],
  ['not_authed', 'uninstalled'],
  ['missing_scope', 'scope'],
  ['no_permission', 'scope'],
  ['restricted_action', 'scope'],
  ['messages_tab_disabled', 'blocked'],
  ['cannot_dm_bot', 'blocked'],
  ['invalid_blocks', 'refused'],
  ['invalid_blocks_format', 'refused'],
  ['msg_too_long', 'refused'],
  ['no_text', 'refused'],
  ['metadata_too_large', 'refused'],
  ['ratelimited', 'limited'],
  ['rate_limited', 'limited'],
  ['connection', 'down'],
  ['no stamp', 'down'],
  ['it was not posted', 'down'],
  ['internal_error', 'down'],
  ['fatal_error', 'down'],
  ['request_timeout', 'down'],
  ['service_unavailable', 'down'],
  ['the lease ran out', 'interrupted'],
])

/** Those with an error, grouped by what it means, the most frequent first. */
export function groupTroubles(words: Words, deliveries: readonly Delivery[]): readonly Trouble[] {
  const groups = new Map<string, Delivery[]>()
  for (const delivery of deliveries) {
    const reason = reasonOf(words, delivery)
    groups.set(reason, [...(groups.get(reason) ?? []), delivery])
  }
  return [...groups]
    .map(([reason, alike]) => toTrouble(reason, alike))
    .toSorted((one, other) => other.count - one.count)
}

function toTrouble(reason: string, alike: readonly Delivery[]): Trouble {
  return {
    reason,
    codes: [...new Set(alike.flatMap(({ lastError }) => lastError ?? []))],
    count: alike.length,
    last: new Date(Math.max(...alike.map(({ wantedAt }) => wantedAt.getTime()))),
    memberIds: [...new Set(alike.map(({ memberId }) => memberId))],
  }
}

/** Why a message did not go out, or not yet, as a person understands it. */
export function reasonOf({ alarms }: Words, { state, lastError = '' }: Delivery): string {
  if (state === 'unknown') return alarms.reasons.unproved
  if (lastError.startsWith('http ')) return alarms.reasons.down
  if (lastError.startsWith('it was not posted in')) return alarms.reasons.tried
  const reason = REASONS.get(lastError)
  return reason === undefined ? alarms.otherReason(lastError) : alarms.reasons[reason]
}
