import { readFileSync } from 'node:fs'
import type { AppsManifestValidateArguments } from '@slack/web-api'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { COACH_MANIFEST } from '../playground/slack/app-manifest.ts'
import { SHORTCUTS } from '../src/bot/ids.ts'

type Manifest = Exclude<AppsManifestValidateArguments['manifest'], undefined>

const manifest: Manifest = parse(readFileSync(new URL('../manifest.yml', import.meta.url), 'utf8'))

const KNOWN_KEYS: Readonly<Record<string, readonly string[]>> = {
  '': ['_metadata', 'display_information', 'features', 'oauth_config', 'settings'],
  _metadata: ['major_version', 'minor_version'],
  display_information: ['name', 'description', 'long_description', 'background_color'],
  features: ['app_home', 'bot_user', 'shortcuts', 'slash_commands', 'unfurl_domains'],
  'features.app_home': ['home_tab_enabled', 'messages_tab_enabled', 'messages_tab_read_only_enabled'],
  'features.bot_user': ['display_name', 'always_online'],
  'features.shortcuts': ['name', 'type', 'callback_id', 'description'],
  'features.slash_commands': ['command', 'url', 'description', 'usage_hint', 'should_escape'],
  oauth_config: ['redirect_urls', 'scopes', 'token_management_enabled', 'pkce_enabled'],
  'oauth_config.scopes': ['bot', 'user', 'bot_optional', 'user_optional'],
  settings: [
    'event_subscriptions',
    'interactivity',
    'org_deploy_enabled',
    'socket_mode_enabled',
    'token_rotation_enabled',
    'allowed_ip_address_ranges',
  ],
  'settings.event_subscriptions': ['request_url', 'bot_events', 'user_events'],
  'settings.interactivity': ['is_enabled', 'request_url', 'message_menu_options_url'],
}

// Every key with the place it stands at; the items of a list stand at the list.
function keysOf(value: unknown, place = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => keysOf(item, place))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [
    `${place}/${key}`,
    ...keysOf(inner, place === '' ? key : `${place}.${key}`),
  ])
}

describe('the manifest', () => {
  it('has only keys that Slack knows', () => {
    const known = Object.entries(KNOWN_KEYS).flatMap(([place, keys]) => keys.map((key) => `${place}/${key}`))
    expect(keysOf(manifest).filter((key) => !known.includes(key))).toEqual([])
  })

  it('asks for the scopes in use and no more', () => {
    expect(manifest.oauth_config?.scopes).toEqual({
      bot: [
        'commands',
        'chat:write',
        'im:history',
        'im:write',
        'users:read',
        'files:write',
        'app_mentions:read',
      ],
    })
  })

  it('listens to what the bot answers and no more', () => {
    expect(manifest.settings?.event_subscriptions).toEqual({
      bot_events: [
        'app_home_opened',
        'app_mention',
        'app_uninstalled',
        'message.im',
        'tokens_revoked',
        'user_change',
      ],
    })
  })

  it('keeps within the lengths that Slack allows', () => {
    const { name, description } = manifest.display_information
    expect(name.length).toBeLessThanOrEqual(35)
    expect(description?.length).toBeLessThanOrEqual(140)
    expect(manifest.features?.bot_user?.display_name.length).toBeLessThanOrEqual(80)
    for (const command of manifest.features?.slash_commands ?? []) {
      expect(command.command.length).toBeLessThanOrEqual(32)
      expect(command.description.length).toBeLessThanOrEqual(2000)
      expect(command.usage_hint?.length).toBeLessThanOrEqual(1000)
    }
  })

  it('is named Touchstone, its bot touchstone, its one command /coach', () => {
    expect(manifest.display_information.name).toBe('Touchstone')
    expect(manifest.features?.bot_user?.display_name).toBe('touchstone')
    expect(manifest.features?.slash_commands?.map(({ command }) => command)).toEqual(['/coach'])
  })

  it('has typed names of people and channels escaped, so that a mention is told from text', () => {
    expect(manifest.features?.slash_commands?.map((command) => command.should_escape)).toEqual([true])
  })

  it('lets reminders arrive and be answered: messages tab, buttons, Socket Mode', () => {
    expect(manifest.features?.app_home).toEqual({
      home_tab_enabled: true,
      messages_tab_enabled: true,
      messages_tab_read_only_enabled: false,
    })
    expect(manifest.settings?.interactivity?.is_enabled).toBe(true)
    expect(manifest.settings?.socket_mode_enabled).toBe(true)
  })

  it('offers the shortcuts that the bot answers and no others', () => {
    const offered = manifest.features?.shortcuts?.map((shortcut) => shortcut.callback_id) ?? []
    expect(offered).toEqual(Object.values(SHORTCUTS))
  })

  it('offers the shortcuts that the playground has', () => {
    const offered = manifest.features?.shortcuts?.map(({ name, type, callback_id: callbackId }) => {
      return { name, type, callbackId }
    })
    expect(offered).toEqual(COACH_MANIFEST.shortcuts)
  })

  it('names shortcuts as shortly as Slack asks', () => {
    for (const { name, description } of manifest.features?.shortcuts ?? []) {
      expect(name.length).toBeLessThanOrEqual(24)
      expect(description.length).toBeLessThanOrEqual(150)
    }
  })
})
