import type { Carried } from './carried.ts'
import type { Dated } from './duties-of.ts'
import type { Occurrence } from './occurrence.ts'
import { type DayNumber, textOf } from './own-days.ts'
import { isWorkday } from './own-rules.ts'
import { civilIn, minuteOf } from './own-zones.ts'
import type { Planner } from './planner.ts'
import type { Post } from './recording-slack.ts'
import type { Portfolio } from './world.ts'

/** What is wrong with one occurrence, or one message. */
export type Fault = Readonly<{
  what: 'lost' | 'doubled' | 'another day' | 'outside hours' | 'unknown'
  about: string
}>

/** What stands open with a member: shown once, and neither ended nor put off. */
export type Open = Carried

/** What was put off until a day. */
type PutOff = Readonly<{ to: DayNumber; row: Open }>

/** The account of one member: what she was told, what is open, and what was put off until when. */
export type Ledger = Readonly<{
  portfolio: Portfolio
  told: Set<string>
  open: Map<string, Open>
  putOff: Map<string, PutOff>
  /** Compares a digest, or that there was none, with what the planner expects; gives what stands in it to act on. */
  judge: (day: DayNumber, post: Post | undefined, found: Found) => readonly Open[]
  /** A reminder ended. What lasts and stood beside something else is to be told by itself from now on. */
  end: (row: Open) => void
  /**
   * What is open for the same person and reached the member on the same day: it shares a row, and ends with it. None that
   * something newer says, nor what stands in the row of a complaint.
   */
  together: (row: Open) => readonly Open[]
  /** What a row still says: not that of which a reminder nearer to the day has ended. */
  parts: (row: Open) => Open['parts']
  /** The key of what a row still says first: what something newer says since is said there. */
  leading: (row: Open) => string
}>

/** The reminders that a message shows, and those that it carried first. */
export type Found = Readonly<{ shown: readonly Carried[]; carried: readonly Carried[] }>

/** Where ledgers report to. */
export type Court = Readonly<{
  planner: Planner
  fault: (fault: Fault) => void
  /** One occurrence was told as it should be. */
  count: (kind: string) => void
  /** One that was put off came back on its day. */
  back: () => void
  /** One was counted in "and so many more", or stood in the row of the complaint that silences it. */
  behind: () => void
}>

/** One digest as it is judged. */
type Morning = Found & Readonly<{ day: DayNumber; post: Post; expected: ReadonlyMap<string, Dated> }>

const MISSED_DAYS = 30

/** Good wishes, and standing by somebody; what is owed has a row of its own. */
const isForPerson = (key: string): boolean => /^(?:news|birthday|festival|weekly)\|/.test(key)

