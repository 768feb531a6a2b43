import type { Member } from '../../coach/index.ts'
import type { Store } from '../../store/index.ts'
import type { Ask } from '../ask.ts'
import { secretIn } from './address.ts'

/** What is sent back to a calendar program. */
export type FeedAnswer = Readonly<{ status: number; headers: Readonly<Record<string, string>>; body: string }>

/** Answers one request; `path` is without its query. */
export type AnswerFeed = (method: string, path: string) => Promise<FeedAnswer>

/** @param teamId whose calendars are served here: those of other workspaces are another bot's */
export function createAnswerFeed(
  deps: Readonly<{ store: Pick<Store, 'findFeedOwner' | 'workspace'>; askFor: (member: Member) => Ask }>,
  teamId: string,
): AnswerFeed {
  return async (method, path) => {
    const secret = secretIn(path)
    if (secret === undefined) return NOTHING
    if (method !== 'GET' && method !== 'HEAD') return { ...NOTHING, status: 405 }
    const owner = await deps.store.findFeedOwner(secret)
    if (owner?.teamId !== teamId) return NOTHING
    const stored = await deps.store.workspace(teamId).members.find(owner.memberId)
    // Whoever left the company has no calendar here any more.
    if (!stored?.member.active) return NOTHING
    const ask = deps.askFor(stored.member)
    // Few read their calendar, and nobody at the start.
    const [{ listComing }, { writeCalendar }] = await Promise.all([
      import('./list-coming.ts'),
      import('./write-calendar.ts'),
    ])
    const name = ask.words.feed.calendarName(stored.member.name)
    return { status: 200, headers: HEADERS, body: writeCalendar(name, await listComing(ask), ask.now) }
  }
}

/** The same for what never was, was revoked, or is somebody else's: an address tells nothing by being wrong. */
const NOTHING: FeedAnswer = {
  status: 404,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body: 'Nothing here.\n',
}

const HEADERS = {
  'content-type': 'text/calendar; charset=utf-8',
  'content-disposition': 'inline; filename="touchstone.ics"',
  'cache-control': 'private, max-age=300',
  'x-robots-tag': 'noindex',
}
