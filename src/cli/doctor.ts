import { isFresh, isStuck, readTroubles, SCOPES, slackClient, type Trouble, wordsFor } from '../bot/index.ts'
import { type Day, dayIn, daysBetween, holidaysKnownUntil, occasionReach } from '../coach/index.ts'
import type { Config } from '../config.ts'
import { openConfiguredStore, wallClock } from '../main.ts'
import type { Store } from '../store/index.ts'

/** One thing that was looked at; `more` and `until`, the last day that each table holds, are for programs. */
type Check = Readonly<{
  name: string
  ok: boolean
  says: string
  more?: Outbox
  until?: Readonly<Record<string, Day>>
}>

/** How the messages of one workspace stand: days and times in UTC, members by Slack id. */
type Outbox = Readonly<{
  team: string
  lastTick: Date | null
  nextDue: Date | null
  oldestUnsent: Date | null
  troubles: readonly Trouble[]
}>

/** Older zone data is wrong today for some places in North America and Morocco. */
const ZONE_DATA_FLOOR = '2026c'

/** The arrangement for a year comes out in the November before. */
const HOLIDAY_NOTICE_DAYS = 30
const OCCASION_NOTICE_DAYS = 365

/** Looks at configuration, database, zone data, the tables of days and Slack; exit code 1 when something is not well. */
export async function doctor(config: Config, args: readonly string[]): Promise<number> {
  const checks = [
    { name: 'config', ok: true, says: configText(config) },
    zoneData(),
    holidayTable(),
    occasionTables(),
    ...(await database(config)),
    await slack(config),
  ]
  const isWell = checks.every((check) => check.ok)
  process.stdout.write(
    args.includes('--json') ? `${JSON.stringify({ ok: isWell, checks })}\n` : asText(checks),
  )
  return isWell ? 0 : 1
}

function asText(checks: readonly Check[]): string {
  const width = Math.max(...checks.map(({ name }) => name.length))
  return checks
    .map(({ name, ok, says }) => `${ok ? 'ok  ' : 'FAIL'}  ${name.padEnd(width)}  ${says}\n`)
    .join('')
}

function configText({ slack: { mode }, zoneDefault, localeDefault }: Config): string {
  const where = mode === 'socket' ? 'Slack over Socket Mode' : 'the local playground (no Slack tokens)'
  return `runs on ${where}; defaults ${localeDefault}, ${zoneDefault}`
}

function zoneData(): Check {
  const version = process.versions['tz'] ?? 'unknown'
  const isNew = version >= ZONE_DATA_FLOOR
  const advice = isNew
    ? ''
    : `; older than ${ZONE_DATA_FLOOR}: newer Node, or ICU_TIMEZONE_FILES_DIR, corrects some zones`
  return { name: 'zones', ok: true, says: `time zone data ${version}${advice}` }
}

/** China announces its days off and its make-up workdays year by year; all others follow from their laws. */
function holidayTable(): Check {
  const name = 'holidays'
  const CN = holidaysKnownUntil('CN')
  if (CN === undefined) return { name, ok: true, says: 'all public holidays follow from rules' }
  const says = `days off and make-up workdays of China up to ${CN}; other countries by rule`
  return { name, ok: true, says: `${says}${agedAdvice(CN, HOLIDAY_NOTICE_DAYS)}`, until: { CN } }
}

function occasionTables(): Check {
  const tables = occasionReach()
  const told = tables.map(({ names, until }) => `${names.en} up to ${until}`)
  const [first] = tables
  const advice = first === undefined ? '' : agedAdvice(first.until, OCCASION_NOTICE_DAYS)
  return {
    name: 'occasions',
    ok: true,
    says: `${[...told, 'all others by rule'].join('; ')}${advice}`,
    until: Object.fromEntries(tables.map(({ id, until }) => [id, until])),
  }
}

/** That a table is at its end is no fault of this installation, but it wants a newer one. */
function agedAdvice(until: Day, noticeDays: number): string {
  const left = daysBetween(dayIn('UTC', wallClock()), until)
  return left < noticeDays ? '; a newer version of Touchstone brings later days' : ''
}

async function database(config: Config): Promise<readonly Check[]> {
  try {
    const store = await openConfiguredStore(config)
    await store.ping()
    const teams = await store.listWorkspaces()
    const messages = await Promise.all(teams.map((team) => outboxOf(store, team)))
    await store.close()
    return [
      { name: 'database', ok: true, says: `${store.dialect}, up to date, ${teams.length} workspace(s)` },
      ...messages.map(toCheck),
    ]
  } catch (error) {
    return [{ name: 'database', ok: false, says: error instanceof Error ? error.message : String(error) }]
  }
}

async function outboxOf(store: Store, team: string): Promise<Outbox> {
  const now = wallClock()
  const workspace = store.workspace(team)
  const [tick, { nextDue, oldestUnsent }, troubles] = await Promise.all([
    store.lastTick(),
    workspace.deliveries.summary(now),
    readTroubles({ words: wordsFor('en'), now, workspace }),
  ])
  return {
    team,
    lastTick: tick ?? null,
    nextDue: nextDue ?? null,
    oldestUnsent: oldestUnsent ?? null,
    troubles,
  }
}

function toCheck(outbox: Outbox): Check {
  const { lastTick, nextDue, oldestUnsent, troubles } = outbox
  const now = wallClock()
  const said = [
    `last tick ${written(lastTick, 'never')}`,
    `next due ${written(nextDue, 'none')}`,
    `oldest unsent ${written(oldestUnsent, 'none')}`,
    ...troubles.map(troubleText),
  ]
  const ok = !isStuck(now, oldestUnsent ?? undefined) && !isFresh(troubles, now)
  return { name: `messages ${outbox.team}`, ok, says: said.join('; '), more: outbox }
}

function troubleText({ reason, codes, count, last, memberIds }: Trouble): string {
  return `${count} not delivered: ${reason} (${codes.join(', ')}), last ${last.toISOString()}, for ${memberIds.join(', ')}`
}

function written(at: Date | null, none: string): string {
  return at?.toISOString() ?? none
}

async function slack(config: Config): Promise<Check> {
  if (config.slack.mode !== 'socket')
    return { name: 'slack', ok: true, says: 'not asked: there are no tokens' }
  try {
    const answer = await slackClient(config.slack).auth.test()
    const granted = answer.response_metadata?.scopes
    const missing = granted === undefined ? [] : SCOPES.filter((scope) => !granted.includes(scope))
    if (missing.length > 0)
      return { name: 'slack', ok: false, says: `these scopes are missing: ${missing.join(', ')}` }
    return {
      name: 'slack',
      ok: true,
      says: `connected to ${answer.team ?? answer.team_id ?? 'the workspace'} as ${answer.user ?? 'the bot'}`,
    }
  } catch (error) {
    return { name: 'slack', ok: false, says: error instanceof Error ? error.message : String(error) }
  }
}
