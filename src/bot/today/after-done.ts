import { AlreadySaved, type Desk, type Reminder } from '../../store/index.ts'
import type { Ask } from '../ask.ts'

/** Writes what a reminder that was just done means: a kept promise, or a touch that restarts the rhythm. */
export async function writeDone(ask: Ask, done: Reminder): Promise<void> {
  try {
    await write(ask, done, underItsName(ask, done))
  } catch (error) {
    if (!(error instanceof AlreadySaved)) throw error
    // Done, taken back and done again in one and the same millisecond.
    await write(ask, done, ask.desk)
  }
}

/**
 * Takes back what `writeDone` wrote.
 *
 * @throws Problem `changed-since`, `already-undone`
 */
export async function undoDone(ask: Ask, done: Reminder): Promise<void> {
  const changeId = await changeOf(ask, done)
  if (changeId !== undefined) await ask.desk.undo(changeId)
}

/** The write is known by the name of its operation; one that is missing, after a crash, is made and taken back. */
async function changeOf(ask: Ask, done: Reminder): Promise<string | undefined> {
  try {
    return await write(ask, done, underItsName(ask, done))
  } catch (error) {
    if (error instanceof AlreadySaved) return error.changeId
    throw error
  }
}

function underItsName({ workspace, viewer }: Ask, { id, endedAt, line = '' }: Reminder): Desk {
  return workspace.as(viewer, `reminder:${id}:${endedAt?.toISOString()}:${line}`)
}

async function write(ask: Ask, { planned, line }: Reminder, desk: Desk): Promise<string | undefined> {
  const { why, accountId, contactId, kind } = planned
  // A complaint ends by a written answer, a follow-up by its reason: neither by a tick.
  if (why.code === 'complaint' || why.code === 'follow-up') return undefined
  if (why.code === 'promise') return (await desk.promises.end(why.promiseId, 'kept', ask.today))?.changeId
  const touch = {
    accountId,
    kind: kind === 'cadence' ? 'other' : 'greeting',
    on: ask.today,
    ...(contactId === undefined ? {} : { contactId }),
    ...(line === undefined ? {} : { what: line }),
  } as const
  return (await desk.touches.add(touch)).changeId
}
