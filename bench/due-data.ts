import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import {
  type Account,
  addDays,
  birthdayKey,
  type Day,
  parseDay,
  type SensitiveFile,
} from '../src/coach/index.ts'
import { toNameKey } from '../src/store/name-key.ts'
import { accountDays, careOf, eventsOf, type KindRow, newsOf, saveKindModels, weeklyOf } from './due-kinds.ts'
import { accountName, contactName } from './example-text.ts'
import { createRandom, type Random } from './random.ts'
import { TEAM_ID } from './rep.ts'
import { openBenchStore } from './touchstone.ts'

/** The day that is planned: an ordinary Tuesday, on which birthdays of both calendars, rhythms and promises fall due. */
export const DUE_DAY: Day = parseDay('2026-07-14')

/** The day before the Mid-Autumn Festival of that year, which a quarter of all contacts keep. */
export const FESTIVAL_DAY: Day = parseDay('2026-09-24')

/** Reps at full size. */
export const REPS = 500
const ACCOUNTS_EACH = 200
const CONTACTS_EACH = 10
const LOVED_ONES = ['chinese', 'western', undefined, undefined] as const
const RARE_KEEPS = ['jewish', 'islamic', 'hindu', 'teachers_day'] as const
const ZONES = ['Asia/Shanghai', 'Europe/Berlin'] as const

/** The id of the n-th rep. */
export function repId(n: number): string {
  return `U${String(n).padStart(6, '0')}`
}

/**
 * The workspace that whole days are planned in, made when it is not there: 500 reps, each with 200 accounts and 2,000
 * contacts at full size. Six in ten contacts have a birthday, half of these a lunar one; half keep a set of festivals,
 * one in thirty a rarer one; one in twenty lives in a zone of her own. One account in ten is due or overdue. For what
 * accounts, people and the team have besides see `due-kinds.ts`.
 */
export async function prepareDueDatabase(path: string, share: number): Promise<void> {
  if (existsSync(path)) return
  mkdirSync(dirname(path), { recursive: true })
  const unfinished = `${path}.unfinished`
  for (const left of [unfinished, `${unfinished}-wal`, `${unfinished}-shm`, `${path}-wal`, `${path}-shm`]) {
    rmSync(left, { force: true })
  }
  const reps = Math.max(1, Math.round(REPS * share))
  await saveModels(`file:${unfinished}`, reps)
  fill(unfinished, reps)
  // Opened without a version, the store makes every key that planning looks for.
  await (await openBenchStore(`file:${unfinished}`)).close()
  renameSync(unfinished, path)
}

async function saveModels(url: string, reps: number): Promise<void> {
  const store = await openBenchStore(url, () => new Date(`${DUE_DAY}T00:00:00Z`))
  const workspace = store.workspace(TEAM_ID)
  for (let n = 0; n < reps; n += 1) {
    const zone = ZONES[n % ZONES.length] ?? 'UTC'
    await workspace.members.remember({
      id: repId(n),
      name: `Rep ${n}`,
      zone,
      slackAdmin: false,
      active: true,
    })
  }
  const desk = workspace.as({ memberId: repId(0), role: 'rep' })
  const { value: account } = await desk.accounts.add({ name: 'Model works' })
  await desk.contacts.add({ accountId: account.id, name: 'Mo Model' })
  await desk.touches.add({ accountId: account.id, kind: 'call', on: DUE_DAY })
  const owed = { accountId: account.id, direction: 'we-owe', what: 'a quote', by: DUE_DAY } as const
  await desk.promises.add(owed)
  await saveKindModels(workspace.as({ memberId: repId(0), role: 'admin' }), account.id)
  await store.close()
}

type Row = Readonly<Record<string, string | number | null>>
type Insert = (row: Row) => void

function fill(path: string, reps: number): void {
  const db = new Database(path)
  db.pragma('synchronous = OFF')
  db.pragma('foreign_keys = OFF')
  db.pragma('cache_size = -400000')
  const random = createRandom(2026)
  const insert = {
    account: inserter(db, 'account'),
    contact: inserter(db, 'contact'),
    touch: inserter(db, 'touch'),
    promise: inserter(db, 'promise'),
    account_event: inserter(db, 'account_event'),
    contact_news: inserter(db, 'contact_news'),
    deal: inserter(db, 'deal'),
    follow_up: inserter(db, 'follow_up'),
    complaint: inserter(db, 'complaint'),
  }
  const others = createRandom(2027)
  db.transaction(() => {
    for (let n = 0; n < reps * ACCOUNTS_EACH; n += 1) fillAccount({ insert, random, others, n })
  })()
  db.exec('delete from derived_version')
  db.pragma('wal_checkpoint(truncate)')
  db.close()
}

type Filling = Readonly<{
  insert: Readonly<Record<KindRow['table'] | 'account' | 'contact' | 'touch' | 'promise', Insert>>
  random: Random
  /** Its own numbers for what came later, so that everything else stays as it was. */
  others: Random
  n: number
}>

