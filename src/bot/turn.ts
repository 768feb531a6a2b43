import type { Access } from './access.ts'
import type { Ask } from './ask.ts'
import type { SendPicture } from './files/send-picture.ts'
import type { Log } from './log.ts'
import type { Routes } from './routes.ts'
import type { SlackLine } from './slack-line.ts'

/** What answering needs from outside. */
export type DispatchDeps = Readonly<{
  access: Access
  routes: Routes
  log: Log
  botUserId: string
  newId: () => string
  /** Called after something was answered, for members who ever opened their Home tab, to bring it up to date. */
  afterwards: (ask: Ask, client: SlackLine['client']) => Promise<void>
  /** Puts a picture into the direct message with a member. */
  sendPicture: SendPicture
  /** Somebody looks at the Home tab. */
  openHome: (ask: Ask, client: SlackLine['client']) => Promise<void>
  /** True the first time an event is seen by any process. */
  firstSight: (eventId: string) => Promise<boolean>
}>

/** What the answering of one payload works with. */
export type Turn = Readonly<{ deps: DispatchDeps; ask: Ask; line: SlackLine }>
