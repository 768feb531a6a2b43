import type { Feature } from '../ask.ts'
import { promiseCommand } from './command.ts'
import { endClick, PROMISE_ACTIONS } from './list.ts'

/** What was promised, both ways, and how it ended. */
export const promises: Feature = {
  commands: { promise: promiseCommand },
  clicks: {
    [PROMISE_ACTIONS.kept]: endClick('kept'),
    [PROMISE_ACTIONS.broken]: endClick('broken'),
    [PROMISE_ACTIONS.dropped]: endClick('dropped'),
  },
}