function fillAccount(filling: Filling): void {
  const { insert, random, others, n } = filling
  const id = `a${String(n).padStart(7, '0')}`
  const owner = repId(Math.floor(n / ACCOUNTS_EACH))
  const account = accountOf(random, n)
  const { tier = null, cadenceDays = null } = account
  const [name, created] = [accountName(n), account.createdOn]
  const whose = { accountId: id, ownerId: owner, n }
  const days = accountDays(others)
  insert.account({
    id,
    name,
    name_key: toNameKey(name),
    owner_id: owner,
    tier,
    cadence_days: cadenceDays,
    created_on: created,
    ...days,
  })
  const lastOn = touchedOn(random, account)
  for (let past = 0; past < 3; past += 1) {
    insert.touch({ id: `t${n}-${past}`, account_id: id, on_day: addDays(lastOn, -20 * past), by_id: owner })
  }
  if (random.below(4) === 0) {
    const by = addDays(DUE_DAY, random.below(60) - 1)
    insert.promise({ id: `p${n}`, account_id: id, owner_id: owner, by_day: by })
  }
  for (let nth = 0; nth < CONTACTS_EACH; nth += 1) fillContact(filling, { accountId: id, nth })
  const more = [...eventsOf(others, whose), ...careOf(others, whose)]
  for (const { table, row } of more) insert[table]({ team_id: TEAM_ID, ...row })
}

/** One in fifty has a rhythm of its own; one in ten of the others no tier. */
function accountOf(random: Random, n: number): Pick<Account, 'tier' | 'cadenceDays' | 'createdOn'> {
  const tier = (['A', 'B', 'B', 'C', 'C', 'C', 'C', 'D', 'D', undefined] as const)[n % 10]
  const createdOn = addDays(DUE_DAY, -500)
  return { createdOn, ...(tier && { tier }), ...(random.below(50) === 0 && { cadenceDays: 10 }) }
}

const IDEAL_DAYS = { A: 14, B: 30, C: 60, D: 120 } as const

/** Some time within the rhythm, or for one in ten a little longer ago. */
function touchedOn(random: Random, { tier, cadenceDays }: Pick<Account, 'tier' | 'cadenceDays'>): Day {
  const ideal = cadenceDays ?? (tier === undefined ? 60 : IDEAL_DAYS[tier])
  const ago = random.below(10) === 0 ? ideal + random.below(ideal) : random.below(ideal)
  return addDays(DUE_DAY, -ago)
}

function fillContact(
  { insert, random, others, n }: Filling,
  { accountId, nth }: Readonly<{ accountId: string; nth: number }>,
): void {
  const number = n * CONTACTS_EACH + nth
  const id = `c${String(number).padStart(7, '0')}`
  const name = contactName(number)
  const sensitive = sensitiveOf(random)
  const zone = random.below(20) === 0 ? 'America/New_York' : undefined
  const weekly_on = weeklyOf(others)
  insert.contact({
    id,
    account_id: accountId,
    name,
    name_key: toNameKey(name),
    zone: zone ?? null,
    sensitive: JSON.stringify(sensitive),
    birth_key: sensitive.birthday ? birthdayKey(sensitive.birthday) : null,
    keeps_any: sensitive.keeps.length > 0 ? 1 : 0,
    weekly_on,
  })
  for (const { table, row } of newsOf(others, { accountId, contactId: id })) {
    insert[table]({ team_id: TEAM_ID, ...row })
  }
}

function sensitiveOf(random: Random): SensitiveFile {
  const set = LOVED_ONES[random.below(LOVED_ONES.length)]
  const rare = random.below(30) === 0 ? RARE_KEEPS[random.below(RARE_KEEPS.length)] : undefined
  const keeps = [set, rare].flatMap((word) => word ?? [])
  if (random.below(10) >= 6) return { keeps }
  const [month, day] = [1 + random.below(12), 1 + random.below(28)]
  const birthday =
    random.below(2) === 0
      ? ({ calendar: 'solar', month, day } as const)
      : ({ calendar: 'lunar', month, day, leap: false } as const)
  return { birthday, keeps }
}

function inserter(db: Database.Database, table: string): Insert {
  const model = db.prepare<[], Row>(`select * from ${table} order by rowid desc limit 1`).get()
  if (model === undefined) throw new Error(`the coach has saved no ${table} to copy from`)
  const columns = Object.keys(model)
  const places = columns.map((column) => `@${column}`)
  const insert = statement(db, `insert into "${table}" (${columns.join(', ')}) values (${places.join(', ')})`)
  return (row) => insert({ ...model, ...row })
}

function statement(db: Database.Database, sql: string): Insert {
  const prepared = db.prepare<[Row]>(sql)
  return (row) => prepared.run(row)
}
