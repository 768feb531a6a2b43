import { instantOf, parseDay, timeIn } from '../../coach/index.ts'
import type { Delivery, DigestQuestion } from '../../store/index.ts'
import type { Message } from '../answer.ts'
import type { Ask } from '../ask.ts'
import { context, message, section } from '../blocks/build.ts'
import type { Needed } from '../days/needed.ts'
import { digestPractice } from '../drill/digest-question.ts'
import type { DueRow } from '../today/due-row.ts'
import { countOpen, rowList } from '../today/row-list.ts'
import { isLate } from './digest-slot.ts'
import { withMarker } from './marker.ts'

const NOON = '12:00'

/** `sentAt` is when it goes out, or went: a click hours later does not make it late. */
export type Digest = Readonly<{
  delivery: Delivery
  rows: readonly DueRow[]
  /** How many more had no room in it when it went out. */
  beyond?: number
  /** The practice question in it, for those who want one. */
  question?: DigestQuestion | undefined
  /** What an admin is asked for in it. */
  needed: Needed
  sentAt: Date
}>

/** The morning digest: a greeting with the count, then the rows, then what an admin is asked for, then the practice question. `rows` of any state, by date. */
export function digestMessage(ask: Ask, digest: Digest): Message {
  const title = titleOf(ask, digest)
  const late = lateLine(ask, digest)
  const { lines, blocks } = rowList(ask, digest.rows, digest.beyond)
  const practice = digestPractice(ask, digest.delivery.id, digest.question)
  const said = [title, ...late, ...lines, ...digest.needed.lines, ...practice.lines].join('\n')
  const shown = [
    section(title),
    ...late.map((text) => context(text)),
    ...blocks,
    ...digest.needed.blocks,
    ...practice.blocks,
  ]
  return withMarker(message(said, shown), digest.delivery.id)
}

function titleOf(ask: Ask, { rows, sentAt }: Digest): string {
  const { words, member, locale } = ask
  const w = words.delivery
  const isMorning = timeIn(member.zone, sentAt) < NOON
  const hello = (isMorning ? w.goodMorning : w.hello)(callingName(member.name))
  const { today, overdue } = countOpen(ask, rows)
  const counts = today + overdue > 0 ? w.counts(today, overdue) : w.allDone
  return locale === 'zh' ? `${hello}${counts}` : `${hello} ${counts}`
}

/** A first name where names are written apart, the whole name in Chinese. */
function callingName(name: string): string {
  return /\p{Script=Han}/u.test(name) ? name : (name.split(' ')[0] ?? name)
}

function lateLine({ words, member }: Ask, { delivery, sentAt }: Digest): readonly string[] {
  const { digestAt, zone } = member
  const due = instantOf(parseDay(delivery.occurrence), digestAt, zone)
  return delivery.late || isLate(due, sentAt) ? [words.delivery.lateDigest(digestAt)] : []
}
