import { isFresh, isStuck, readTroubles, SCOPES, slackClient, type Trouble, wordsFor } from '../bot/index.ts'
import type { Config } from '../config.ts'
import { openConfiguredStore, wallClock } from '../main.ts'
import type { Store } from '../store/index.ts'

/** One thing that was looked at; `more` is for programs. */
type Check = Readonly<{ name: string; ok: boolean; says: string; more?: Outbox }>

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

/** Looks at configuration, database, zone data and Slack; exit code 1 when something is not well. */
export async function doctor(config: Config, args: readonly string[]): Promise<number> {
  const checks = [
    { name: 'config', ok: true, says: configText(config) },
    zoneData(),
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
