import { type SqlBool, sql } from 'kysely'
import type { Contact, Day } from '../coach/index.ts'
import { toAccount } from './accounts.ts'
import { toContact } from './contacts.ts'
import type { Cell, Reader } from './database.ts'
import type { TouchFile } from './desk.ts'
import { type Places, prepared } from './prepared.ts'
import { toPromised } from './promises.ts'
import type { ContactTable } from './schema.ts'
import type { Sealing } from './seat.ts'

/** Whose file, and how far it reaches. */
export type TouchFileRequest = Readonly<{
  team: string
  owner: string
  birthKeys: readonly number[]
  upTo: Day
  sealing: Sealing
}>

/** One member's file for touch planning, by a few indexed queries whatever the size of the workspace. */
export async function readTouchFile(reader: Reader, request: TouchFileRequest): Promise<TouchFile> {
  const at = { team: request.team, owner: request.owner }
  const accounts = (await accountsOf(reader, at)).toSorted(byId)
  const promises = await promisesOf(reader, { ...at, day: request.upTo })
  const promisedTo = promises.flatMap(({ contact_id: id }) => id ?? [])
  const lastTouch = accounts.flatMap(({ id, last_on: on }) => (on === null ? [] : [[id, on] as const]))
  const stopped = await stoppedOf(reader, at)
  return {
    accounts: accounts.map(toAccount),
    contacts: await readContacts(reader, request, promisedTo),
    lastTouch: new Map(lastTouch),
    promises: promises.map(toPromised),
    stopped: new Set(stopped.flatMap(({ stop_key: key }) => key ?? [])),
  }
}

async function readContacts(
  reader: Reader,
  request: TouchFileRequest,
  promisedTo: readonly string[],
): Promise<TouchFile['contacts']> {
  const birthdays = await readBornOn(reader, request)
  const keeping = await keepersOf(reader, { team: request.team, owner: request.owner })
  const promised = await contactsAmong(reader, request.team, promisedTo)
  const rows = new Map([...birthdays, ...keeping, ...promised].map((row) => [row.id, row]))
  return [...rows.values()]
    .toSorted(byId)
    .map((row) => withFile(toContact(row, { sealing: request.sealing, sensitive: true })))
}

/**
 * Sorted here and not in SQL: asked for an order, SQLite walks the whole table that has it and looks up who owns each
 * row. For the same reason joins are written from the smaller side, as cross joins, whose order SQLite keeps.
 */
function byId(one: Readonly<{ id: string }>, other: Readonly<{ id: string }>): number {
  return one.id < other.id ? -1 : 1
}

function withFile(contact: Contact): TouchFile['contacts'][number] {
  return { ...contact, sensitive: contact.sensitive ?? { keeps: [] } }
}

/** One query for each number of keys, since each has its own SQL. */
const bornOn = new Map<number, ReturnType<typeof toBornOn>>()

async function readBornOn(reader: Reader, request: TouchFileRequest): Promise<readonly ContactTable[]> {
  const count = request.birthKeys.length
  if (count === 0) return []
  const query = bornOn.get(count) ?? toBornOn(count)
  bornOn.set(count, query)
  const keys = request.birthKeys.map((key, index) => [`key${index}`, key])
  return query(reader, { ...Object.fromEntries(keys), team: request.team, owner: request.owner })
}

function toBornOn(count: number) {
  return prepared(`touch-file.born-${count}`, (db, at: Places<Record<string, Cell>>) =>
    db
      .selectFrom('touchable')
      .crossJoin('contact')
      .selectAll('contact')
      .whereRef('contact.team_id', '=', 'touchable.team_id')
      .whereRef('contact.id', '=', 'touchable.contact_id')
      .where(sql<SqlBool>`touchable.team_id = ${at['team']} and touchable.owner_id = ${at['owner']}`)
      .where(
        sql<SqlBool>`touchable.birth_key in (${sql.join(
          Array.from({ length: count }, (_, index) => at[`key${index}`]),
        )})`,
      ),
  )
}

async function contactsAmong(
  reader: Reader,
  team: string,
  ids: readonly string[],
): Promise<readonly ContactTable[]> {
  if (ids.length === 0) return []
  return reader.db
    .selectFrom('contact')
    .selectAll()
    .where('team_id', '=', team)
    .where('id', 'in', ids)
    .execute()
}

type Whose = { team: string; owner: string }

const accountsOf = prepared('touch-file.accounts', (db, at: Places<Whose>) =>
  db
    .selectFrom('account')
    .selectAll('account')
    .select((of) =>
      of
        .selectFrom('touch')
        .select((last) => last.fn.max('touch.on_day').as('on_day'))
        .whereRef('touch.team_id', '=', 'account.team_id')
        .whereRef('touch.account_id', '=', 'account.id')
        .as('last_on'),
    )
    .where('account.team_id', '=', at.team)
    .where('account.owner_id', '=', at.owner)
    .where('account.archived_on', 'is', null),
)

const keepersOf = prepared('touch-file.keepers', (db, at: Places<Whose>) =>
  db
    .selectFrom('touchable')
    .crossJoin('contact')
    .selectAll('contact')
    .whereRef('contact.team_id', '=', 'touchable.team_id')
    .whereRef('contact.id', '=', 'touchable.contact_id')
    .where('touchable.team_id', '=', at.team)
    .where('touchable.owner_id', '=', at.owner)
    .where('touchable.keeps_any', '=', 1),
)

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
