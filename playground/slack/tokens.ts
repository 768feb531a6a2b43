import { SlackRefusal } from './refusal.ts'

/** The token of the installed app; it is no secret, since it opens nothing but the playground. */
export const BOT_TOKEN = 'xoxb-playground-bot'

/** The app-level token for Socket Mode. */
export const APP_TOKEN = 'xapp-playground-app'

/** The tokens of the app and what they may do. */
export type Tokens = Readonly<{
  /** Throws when the token is absent, unknown, revoked or of the wrong kind. */
  check: (token: string | undefined, kind: 'bot' | 'app') => void
  /** Throws `missing_scope` unless one of the scopes was granted. No scopes: nothing is needed. */
  need: (scopes: readonly string[]) => void
  scopes: () => readonly string[]
  revoke: () => void
  isRevoked: () => boolean
}>

/** Both tokens, valid until the app is uninstalled. */
export function createTokens(granted: readonly string[]): Tokens {
  const kinds = new Map([
    [BOT_TOKEN, 'bot'],
    [APP_TOKEN, 'app'],
  ])
  let revoked = false
  return {
    check: (token, kind) => {
      if (token === undefined || token === '') throw new SlackRefusal('not_authed')
      const found = kinds.get(token)
      if (found === undefined) throw new SlackRefusal('invalid_auth')
      if (found !== kind) throw new SlackRefusal('not_allowed_token_type')
      if (found === 'bot' && revoked) throw new SlackRefusal('token_revoked')
    },
    need: (scopes) => {
      if (scopes.length === 0 || scopes.some((scope) => granted.includes(scope))) return
      throw new SlackRefusal('missing_scope', { needed: scopes.join(','), provided: granted.join(',') })
    },
    scopes: () => granted,
    revoke: () => {
      revoked = true
    },
    isRevoked: () => revoked,
  }
}
