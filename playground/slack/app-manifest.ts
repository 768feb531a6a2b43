/** What the installed app may do and offers, in the parts of a Slack manifest that the playground keeps to. */
export type AppManifest = Readonly<{
  scopes: readonly string[]
  events: readonly string[]
  commands: readonly Readonly<{ command: string; description: string; usageHint: string }>[]
  shortcuts: readonly Readonly<{ name: string; type: 'message' | 'global'; callbackId: string }>[]
}>

/** The coach as it is installed, when the caller gives nothing else. It says the same as `manifest.yml`. */
export const COACH_MANIFEST: AppManifest = {
  scopes: [
    'commands',
    'chat:write',
    'im:history',
    'im:write',
    'users:read',
    'files:write',
    'app_mentions:read',
  ],
  events: [
    'app_home_opened',
    'app_mention',
    'app_uninstalled',
    'message.im',
    'tokens_revoked',
    'user_change',
  ],
  commands: [
    {
      command: '/coach',
      description: 'Ask the coach about accounts, calls and deals',
      usageHint: 'help | today | account NAME | prep ACCOUNT | c139 DEAL | note ACCOUNT TEXT',
    },
  ],
  shortcuts: [
    { name: 'Save to account', type: 'message', callbackId: 'save_to_account' },
    { name: 'Prepare a call', type: 'global', callbackId: 'prepare_call' },
    { name: 'New note', type: 'global', callbackId: 'new_note' },
  ],
}
