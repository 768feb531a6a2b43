import type { Day, DayWindow, Member, PlannedKind, PlannedTouch, ToldDay } from '../../coach/index.ts'
import type { Desk, Workspace } from '../../store/index.ts'
import { reminderSentences } from '../today/reminder-sentence.ts'
import { wordsFor } from '../words/index.ts'
import { planMember } from './plan-member.ts'

/** One reminder that would be sent. `member` is a Slack id, `why` is in her language and seen from `date`. */
export type PlannedRow = Readonly<{
  date: Day
  occursOn: Day
  kind: PlannedKind
  contact: string | null
  account: string | null
  member: string
  lead: number
  why: string
}>

/**
 * What each of these members would be reminded of in the window, both ends included: by member, then by date. What was put
 * off to a day in it is there; what ended, or belongs to somebody deactivated, is not. Writes nothing.
 */
export async function listPlanned(
  workspace: Workspace,
  members: readonly Member[],
  window: DayWindow,
): Promise<readonly PlannedRow[]> {
  const rows: PlannedRow[] = []
  for (const member of members.filter(({ active }) => active)) {
    const desk = workspace.as({ memberId: member.id, role: member.role })
    const told = await desk.toldDays.list()
    for (const planned of await listOpen(desk, await planMember(workspace, member, window), window)) {
      rows.push(await toRow(desk, member, { planned, told }))
    }
  }
  return rows
}

/** Without those that she ended before their day, with those that she put off. */
async function listOpen(
  { reminders }: Desk,
  planned: readonly PlannedTouch[],
  { from, to }: DayWindow,
): Promise<readonly PlannedTouch[]> {
  const known = await reminders.listByKeys(planned.map(({ key }) => key))
  const ended = new Set(known.filter(({ state }) => state !== 'open').map((one) => one.planned.key))
  const open = (await reminders.listOpen(to)).map((one) => one.planned)
  const putOff = open.filter(({ key, date }) => isPutOff(key) && date >= from)
  return [...planned.filter(({ key }) => !ended.has(key)), ...putOff].toSorted(compareDates)
}

function isPutOff(key: string): boolean {
  return key.includes('#snooze-')
}

function compareDates({ date: one }: PlannedTouch, { date: other }: PlannedTouch): number {
  return one < other ? -1 : one > other ? 1 : 0
}

async function toRow(
  desk: Desk,
  { id, locale, zone }: Member,
  { planned, told }: Readonly<{ planned: PlannedTouch; told: readonly ToldDay[] }>,
): Promise<PlannedRow> {
  const { date, occursOn, kind, lead, accountId, contactId } = planned
  const [account, contact] = await Promise.all([
    desk.accounts.find(accountId),
    contactId === undefined ? undefined : desk.contacts.find(contactId),
  ])
  const voice = { words: wordsFor(locale), locale, today: date }
  const sentences = reminderSentences(voice, planned, {
    ...(account && { account }),
    ...(contact && { contact }),
    told: { told, zone: contact?.zone ?? zone },
  })
  return {
    date,
    occursOn,
    kind,
    contact: contact?.name ?? null,
    account: account?.name ?? null,
    member: id,
    lead,
    why: sentences.join(locale === 'zh' ? '' : ' '),
  }
}
