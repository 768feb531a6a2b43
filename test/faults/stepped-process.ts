import type { WebClient } from '@slack/web-api'
import { createAccess } from '../../src/bot/access.ts'
import { createDelivery, type DeliveryDeps } from '../../src/bot/delivery/tick.ts'
import type { Store, Workspace } from '../../src/store/index.ts'

/** Where a process waits: before a step does anything, or after it did everything and before it learns of it. */
export type Waiting = Readonly<{
  name: string
  phase: 'before' | 'after'
  /** How long the step takes by itself: a pause. */
  ms: number
  /** What was asked of Slack, where it is a call. */
  request?: unknown
  proceed: () => void
}>

/** One process that delivers, held at each of its steps until it is told to go on. One that is left there was killed. */
export type SteppedProcess = Readonly<{
  /** Where it waits; `undefined` between two ticks. */
  waiting: () => Waiting | undefined
  /** Begins a tick, and resolves at its first step or its end. */
  tick: () => Promise<void>
  /** Lets it go on, and resolves at its next step or the end of the tick. */
  proceed: () => Promise<void>
  /** What it logged as an error. */
  errors: readonly unknown[]
}>

/** What a process runs on. */
export type Ground = Readonly<{ store: Store; teamId: string; client: WebClient; now: () => Date }>

/** Looks that go hand in hand with others; what they find is acted on in a step of its own. */
const LOOKS = new Set(['find', 'remindersOf', 'summary', 'list'])

/** A process with empty memory, as after a start. */
export function createSteppedProcess({ store, teamId, client, now }: Ground): SteppedProcess {
  let waiting: Waiting | undefined
  let arrived = (): void => undefined

  const wait = (at: Omit<Waiting, 'proceed'>): Promise<void> =>
    new Promise((proceed) => {
      waiting = { ...at, proceed }
      arrived()
    })
  const step = async (name: string, run: () => unknown, request?: unknown): Promise<unknown> => {
    await wait({ name, phase: 'before', ms: 0, request })
    const [outcome] = await Promise.allSettled([(async () => run())()])
    // Having found nothing is nothing to lose.
    const isEmpty = outcome.status === 'fulfilled' && isNothing(outcome.value)
    if (!isEmpty) await wait({ name, phase: 'after', ms: 0, request })
    if (outcome.status === 'rejected') throw outcome.reason
    return outcome.value
  }
  const stepped = <T extends object>(area: string, target: T): T =>
    new Proxy(target, {
      get(_, name) {
        const call: unknown = Reflect.get(target, name)
        if (typeof call !== 'function' || LOOKS.has(String(name))) return call
        return (...args: readonly unknown[]) =>
          step(`${area}.${String(name)}`, () => Reflect.apply(call, target, args), args[0])
      },
    })

  const ours = store.workspace(teamId)
  const workspace: Workspace = {
    ...ours,
    deliveries: stepped('deliveries', ours.deliveries),
    members: stepped('members', ours.members),
  }
  const access = createAccess({ store, teamId, now, newId: () => '', localeDefault: 'en' })
  const errors: unknown[] = []
  const delivery = createDelivery({
    workspace,
    askFor: (member) => ({ ...access.askFor(member), workspace }),
    client: {
      chat: stepped('chat', client.chat),
      conversations: stepped('conversations', client.conversations),
    },
    now,
    log: collecting(errors),
    pause: (ms) => wait({ name: 'pause', phase: 'after', ms }),
  })
  const until = (begin: () => void): Promise<void> =>
    new Promise((resolve) => {
      arrived = resolve
      begin()
    })
  return {
    errors,
    waiting: () => waiting,
    tick: () =>
      until(() => {
        delivery
          .tick()
          .catch((error: unknown) => errors.push(error))
          .finally(() => {
            waiting = undefined
            arrived()
          })
      }),
    proceed: () =>
      until(() => {
        const held = waiting
        waiting = undefined
        held?.proceed()
      }),
  }
}

function isNothing(found: unknown): boolean {
  return found === 0 || (Array.isArray(found) && found.length === 0)
}

function collecting(errors: unknown[]): DeliveryDeps['log'] {
  const drop = () => undefined
  return { debug: drop, info: drop, warn: drop, error: (fields: unknown) => void errors.push(fields) }
}
