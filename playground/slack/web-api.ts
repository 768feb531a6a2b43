import { appMethods } from './app-methods.ts'
import { readArguments } from './arguments.ts'
import { chatMethods } from './chat-methods.ts'
import { conversationMethods } from './conversation-methods.ts'
import type { Fault } from './faults.ts'
import { fileMethods } from './file-methods.ts'
import type { JsonObject } from './json.ts'
import type { Methods } from './method.ts'
import { peopleMethods } from './people-methods.ts'
import { SlackRefusal } from './refusal.ts'
import { viewMethods } from './view-methods.ts'
import type { World } from './world.ts'

/** One call as it came in. */
export type ApiCall = Readonly<{ method: string; token: string | undefined; given: JsonObject }>

/** What goes back: a JSON body with its status, or a broken connection. */
export type ApiAnswer = Readonly<
  { kind: 'json'; status: number; body: JsonObject; retryAfter?: number } | { kind: 'drop' }
>

/** The Web API. Never rejects. */
export type WebApi = Readonly<{ call: (call: ApiCall) => Promise<ApiAnswer>; methods: readonly string[] }>

const BROKEN: ApiAnswer = { kind: 'json', status: 500, body: { ok: false, error: 'internal_error' } }

/** Every played method over one workspace, with the faults planned for it. */
export function createWebApi(world: World): WebApi {
  const methods: Methods = {
    ...appMethods(world),
    ...chatMethods(world),
    ...conversationMethods(world),
    ...peopleMethods(world),
    ...viewMethods(world),
    ...fileMethods(world),
  }
  const call = async (apiCall: ApiCall): Promise<ApiAnswer> => {
    const done = world.traffic.begin({
      way: 'to-slack',
      kind: apiCall.method,
      summary: summaryOf(apiCall.given),
      request: apiCall.given,
    })
    const answer = await withFault(world, apiCall.method, () => run(methods, { world, apiCall }))
    const body = answer.kind === 'json' ? answer.body : { dropped: true }
    done({ answer: body, failed: body['ok'] !== true })
    return answer
  }
  return { call, methods: Object.keys(methods) }
}

/** Runs a step, or lets it go wrong as planned for the method. */
export async function withFault(
  { faults }: Pick<World, 'faults'>,
  method: string,
  step: () => Promise<ApiAnswer>,
): Promise<ApiAnswer> {
  const fault = faults.take(method)
  if (fault === undefined) return step()
  const before = faultBefore(fault)
  if (before !== undefined) return before
  if (fault === 'delay') await faults.held()
  const answer = await step()
  if (fault === 'drop-after-store') return { kind: 'drop' }
  return fault === 'error-500-after-store' ? BROKEN : answer
}

function faultBefore(fault: Fault): ApiAnswer | undefined {
  if (typeof fault === 'object') return json({ ok: false, error: fault.error })
  if (fault === 'drop') return { kind: 'drop' }
  if (fault === 'error-500') return BROKEN
  if (fault === 'ratelimit') return refused(new SlackRefusal('ratelimited'))
  return undefined
}

async function run(
  methods: Methods,
  { apiCall, world }: Readonly<{ apiCall: ApiCall; world: World }>,
): Promise<ApiAnswer> {
  try {
    const method = Object.hasOwn(methods, apiCall.method) ? methods[apiCall.method] : undefined
    if (method === undefined) throw new SlackRefusal('unknown_method', { req_method: apiCall.method })
    world.tokens.check(apiCall.token, method.token)
    world.tokens.need(method.scopes)
    return json({ ok: true, ...(await method.run(readArguments(apiCall.given))) })
  } catch (error) {
    if (error instanceof SlackRefusal) return refused(error)
    throw error
  }
}

function refused({ code, more }: SlackRefusal): ApiAnswer {
  const body = { ok: false, error: code, ...more }
  return code === 'ratelimited' ? { kind: 'json', status: 429, body, retryAfter: 1 } : json(body)
}

function json(body: JsonObject): ApiAnswer {
  return { kind: 'json', status: 200, body }
}

function summaryOf(given: JsonObject): string {
  const words = ['channel', 'user', 'user_id', 'text', 'view_id'].map((key) => given[key])
  return words
    .filter((word) => typeof word === 'string')
    .join(' ')
    .slice(0, 120)
}
