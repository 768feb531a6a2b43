import { SCOPES, slackClient } from '../bot/index.ts'
import type { Config } from '../config.ts'
import { openConfiguredStore, wallClock } from '../main.ts'

/** One thing that was looked at. */
type Check = Readonly<{ name: string; ok: boolean; says: string }>

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
    const [tick, teams] = [await store.lastTick(), await store.listWorkspaces()]
    const summaries = await Promise.all(
      teams.map((team) => store.workspace(team).deliveries.summary(wallClock())),
    )
    await store.close()
    const oldest = summaries
      .flatMap(({ oldestUnsent }) => oldestUnsent ?? [])
      .toSorted((a, b) => Number(a) - Number(b))[0]
    return [
      { name: 'database', ok: true, says: `${store.dialect}, up to date, ${teams.length} workspace(s)` },
      {
        name: 'reminders',
        ok: true,
        says: `last tick ${tick?.toISOString() ?? 'never'}, oldest unsent ${oldest?.toISOString() ?? 'none'}`,
      },
    ]
  } catch (error) {
    return [{ name: 'database', ok: false, says: error instanceof Error ? error.message : String(error) }]
  }
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
