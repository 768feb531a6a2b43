import type { Reminder } from '../../store/index.ts'
import { AlreadySaved } from '../../store/index.ts'
import type { Ask } from '../ask.ts'

/**
 * Writes what a done reminder means: a kept promise, or a touch that restarts the rhythm. Gives its change, for taking
 * it back; the change of the first time when it was written before, so that it is never written twice.
 */
export async function writeDone(ask: Ask, reminder: Reminder): Promise<string | undefined> {
  const operation = `reminder:${reminder.id}:${reminder.endedAt?.toISOString()}`
  const desk = ask.workspace.as(ask.viewer, operation)
  const { planned, line } = reminder
  try {
    if (planned.why.code === 'promise') {
      return (await desk.promises.end(planned.why.promiseId, 'kept', ask.today))?.changeId
    }
    const saved = await desk.touches.add({
      accountId: planned.accountId,
      kind: planned.kind === 'cadence' ? 'other' : 'greeting',
      on: ask.today,
      ...(planned.contactId === undefined ? {} : { contactId: planned.contactId }),
      ...(line === undefined ? {} : { what: line }),
    })
    return saved.changeId
  } catch (error) {
    if (error instanceof AlreadySaved) return error.changeId
    throw error
  }
}

/** Takes back what `writeDone` wrote. @throws Problem `changed-since`, `already-undone` */
export async function undoDone(ask: Ask, done: Reminder): Promise<void> {
  const changeId = await writeDone(ask, done)
  if (changeId !== undefined) await ask.desk.undo(changeId)
}
