import { WebClient } from '@slack/web-api'
import type { Locale } from '../coach/index.ts'
import type { Store } from '../store/index.ts'
import { createAccess } from './access.ts'
import { type BotIdentity, clientOptions, createBoltFace, type SlackAccess } from './bolt-app.ts'
import { createDelivery } from './delivery/tick.ts'
import { createDispatch } from './dispatch.ts'
import { createFeatures } from './features.ts'
import { type AnswerFeed, createAnswerFeed } from './feed/answer-request.ts'
import { createSendPicture } from './files/send-picture.ts'
import { createHome } from './home/home.ts'
import { errorFields, type Log, toBoltLogger } from './log.ts'
import { createRenderer } from './pictures/render.ts'
import { toRoutes } from './routes.ts'

export type { BotIdentity, SlackAccess } from './bolt-app.ts'
export type { PlannedRow } from './delivery/list-planned.ts'
export { listPlanned } from './delivery/list-planned.ts'
export { isStuck } from './delivery/stuck.ts'
export { isFresh, readTroubles } from './delivery/trouble-lines.ts'
export type { Trouble } from './delivery/troubles.ts'
export type { AnswerFeed } from './feed/answer-request.ts'
export type { Log } from './log.ts'
export { errorFields } from './log.ts'
export { SCOPES } from './scopes.ts'
export { wordsFor } from './words/index.ts'

/** How this bot is set up. */
export type BotOptions = Readonly<{ slack: SlackAccess; localeDefault: Locale }>

/** What the bot needs from the impure edge. */
export type BotDeps = Readonly<{
  store: Store
  now: () => Date
  newId: () => string
  log: Log
  /** Waits between two posts; a test has no need to. */
  pause?: (ms: number) => Promise<void>
  /** Under which address calendars are read; nothing where nobody serves them. */
  feedRoot?: () => string | undefined
}>

/** The running bot of one workspace. */
export interface Bot {
  readonly identity: BotIdentity
  /** Plans and posts what is due at this moment; the clock calls it every minute. */
  tick(): Promise<void>
  /** Answers calendar programs that ask for what is coming. */
  answerFeed: AnswerFeed
  /** Stops taking work, finishes what is under way, and lets go of Slack. The store stays open. */
  stop(): Promise<void>
}

const START_MS = 10_000

/**
 * Connects to Slack and starts answering.
 *
 * @throws the library's error when Slack cannot be reached or refuses the token
 */
export async function startBot({ slack, localeDefault }: BotOptions, deps: BotDeps): Promise<Bot> {
  const { store, now, newId, log, pause = sleep, feedRoot = () => undefined } = deps
  const identity = await identify(slack)
  const access = createAccess({ store, teamId: identity.teamId, now, newId, localeDefault })
  const workspace = store.workspace(identity.teamId)
  const home = createHome({ workspace, askFor: access.askFor, log })
  const renderer = createRenderer()
  const dispatch = createDispatch({
    access,
    routes: toRoutes([...createFeatures(store, feedRoot), home.feature]),
    log,
    botUserId: identity.botUserId,
    newId,
    afterwards: home.refresh,
    sendPicture: createSendPicture(renderer),
    openHome: home.open,
    firstSight: (eventId) => workspace.firstSight(eventId),
  })
  const delivery = createDelivery({
    workspace,
    askFor: access.askFor,
    client: new WebClient(slack.botToken, {
      ...clientOptions(slack, START_MS),
      logger: toBoltLogger(log),
    }),
    now,
    log,
    pause,
  })
  const face = createBoltFace(slack, identity, { dispatch, log })
  await face.start()
  return {
    identity,
    answerFeed: createAnswerFeed({ store, askFor: access.askFor }, identity.teamId),
    async tick() {
      try {
        await delivery.tick()
        await store.recordTick(now())
      } catch (error) {
        // Nobody waits for the clock's call: what goes wrong is said here, and the next minute tries again.
        log.error(errorFields(error), 'the tick failed')
      }
    },
    async stop() {
      await Promise.all([delivery.stop(), face.stop()])
      await renderer.stop()
    },
  }
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref())
}

/** A client of the bot for work at start or at the command line: it waits longer, and tries nothing again. */
export function slackClient(slack: SlackAccess): WebClient {
  return new WebClient(slack.botToken, clientOptions(slack, START_MS))
}

async function identify(slack: SlackAccess): Promise<BotIdentity> {
  const { team_id: teamId, user_id: botUserId, bot_id: botId } = await slackClient(slack).auth.test()
  if (!teamId || !botUserId || !botId)
    throw new Error('Slack did not say who the bot is: is this a bot token?')
  return { teamId, botUserId, botId }
}
