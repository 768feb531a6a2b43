import { type Activity, createActivity } from './activity.ts'
import type { AppManifest } from './app-manifest.ts'
import { type Changes, createChanges } from './changes.ts'
import { type Channels, createChannels } from './channels.ts'
import { createClock, type PlaygroundClock } from './clock.ts'
import { createEvents, type Events } from './events.ts'
import { createFaults, type Faults } from './faults.ts'
import { createIds, type Ids } from './ids.ts'
import { createMessages, type Messages } from './messages.ts'
import { createNotices, type Notices } from './notices.ts'
import { createPostingPace, type PostingPace } from './posting-pace.ts'
import { createResponseUrls, type ResponseUrls } from './response-urls.ts'
import { createSocket, type Socket } from './socket.ts'
import { createTokens, type Tokens } from './tokens.ts'
import { createTraffic, type Traffic } from './traffic.ts'
import { createTriggers, type Triggers } from './triggers.ts'
import { createUploads, type Uploads } from './uploads.ts'
import { createViews, type Views } from './views.ts'

/** Everything the workspace is made of. Each part of it takes only what it uses. */
export type World = Readonly<{
  manifest: AppManifest
  clock: PlaygroundClock
  ids: Ids
  changes: Changes
  activity: Activity
  channels: Channels
  messages: Messages
  views: Views
  triggers: Triggers
  responseUrls: ResponseUrls
  uploads: Uploads
  tokens: Tokens
  pace: PostingPace
  faults: Faults
  notices: Notices
  traffic: Traffic
  socket: Socket
  events: Events
  /** The address of the workspace, such as `http://127.0.0.1:3737`. */
  url: () => string
}>

/** What makes one workspace different from another. */
export type WorldOptions = Readonly<{
  manifest: AppManifest
  now: () => Date
  /** Milliseconds of real time from any start; it only measures how long an answer took. */
  stopwatch: () => number
  ackWaitMs: number
  rateLimits: boolean
  url: () => string
}>

/** A fresh workspace: nobody said anything yet. */
export function createWorld({ ackWaitMs, manifest, now, rateLimits, stopwatch, url }: WorldOptions): World {
  const clock = createClock(now)
  const changes = createChanges()
  const ids = createIds(clock.now)
  const activity = createActivity()
  const traffic = createTraffic(changes, { now: clock.now, stopwatch })
  const socket = createSocket({ ids, traffic, activity, changes, ackWaitMs })
  clock.onMove(changes.mark)
  return {
    manifest,
    clock,
    ids,
    changes,
    activity,
    traffic,
    socket,
    url,
    channels: createChannels(),
    messages: createMessages(ids, changes),
    views: createViews(ids, changes),
    triggers: createTriggers(ids, clock.now),
    responseUrls: createResponseUrls(ids, clock.now),
    uploads: createUploads(ids),
    tokens: createTokens(manifest.scopes),
    pace: createPostingPace(rateLimits, clock.now),
    faults: createFaults(),
    notices: createNotices(changes),
    events: createEvents({ socket, ids, now: clock.now, manifest }),
  }
}
