import { APP, TEAM } from './example-workspace.ts'
import type { Methods } from './method.ts'
import type { World } from './world.ts'

/** `auth.*`, `apps.*` and what else concerns the app itself. */
export function appMethods(world: World): Methods {
  const { socket, tokens, url } = world
  const bot = { token: 'bot', scopes: [] } as const
  return {
    'auth.test': {
      ...bot,
      run: () => ({
        url: `${url()}/`,
        team: TEAM.name,
        user: APP.handle,
        team_id: TEAM.id,
        user_id: APP.botUserId,
        bot_id: APP.botId,
        is_enterprise_install: false,
      }),
    },
    'apps.connections.open': {
      token: 'app',
      scopes: [],
      run: () => ({
        url: `${url().replace('http', 'ws')}/link/?ticket=${socket.ticket()}&app_id=${APP.id}`,
      }),
    },
    'auth.revoke': {
      ...bot,
      run: () => {
        tokens.revoke()
        return { revoked: true }
      },
    },
    'team.info': {
      ...bot,
      scopes: ['team:read'],
      run: () => ({ team: { id: TEAM.id, name: TEAM.name, domain: TEAM.domain } }),
    },
  }
}
