import { LogLevel, WebClient } from '@slack/web-api'
import type { Playground } from '../../../playground/workspace.ts'
import { createAccess } from '../../../src/bot/access.ts'
import { createDelivery, type DeliveryDeps, type DeliveryRun } from '../../../src/bot/delivery/tick.ts'
import { parseDay } from '../../../src/coach/index.ts'
import type { Store, Workspace } from '../../../src/store/index.ts'
import { yes } from '../c139/open-deal.ts'
import { ANNA, MAYA } from '../open-team.ts'

/** A supply that fails at one step: `over` makes the calls of an object run on it. */
export type Power = Readonly<{ over: <T extends object>(target: T) => T; steps: () => number }>

/** Where it fails: before that call does anything, or after it did everything, its answer lost. */
export type Cut = Readonly<{ step: number; side: 'before' | 'after' }>

/** Counts calls from 1; after the cut nothing runs any more, as when a process is killed. */
export function createPower(cut?: Cut): Power {
  let steps = 0
  let isOut = false
  const run = async (call: () => unknown): Promise<unknown> => {
    steps += isOut ? 0 : 1
    const isCut = steps === cut?.step
    isOut ||= isCut && cut?.side === 'before'
    const answer: unknown = isOut ? undefined : await call()
    isOut ||= isCut
    if (isOut) throw new Error('the power is out')
    return answer
  }
  const over = <T extends object>(target: T): T =>
    new Proxy(target, {
      get(_, name) {
        const call: unknown = Reflect.get(target, name)
        if (typeof call !== 'function') return call
        return (...args: readonly unknown[]) => run(() => Reflect.apply(call, target, args))
      },
    })
  return { over, steps: () => steps }
}

type Around = Readonly<{ store: Store; slack: Playground; now: () => Date; power?: Power }>

/** The delivery of one workspace as one process runs it. Errors are kept in `errors`. */
export function startProcess(
  teamId: string,
  { store, slack, now, power = createPower() }: Around,
): DeliveryRun & Readonly<{ errors: readonly unknown[] }> {
  const access = createAccess({ store, teamId, now, newId: () => '', localeDefault: 'en' })
  const client = new WebClient(slack.botToken, {
    slackApiUrl: slack.apiUrl,
    retryConfig: { retries: 0 },
    logLevel: LogLevel.ERROR,
  })
  const workspace = poweredBy(power, store.workspace(teamId))
  const errors: unknown[] = []
  const deps: DeliveryDeps = {
    workspace,
    askFor: (member) => ({ ...access.askFor(member), workspace }),
    client: { ...client, chat: power.over(client.chat), conversations: power.over(client.conversations) },
    now,
    log: collecting(errors),
    pause: async () => undefined,
  }
  return { ...createDelivery(deps), errors }
}

/** A workspace with one member who owes one thing, due on a day. */
export async function oweOn(
  store: Store,
  { teamId, what, day }: Readonly<{ teamId: string; what: string; day: string }>,
): Promise<void> {
  const workspace = store.workspace(teamId)
  const anna = { id: ANNA, name: 'Anna Weber', zone: 'UTC', slackAdmin: true, active: true }
  await workspace.members.remember(anna)
  const desk = workspace.as({ memberId: ANNA, role: 'admin' })
  const { value: account } = await desk.accounts.add({ name: 'Acme Steel' })
  await desk.promises.add({ accountId: account.id, direction: 'they-owe', what, by: parseDay(day) })
}

/** A workspace in which somebody just judged Anna's deal out of the win zone. */
export async function fallIn(store: Store, teamId: string): Promise<void> {
  const workspace = store.workspace(teamId)
  for (const id of [ANNA, MAYA]) {
    await workspace.members.remember({ id, name: id, zone: 'UTC', slackAdmin: true, active: true })
  }
  const desk = workspace.as({ memberId: ANNA, role: 'admin' })
  const { value: account } = await desk.accounts.add({ name: 'Acme Steel' })
  const { value: deal } = await desk.deals.add({ accountId: account.id, name: 'Line 2 upgrade' })
  await desk.assessments.mark(deal.id, yes(['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'F1', 'W1'], '2026-03-02'))
  const maya = workspace.as({ memberId: MAYA, role: 'admin' })
  const on = parseDay('2026-03-03')
  await maya.assessments.mark(deal.id, [{ element: 'W1', state: 'no', on, byId: MAYA }])
}

function poweredBy(power: Power, workspace: Workspace): Workspace {
  return {
    ...workspace,
    deliveries: power.over(workspace.deliveries),
    members: power.over(workspace.members),
  }
}

function collecting(errors: unknown[]): DeliveryDeps['log'] {
  const drop = () => undefined
  return { debug: drop, info: drop, warn: drop, error: (fields: unknown) => void errors.push(fields) }
}
