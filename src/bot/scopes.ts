/** What the bot must be allowed in Slack; `manifest.yml` asks for exactly these, and a test compares them. */
export const SCOPES = [
  'commands',
  'chat:write',
  'im:history',
  'im:write',
  'users:read',
  'files:write',
  'app_mentions:read',
] as const