/** An empty account. */
export function openLedger(portfolio: Portfolio, court: Court): Ledger {
  const { member } = portfolio
  const told = new Set<string>()
  /** What stands behind a key that was told. */
  const reasons = new Map<string, Occurrence>()
  const open = new Map<string, Open>()
  const putOff = new Map<string, PutOff>()
  const seen = new Set<string>()
  /** How many days ahead that was of which a thing ended, the nearest to its day. */
  const endedAt = new Map<string, number>()
  /** What a complaint silences on its day, and may come when that is solved. */
  const waiting = new Map<string, Dated>()
  let last: DayNumber | undefined

  const fault = (what: Fault['what'], day: DayNumber, about: string): void =>
    court.fault({ what, about: `${member.id} (${member.zone}) on ${textOf(day)}: ${about}` })
  const subjectOf = (key: string): string => reasons.get(key)?.subject ?? key
  const subjectsOf = (row: Open): readonly string[] => partsStanding(row).map(({ key }) => subjectOf(key))
  const holds = (row: Open): boolean => reasons.get(partsOpen(row)[0]?.key ?? row.root)?.holds() ?? false
  const isWish = (row: Open): boolean =>
    partsStanding(row).every(({ key }) => reasons.get(key)?.isWish === true)

  function end(row: Open): void {
    open.delete(row.id)
    const about = reasons.get(row.root)?.subject
    for (const { key, lead } of row.parts) {
      endedAt.set(subjectOf(key), Math.min(lead, endedAt.get(subjectOf(key)) ?? lead))
      const reason = reasons.get(key)
      if (reason?.isLasting && reason.subject !== about) told.delete(key)
    }
  }

  /** Every part of a reminder that comes for the first time must be expected, on this day. */
  function hear(row: Carried, { day, expected }: Morning): void {
    for (const part of row.parts) {
      const due = expected.get(part.key)
      const isDouble = told.has(part.key)
      if (due !== undefined && !isDouble) hearPart(part, due.what, day)
      else fault(isDouble ? 'doubled' : 'unknown', day, `${part.key} in ${row.key}`)
    }
  }

  function hearPart({ key, on, lead }: Carried['parts'][number], what: Occurrence, day: DayNumber): void {
    if (what.on !== on || what.lead !== lead) fault('another day', day, key)
    told.add(key)
    reasons.set(key, what)
    court.count(what.kind)
  }

  function hearAgain(row: Carried, { day }: Morning): void {
    const waiting = putOff.get(row.root)
    if (waiting === undefined) fault('unknown', day, `${row.key} was not put off`)
    else if (waiting.to > day) fault('another day', day, `${row.key}, put off until ${textOf(waiting.to)}`)
    else court.back()
    putOff.delete(row.root)
  }

  function hearAll({ shown, carried, ...morning }: Morning): void {
    for (const row of shown.filter(({ id }) => seen.has(id) && !open.has(id)))
      fault('doubled', morning.day, `${row.key} ended, and stands there again`)
    for (const row of [...shown, ...carried].filter(({ id }) => !seen.has(id))) {
      if (seen.has(row.id)) continue
      seen.add(row.id)
      if (row.isPutOff) hearAgain(row, { shown, carried, ...morning })
      else hear(row, { shown, carried, ...morning })
      open.set(row.id, row)
    }
  }

  /** Something newer in the same message, or just as new, says all that a row says. */
  function isSaidByOthers(row: Open, { shown }: Morning): boolean {
    const said = shown.flatMap((one) => [one, ...together(one)])
    const newer = said.filter(({ id, date }) => id !== row.id && date >= row.date).flatMap(subjectsOf)
    const isBeside = said.some(({ id }) => id === row.id)
    return isBeside || subjectsOf(row).every((subject) => newer.includes(subject))
  }

  /** What a row about a person says, but for that of which a reminder nearer to the day has ended; all where nothing is left. */
  function partsOpen({ contactId, parts }: Open): Open['parts'] {
    if (contactId === undefined) return parts
    const left = parts.filter(({ key, lead }) => (endedAt.get(subjectOf(key)) ?? lead) >= lead)
    return left.length === 0 ? parts : left
  }

  /** The same, without what stood beside it and has no reason any more. */
  function partsStanding(row: Open): Open['parts'] {
    return partsOpen(row).filter(({ key }, nth) => nth === 0 || reasons.get(key)?.holds() === true)
  }

  /** What a row says that nothing newer does. */
  function partsLeft(row: Open): Open['parts'] {
    const newer = new Set(
      [...open.values()].filter(({ id, date }) => id !== row.id && date > row.date).flatMap(subjectsOf),
    )
    return partsStanding(row).filter(({ key }) => !newer.has(subjectOf(key)))
  }

  function leading(row: Open): string {
    return (partsLeft(row)[0] ?? row).key
  }

  /** What is put off to a day off comes with the next working day. */
  function arrivalOf({ date }: Open): DayNumber {
    let day = date
    while (member.workingDays.length > 0 && !isWorkday(member, day)) day += 1
    return day
  }

  function together(row: Open): readonly Open[] {
    if (row.contactId === undefined || !isForPerson(leading(row))) return []
    const said = partsLeft(row).map(({ key }) => subjectOf(key))
    return [...open.values()].filter((other) => {
      if (other.id === row.id || other.contactId !== row.contactId) return false
      if (arrivalOf(other) !== arrivalOf(row) || isHeld(other)) return false
      return isForPerson(leading(other)) && partsLeft(other).some(({ key }) => !said.includes(subjectOf(key)))
    })
  }

  /** Good wishes stand in the row of a complaint of the account, where it has one. */
  function isHeld(row: Open): boolean {
    const isComplaint = ({ root, accountId }: Open) =>
      root.startsWith('complaint|') && accountId === row.accountId
    return isWish(row) && [...open.values()].some(isComplaint)
  }

  /** Good wishes to an account wait while it has a complaint open. */
  function isSilenced(accountId: string, isOnlyWish: boolean): boolean {
    return isOnlyWish && portfolio.complaints.some((one) => one.isOpen && one.accountId === accountId)
  }

  /** What is open must stand in every message until it ends: unless its reason fell away, or something newer says it. */
  function judgeStanding(row: Open, morning: Morning): void {
    if (morning.post.more > 0 || isSilenced(row.accountId, isWish(row))) court.behind()
    else if (!isSaidByOthers(row, morning))
      fault('lost', morning.day, `${row.key} is open and does not stand there`)
  }

  /** Without a message nothing that was put off may be due. */
  function judgeSilence(day: DayNumber): void {
    const due = [...putOff.values()].filter(({ to, row }) => to <= day && holds(row))
    for (const { row } of due.filter((one) => !isSilenced(one.row.accountId, isWish(one.row)))) {
      fault('lost', day, `${row.key} was put off until today`)
    }
  }

  function isInHours({ day, post }: Morning): boolean {
    const at = civilIn(member.zone, post.atMs)
    const [from, to] = [minuteOf(member.digestAt), minuteOf(member.quietFrom)]
    return at.day === day && at.minute >= from && at.minute < to && isWorkday(member, day)
  }

  function judgeMorning(morning: Morning): void {
    const { day, post, shown } = morning
    if (!isInHours(morning)) fault('outside hours', day, new Date(post.atMs).toISOString())
    hearAll(morning)
    for (const row of shown) if (!holds(row)) fault('unknown', day, `${row.key} has no reason any more`)
    const hidden = [...open.values()].filter(({ id }) => !post.rows.includes(id))
    for (const row of hidden.filter((one) => !holds(one))) end(row)
    for (const row of hidden.filter(({ id }) => open.has(id))) judgeStanding(row, morning)
    judgePutOff(morning)
    judgeCount(morning)
  }

  /** A message shows what is open, or says how many more there are. */
  function judgeCount({ day, post, shown }: Morning): void {
    const [said, due] = [shown.length + post.more, countRows(post.rows)]
    if (said !== due) fault('lost', day, `${said} rows are told and counted, and ${due} are open`)
  }

  /** How many rows what is open makes: what one person is told of on one day shares one. */
  function countRows(shown: readonly string[]): number {
    const rows = [...open.values()].filter((row) => !isHeld(row) && isSomethingLeft(row, shown))
    return new Set(
      rows.map((row) =>
        row.contactId !== undefined && isForPerson(leading(row))
          ? `${row.contactId} ${arrivalOf(row)}`
          : row.id,
      ),
    ).size
  }

  /** Of two as new, one says it: the one that is shown. */
  function isSomethingLeft(row: Open, shown: readonly string[]): boolean {
    const isTwin = ({ id, date }: Open) =>
      date === row.date && !shown.includes(row.id) && (shown.includes(id) || id > row.id)
    const twins = [...open.values()].filter(isTwin).flatMap(subjectsOf)
    return partsLeft(row).some(({ key }) => !twins.includes(subjectOf(key)))
  }

  function judgePutOff(morning: Morning): void {
    for (const [root, { to, row }] of putOff) {
      if (to > morning.day || isSilenced(row.accountId, isWish(row))) continue
      if (holds(row)) judgeStanding(row, morning)
      putOff.delete(root)
    }
  }

  return {
    portfolio,
    told,
    open,
    putOff,
    end,
    together,
    parts: partsOpen,
    leading,
    judge(day, post, found) {
      const since = last === undefined ? day : Math.max(last, day - MISSED_DAYS)
      const { must, may } = court.planner.expect(portfolio, day, { told, since })
      last = day
      const expected = new Map([...waiting, ...[...may, ...must].map((one) => [one.what.key, one] as const)])
      if (post !== undefined) judgeMorning({ day, post, expected, ...found })
      for (const { what, date } of must.filter((one) => !told.has(one.what.key))) {
        if (isSilenced(what.accountId, what.isWish)) {
          waiting.set(what.key, { what, date })
          continue
        }
        // Whoever is told that it was lost need not be told so every day.
        told.add(what.key)
        fault('lost', day, `${what.key}, due ${textOf(date)}`)
      }
      if (post !== undefined) return [...open.values()].filter(({ id }) => post.rows.includes(id))
      judgeSilence(day)
      return []
    },
  }
}
