import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { COACH_MANIFEST } from '../../playground/slack/app-manifest.ts'
import { COVERAGE } from '../../playground/slack/coverage.ts'
import { createWebApi } from '../../playground/slack/web-api.ts'
import { createWorld } from '../../playground/slack/world.ts'
import { START } from './bolt-bot.ts'

const played = COVERAGE.filter(({ status }) => status === 'played').map(({ method }) => method)

it('lists every method it plays, and no other, in alphabetical order', () => {
  const options = {
    manifest: COACH_MANIFEST,
    now: () => START,
    stopwatch: () => 0,
    ackWaitMs: 1,
    rateLimits: false,
    url: () => '',
  }
  expect(played).toEqual(createWebApi(createWorld(options)).methods.toSorted())
})

it('plays every method the bot calls', () => {
  const calls = sources('src').flatMap((text) => [
    ...text.matchAll(/\b(?:client|slack|web)\.((?:chat|conversations|files|users|views|auth|apps)\.\w+)\(/g),
  ])
  const called = new Set(
    calls.map(([, method]) => (method === 'files.uploadV2' ? 'files.getUploadURLExternal' : method)),
  )
  expect([...called].filter((method) => method !== undefined && !played.includes(method))).toEqual([])
})

it.each(['scopes', 'events', 'commands'] as const)('installs the app with the %s of manifest.yml', (part) => {
  const manifest = readFileSync('manifest.yml', 'utf8')
  const own = {
    scopes: COACH_MANIFEST.scopes,
    events: COACH_MANIFEST.events,
    commands: COACH_MANIFEST.commands.map(({ command }) => command),
  }[part]
  const key = { scopes: 'bot', events: 'bot_events', commands: 'slash_commands' }[part]
  expect(listed(manifest, key)).toEqual(own)
})

/** The items of a YAML list under a key, each without what follows a `command:`. */
function listed(yaml: string, key: string): readonly string[] {
  const [, body = ''] = new RegExp(`^ +${key}:\\n((?: +- .*\\n(?: {6,}\\w.*\\n)*)+)`, 'm').exec(yaml) ?? []
  return [...body.matchAll(/^ +- (?:command: )?(\S+)$/gm)].map(([, item = '']) => item)
}

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
}
