import { addDays, type CallPlan, dayIn } from '../../coach/index.ts'
import type { Delivery } from '../../store/index.ts'
import type { Ask } from '../ask.ts'
import { briefMessage, debriefQuestion } from '../calls/brief.ts'
import { quietUntil } from './digest-slot.ts'
import type { Draw, Rendered } from './rendered.ts'

/** After this many days nobody remembers a call well enough to be asked. */
const DEBRIEF_DAYS = 3
/** A brief is of use until the call is well under way. */
const BRIEF_AFTER_MS = 15 * 60_000

/** The brief of a planned call. It cannot wait, not even for the end of quiet hours. */
export const drawBrief: Draw = async (ask, delivery) => {
  const call = await findPlanned(ask, delivery)
  if (call === undefined) return NO_LONGER
  if (ask.now.getTime() - call.at.getTime() > BRIEF_AFTER_MS) return OVER
  return { do: 'post', message: await briefMessage(ask, call) }
}

/** The question how a call went. It waits for the end of quiet hours. */
export const drawDebrief: Draw = async (ask, delivery) => {
  const call = await findPlanned(ask, delivery)
  if (call === undefined) return NO_LONGER
  const { member, now, today } = ask
  if (today > addDays(dayIn(member.zone, call.at), DEBRIEF_DAYS)) return OVER
  const until = quietUntil(member, now)
  if (until !== undefined) return { do: 'hold', until }
  return { do: 'post', message: await debriefQuestion(ask, call) }
}

const NO_LONGER: Rendered = { do: 'cancel', reason: 'the call is no longer planned' }
const OVER: Rendered = { do: 'cancel', reason: 'the call is over' }

async function findPlanned(
  { desk }: Ask,
  { occurrence }: Delivery,
): Promise<(CallPlan & Readonly<{ at: Date }>) | undefined> {
  const call = await desk.calls.find(occurrence)
  if (call?.at === undefined || call.debriefedAt !== undefined) return undefined
  return { ...call, at: call.at }
}
