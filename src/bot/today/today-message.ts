import type { KnownBlock } from '@slack/types'
import { addDays, type CallPlan, dayIn, type Promised, timeIn } from '../../coach/index.ts'
import type { Message } from '../answer.ts'
import type { Ask } from '../ask.ts'
import { message, section } from '../blocks/build.ts'
import { labelled } from '../blocks/lines.ts'
import { ownMarkup } from '../blocks/mrkdwn.ts'
import { type Needed, readNeeded } from '../days/needed.ts'
import { listFresh } from '../delivery/fresh.ts'
import { planDue } from '../delivery/plan-member.ts'
import { formatDay } from '../words/format-day.ts'
import type { DueRow } from './due-row.ts'
import { readOpenRows, remindersOf } from './open-rows.ts'
import { countOpen, rowList } from './row-list.ts'
import { shownSayingOnce } from './say-once.ts'

/** What one member has before her today. */
export type TodayFile = Readonly<{
  rows: readonly DueRow[]
  /** Her calls to come today, soonest first, with whom. */
  calls: readonly Readonly<{ call: CallPlan; who: string }>[]
  /** Her own promises of the next days that no row is about yet, soonest first, with whom. */
  promises: readonly Readonly<{ promised: Promised; who: string }>[]
  hasAccounts: boolean
  /** Dates that an admin is asked for. */
  needed: Needed
}>

const PROMISE_DAYS = 7
const LISTED = 5

/**
 * Reads it, and makes the reminders that are due today ready for their buttons, whether or not a digest has gone out.
 */
export async function readToday(ask: Ask): Promise<TodayFile> {
  const { desk, member, today, workspace } = ask
  const last = await workspace.deliveries.lastDigestOn(member.id)
  const since = last !== undefined && last < today ? later(last, addDays(today, -PROMISE_DAYS)) : today
  const due = await planDue(workspace, member, { since, day: today })
  const made = await desk.reminders.ensure(await listFresh(ask, due, since))
  const { rows } = await readOpenRows(ask, today, made)
  const [calls, promises, needed] = await Promise.all([
    readCalls(ask),
    readPromises(ask, rows),
    readNeeded(ask),
  ])
  // Whose rows there are has accounts too.
  const hasAccounts = rows.length > 0 || (await desk.accounts.count({ ownerId: member.id })) > 0
  return { rows, calls, promises, hasAccounts, needed }
}

/** Today's list. `ended` are rows that were just ended in it: they stay, with how they ended. */
export async function todayMessage(ask: Ask, ended: readonly DueRow[] = []): Promise<Message> {
  const file = await readToday(ask)
  const shown = shownSayingOnce([...ended.filter(({ reminder }) => reminder.state !== 'open'), ...file.rows])
  const title = titleOf(ask, shown)
  const { lines, blocks } = rowList(ask, shown)
  const extra = [...file.needed.blocks, ...callBlocks(ask, file), ...promiseBlocks(ask, file)]
  const hint = shown.length === 0 && extra.length === 0 ? hints(ask, file) : []
  return message([title, ...lines, ...file.needed.lines, ...hint].join('\n'), [
    section(title),
    ...blocks,
    ...extra,
    ...hint.map((text) => section(ownMarkup(text))),
  ])
}

function titleOf(ask: Ask, rows: readonly DueRow[]): string {
  const w = ask.words.delivery
  const { today, overdue } = countOpen(ask, rows)
  if (today + overdue > 0) return w.counts(today, overdue)
  return rows.length > 0 ? w.allDone : w.nothingToday
}

function hints({ words }: Ask, { hasAccounts }: TodayFile): readonly string[] {
  const w = words.delivery
  return hasAccounts ? [w.what] : [w.what, w.start(w.startCommand)]
}

async function readCalls({ desk, member, now, today }: Ask): Promise<TodayFile['calls']> {
  const coming = await desk.calls.listComing(now)
  const ofToday = coming.filter(({ at }) => at !== undefined && dayIn(member.zone, at) === today)
  return Promise.all(ofToday.slice(0, LISTED).map(async (call) => ({ call, who: await nameOf(desk, call) })))
}

async function readPromises(
  { desk, member, today }: Ask,
  rows: readonly DueRow[],
): Promise<TodayFile['promises']> {
  const open = await desk.promises.listOpen({ ownerId: member.id, dueUpTo: addDays(today, PROMISE_DAYS) })
  const inRows = new Set(rows.flatMap(promisesIn))
  const others = open.filter(({ id, by }) => by >= today && !inRows.has(id))
  return Promise.all(
    others.slice(0, LISTED).map(async (promised) => ({ promised, who: await nameOf(desk, promised) })),
  )
}

/** Ids of the promises that a row tells of, those merged into it or sharing it as well. */
function promisesIn(row: DueRow): readonly string[] {
  const reasons = remindersOf(row).flatMap(({ planned }) => [planned, ...planned.also])
  return reasons.flatMap(({ why }) => (why.code === 'promise' ? why.promiseId : []))
}

async function nameOf(
  desk: Ask['desk'],
  { accountId, contactId }: Readonly<{ accountId: string; contactId?: string }>,
): Promise<string> {
  const contact = contactId === undefined ? undefined : await desk.contacts.find(contactId)
  return contact?.name ?? (await desk.accounts.find(accountId))?.name ?? ''
}

function callBlocks({ words, member }: Ask, { calls }: TodayFile): KnownBlock[] {
  if (calls.length === 0) return []
  const lines = calls.map(({ call, who }) =>
    words.delivery.callLine(call.at === undefined ? '' : timeIn(member.zone, call.at), who),
  )
  return [section(labelled(words.delivery.calls, lines))]
}

function promiseBlocks({ words, locale, today }: Ask, { promises }: TodayFile): KnownBlock[] {
  if (promises.length === 0) return []
  const w = words.delivery
  const lines = promises.map(({ promised, who }) => {
    const line = promised.direction === 'we-owe' ? w.promiseLine : w.theyPromiseLine
    return line(promised.what, who, formatDay(locale, promised.by, today))
  })
  return [section(labelled(w.promises, lines))]
}

function later<T extends string>(one: T, other: T): T {
  return one > other ? one : other
}
