import { type Day, type DueKeys, type GreetedContact, readAccountKey } from '../coach/index.ts'
import type { Reader } from './database.ts'
import type { TouchFile } from './desk.ts'
import { readDueAccounts } from './due-accounts.ts'
import { readDueContacts, readPromisedTo, toDueContact, toGreeted } from './due-contacts.ts'
import { type Places, prepared } from './prepared.ts'
import { toPromised } from './promises.ts'
import type { Sealing } from './sealing.ts'

/** Whose file, and what it is asked for. */
export type TouchFileRequest = Readonly<{ team: string; owner: string; keys: DueKeys; sealing: Sealing }>

/** One member's file for touch planning: a few indexed queries, and rows only of what may be due. */
export async function readTouchFile(reader: Reader, request: TouchFileRequest): Promise<TouchFile> {
  const { keys, sealing } = request
  const at = { team: request.team, owner: request.owner }
  const upTo = { ...at, day: keys.upTo }
  const [accounts, contacts, promises, promisedTo, stopped] = await Promise.all([
    readDueAccounts(reader, at, keys.accountRanges),
    readDueContacts(reader, at, keys.contacts.map(sealing.mark)),
    promisesOf(reader, upTo),
    readPromisedTo(reader, upTo),
    stoppedOf(reader, at),
  ])
  // Whoever was found by two keys has the same file beside both.
  const due = new Map(contacts.map((row) => [row.contact_id, row]))
  const people = new Map<string, GreetedContact>()
  for (const row of promisedTo) people.set(row.id, toGreeted(row, sealing))
  for (const row of due.values()) people.set(row.contact_id, toDueContact(row, sealing))
  const found = accounts.map((row) => readAccountKey(row.account_id, row.key))
  return {
    accounts: found.map(({ account }) => account).toSorted(byId),
    own: new Set(contacts.map((row) => row.account_id)),
    contacts: [...people.values()].sort(byId),
    lastTouch: new Map(found.flatMap(({ account: { id }, lastTouchOn: on }) => (on ? [[id, on]] : []))),
    promises: promises.map(toPromised),
    stopped: new Set(stopped.flatMap(({ stop_key: key }) => key ?? [])),
  }
}

/** Sorted here and not in SQL: asked for an order, SQLite walks the whole table that has it. */
function byId(one: Readonly<{ id: string }>, other: Readonly<{ id: string }>): number {
  return one.id < other.id ? -1 : 1
}

type Whose = { team: string; owner: string }

const promisesOf = prepared('touch-file.promises', (db, at: Places<Whose & { day: Day }>) =>
  db
    .selectFrom('promise')
    .innerJoin('account', (join) =>
      join.onRef('account.team_id', '=', 'promise.team_id').onRef('account.id', '=', 'promise.account_id'),
    )
    .selectAll('promise')
    .where('promise.team_id', '=', at.team)
    .where('promise.owner_id', '=', at.owner)
    .where('promise.state', '=', 'open')
    .where('promise.by_day', '<=', at.day)
    .where('account.archived_on', 'is', null)
    .orderBy('promise.by_day')
    .orderBy('promise.id'),
)

const stoppedOf = prepared('touch-file.stopped', (db, at: Places<Whose>) =>
  db
    .selectFrom('reminder')
    .select('stop_key')
    .where('team_id', '=', at.team)
    .where('member_id', '=', at.owner)
    .where('state', '=', 'stopped'),
)
