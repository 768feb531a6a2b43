import Database from 'better-sqlite3'
import { z } from 'zod'
import { type DayNumber, numberOf } from './own-days.ts'

/** One part of a reminder, by the names of the contract. */
export type Part = Readonly<{ key: string; on: DayNumber; lead: number }>

/** A reminder as the database has it. `root` is the key it began with, before it was put off. */
export type Carried = Readonly<{
  id: string
  key: string
  root: string
  isPutOff: boolean
  date: DayNumber
  accountId: string
  contactId?: string | undefined
  parts: readonly Part[]
}>

const PlannedPart = z.object({ key: z.string(), occursOn: z.string(), lead: z.number() })
const Planned = PlannedPart.extend({
  accountId: z.string(),
  contactId: z.string().optional(),
  also: z.array(PlannedPart),
})
const Row = z.object({ id: z.string(), key: z.string(), date: z.string(), planned: z.string() })

const PUT_OFF = /#snooze-\d+$/

/** Reads reminders of a team from the file that the store writes, by a connection of its own. */
export function openCarried(path: string, teamId: string) {
  const database = new Database(path, { readonly: true })
  const of = 'select id, key, date, planned from reminder where team_id = ?'
  const byId = database.prepare(`${of} and id = ?`)
  const byDelivery = database.prepare(`${of} and delivery_id = ?`)
  return {
    find: (id: string): Carried => toCarried(byId.get(teamId, id)),
    /** Those that a message carried first. */
    by: (deliveryId: string): readonly Carried[] => byDelivery.all(teamId, deliveryId).map(toCarried),
    close: () => void database.close(),
  }
}

function toCarried(row: unknown): Carried {
  const { id, key, date, planned } = Row.parse(row)
  const { accountId, contactId, also, ...first } = Planned.parse(JSON.parse(planned))
  const root = key.replace(PUT_OFF, '')
  const parts = [{ ...first, key: root }, ...also]
  return {
    id,
    key,
    root,
    isPutOff: root !== key,
    date: numberOf(date),
    accountId,
    contactId,
    parts: parts.map((part) => ({ key: part.key, on: numberOf(part.occursOn), lead: part.lead })),
  }
}
