import {
  type Assessment,
  countMarks,
  leads,
  type Movement,
  movementBetween,
  zoneOf,
  zoneRank,
} from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import { type C139File, readC139File } from '../c139/file.ts'
import { alarmMessage } from './alarm-message.ts'
import { nextDigestAt, quietUntil } from './digest-slot.ts'
import type { Draw, Rendered } from './rendered.ts'

/**
 * The alarm at a turning point. Down goes out at once, only not in quiet hours; up waits for the hours in which the digest
 * may go out. Nothing goes out about a deal that was closed, came back since, stands where she
 * knew it to be, or is somebody else's now. Source: C139-8.
 */
export const drawAlarm: Draw = async (ask, { occurrence }) => {
  const assessment = await ask.desk.assessments.find(occurrence)
  const deal = assessment && (await ask.desk.deals.find(assessment.dealId))
  if (assessment === undefined || deal === undefined) return cancelled('the assessment is out of sight')
  if (deal.closed !== undefined) return cancelled('the deal is closed')
  if (!leadsOrOwns(ask, deal.ownerId)) return cancelled('the deal is in other hands now')
  const file = await readC139File(ask, deal)
  const movement = movementOf(file, assessment)
  if (movement === undefined) return cancelled('the assessment is too old')
  if (cameBack(file, movement)) return cancelled('the deal came back since')
  if (await isCorrection(ask, file, assessment)) return cancelled('it is where the member knew it to be')
  const until = waitFor(ask, movement)
  if (until !== undefined) return { do: 'hold', until }
  const judge = await ask.workspace.members.find(assessment.byId)
  const byName = judge?.member.name ?? ask.words.c139.somebody
  return { do: 'post', message: alarmMessage(ask, { file, assessment, movement, byName }) }
}

/** Whether the value fell over a turning point. */
export function isFall({ crossings }: Movement): boolean {
  return crossings.some(({ way }) => way === 'down')
}

function cancelled(reason: string): Rendered {
  return { do: 'cancel', reason }
}

function leadsOrOwns({ viewer, member }: Ask, ownerId: string): boolean {
  return leads(viewer) || ownerId === member.id
}

function movementOf({ history }: C139File, { id }: Assessment): Movement | undefined {
  const index = history.findIndex((one) => one.id === id)
  const [before, after] = [history[index - 1], history[index]]
  return before && after && movementBetween(before.marks, after.marks)
}

/** Whether a later assessment put the deal into its old zone again, or a better one after a fall. */
function cameBack({ marks }: C139File, movement: Movement): boolean {
  const [now, old] = [zoneRank(zoneOf(countMarks(marks))), zoneRank(zoneOf(movement.from))]
  return isFall(movement) ? now >= old : now <= old
}

/**
 * Whether an assessment only takes back what the member was never told: a fall judged by mistake and put right before its
 * alarm went out is news to nobody.
 */
async function isCorrection(
  { member, workspace }: Ask,
  { history }: C139File,
  { id, marks }: Assessment,
): Promise<boolean> {
  const before = history.slice(
    0,
    history.findIndex((one) => one.id === id),
  )
  const occurrences = before.map((one) => one.id)
  const unsent = await workspace.deliveries.listUnsent({ memberId: member.id, kind: 'alarm', occurrences })
  if (unsent.length === 0) return false
  const known = before.findLast((one, i) => {
    const earlier = before[i - 1]
    return earlier === undefined || (crosses(earlier, one) && !unsent.includes(one.id))
  })
  return known !== undefined && !crosses(known, { marks })
}

type Judged = Pick<Assessment, 'marks'>

function crosses(one: Judged, other: Judged): boolean {
  return movementBetween(one.marks, other.marks).crossings.length > 0
}

function waitFor({ member, now }: Ask, movement: Movement): Date | undefined {
  return isFall(movement) ? quietUntil(member, now) : nextDigestAt(member, now)
}
