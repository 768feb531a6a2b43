import { type Day, dayIn, instantOf } from '../../src/coach/index.ts'
import type { Posted } from './onlookers.ts'
import type { Reader, Subject } from './schedule.ts'
import type { Story } from './simulation.ts'
import { isFree } from './stretch.ts'

/** What is wrong with one subject, or one message. */
export type Wrong = Readonly<{
  what: 'lost' | 'doubled' | 'early' | 'unmarked' | 'delayed' | 'error'
  /** Who and what, for whoever looks into a seed. */
  about: string
}>

const MINUTE_MS = 60_000
/** A post is marked from a quarter of an hour on; it may have been on its way for ten minutes. */
const MARKED_MS = 25 * MINUTE_MS
const LATE = /This comes late/
const OVERDUE = /overdue|Open since/

/** Whether a message is about the outbox itself. */
export function isAboutOutbox({ text }: Pick<Posted, 'text'>): boolean {
  return text.startsWith('My messages are not going out')
}

/**
 * Compares what stands in the direct messages with what the schedule says should: each subject told once for each of its
 * days, by the first message since; one that was not settled may stand again in a message that has something new.
 * Messages about the outbox itself tell no subject: each of them stands there once.
 */
export function judge(story: Story): readonly Wrong[] {
  const { schedule, errors } = story
  const posts = story.posts.filter((post) => !isAboutOutbox(post))
  const stuck = story.posts.filter(isAboutOutbox)
  return [
    ...judgeStuck(stuck),
    ...schedule.readers.flatMap((reader) => {
      const own = posts.filter(({ readerId }) => readerId === reader.id)
      const subjects = schedule.subjects.filter(({ readerId }) => readerId === reader.id)
      return [...judgeReader(reader, own, subjects), ...judgeDelays(story, { reader, own, subjects })]
    }),
    ...errors.map((error) => ({
      what: 'error' as const,
      about: error instanceof Error ? (error.stack ?? error.message) : JSON.stringify(error),
    })),
  ]
}

/** One alarm a reader and incident: what carries the same delivery is the same alarm. */
function judgeStuck(posts: readonly Posted[]): readonly Wrong[] {
  return posts
    .filter(({ ts, deliveryId }) => posts.some((other) => other.ts < ts && other.deliveryId === deliveryId))
    .map(({ readerId, ts }) => ({ what: 'doubled', about: `${readerId} ${ts}, about the outbox` }))
}

/** Whatever went wrong is over after so long: the longest wait between two attempts, and a look at the history. */
const RECOVERED_MS = 100 * MINUTE_MS
/** When quiet hours begin. */
const EVENING = '20:00'

/** What was told on a later day although its own had time enough with nothing wrong. */
function judgeDelays(
  { troubles }: Story,
  {
    reader,
    own,
    subjects,
  }: Readonly<{ reader: Reader; own: readonly Posted[]; subjects: readonly Subject[] }>,
): readonly Wrong[] {
  const hadTime = (day: Day): boolean => {
    const [from, to] = [reader.digestAt, EVENING].map((time) => instantOf(day, time, reader.zone))
    return from !== undefined && to !== undefined && isFree(troubles, { from, to }, RECOVERED_MS)
  }
  return subjects.flatMap((subject) => {
    const days = mentionsOf(reader, subject, own).map(({ on }) => on)
    const late = subject.tellOn.filter((day) => !days.includes(day) && hadTime(day))
    return late.map((day) => ({
      what: 'delayed' as const,
      about: `${reader.id} ${subject.mark}, due ${day}`,
    }))
  })
}

/** A subject in a message: `tells` is the newest day it is told for, absent where it only stands there still. */
type Mention = Readonly<{ post: Posted; on: Day; line: string; tells?: Day }>

function judgeReader(
  reader: Reader,
  posts: readonly Posted[],
  subjects: readonly Subject[],
): readonly Wrong[] {
  const mentions = subjects.map((subject) => ({ subject, found: mentionsOf(reader, subject, posts) }))
  const withNews = new Set(
    mentions.flatMap(({ found }) => found.flatMap(({ post, tells }) => (tells ? [post.ts] : []))),
  )
  return [
    ...posts.flatMap((post) => judgePost(reader, post, { posts, withNews })),
    ...mentions.flatMap(({ subject, found }) => judgeSubject(reader, subject, found)),
  ]
}

function mentionsOf(reader: Reader, { mark, tellOn }: Subject, posts: readonly Posted[]): readonly Mention[] {
  const found: Mention[] = []
  for (const post of posts) {
    const line = post.text.split('\n').find((one) => one.includes(mark))
    if (line === undefined) continue
    const on = dayIn(reader.zone, post.botAt)
    const before = found.at(-1)?.on
    const tells = tellOn.findLast((day) => day <= on && (before === undefined || day > before))
    found.push({ post, on, line, ...(tells !== undefined && { tells }) })
  }
  return found
}

function judgePost(
  reader: Reader,
  post: Posted,
  { posts, withNews }: Readonly<{ posts: readonly Posted[]; withNews: ReadonlySet<string> }>,
): readonly Wrong[] {
  const on = dayIn(reader.zone, post.botAt)
  const due = instantOf(on, reader.digestAt, reader.zone)
  const about = `${reader.id} ${post.ts} at ${post.botAt.toISOString()}`
  const isSecond = posts.some((other) => other.ts < post.ts && dayIn(reader.zone, other.botAt) === on)
  const isLate = post.botAt.getTime() - due.getTime() > MARKED_MS
  return [
    ...(isSecond || !withNews.has(post.ts) ? [{ what: 'doubled' as const, about }] : []),
    ...(post.botAt < due ? [{ what: 'early' as const, about }] : []),
    ...(isLate && !LATE.test(post.text) ? [{ what: 'unmarked' as const, about }] : []),
  ]
}

function judgeSubject(reader: Reader, subject: Subject, mentions: readonly Mention[]): readonly Wrong[] {
  const about = `${reader.id} ${subject.mark}, ${subject.kind} on ${subject.on}`
  const untold = subject.tellOn.filter((day) => !mentions.some(({ on }) => on >= day))
  return [
    ...untold.map((day) => ({ what: 'lost' as const, about: `${about}, to be told on ${day}` })),
    ...mentions.flatMap((mention, i) => judgeMention(mention, mentions[i - 1], { subject, about })),
  ]
}

function judgeMention(
  { on, line, tells, post }: Mention,
  before: Mention | undefined,
  { subject, about }: Readonly<{ subject: Subject; about: string }>,
): readonly Wrong[] {
  const said = `${about}, in ${post.ts}: ${line}`
  if (tells === undefined) {
    if (before === undefined) return [{ what: 'early', about: said }]
    const isEnded = before.post.settledAt !== undefined && before.post.settledAt < post.at
    return isEnded || before.on === on ? [{ what: 'doubled', about: said }] : []
  }
  const isMarked = tells === on || OVERDUE.test(line)
  return isMarked || subject.tellOn.includes(on) ? [] : [{ what: 'unmarked', about: said }]
}
