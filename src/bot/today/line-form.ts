import type { ModalView } from '@slack/types'
import type { Reminder } from '../../store/index.ts'
import type { Ask, SubmitHandler } from '../ask.ts'
import { message, section } from '../blocks/build.ts'
import { form, textInput } from '../forms/inputs.ts'
import { endReminder, getReminder, reopenReminder } from './end-reminder.ts'
import { listEndedTwins } from './twins.ts'

/** The callback id of the form. Its metadata is the reminder's id. */
export const LINE_FORM = 'reminder:line'

const LINE_MOST = 300
/** A text of this many signs, as a greeting that was sent, does not show in one line of a form. */
const SHOWS = 60

/** Asks for a line on what was done. Source: TCH-8. */
export function lineForm({ words }: Ask, { id, line }: Reminder): ModalView {
  const w = words.delivery
  const multiline = (line ?? '').length > SHOWS
  const input = {
    id: 'line',
    label: w.lineLabel,
    hint: w.lineHint,
    initial: line,
    most: LINE_MOST,
    multiline,
  }
  return form({ id: LINE_FORM, title: w.lineTitle, metadata: id, blocks: [textInput(input)] }, words)
}

/**
 * Ends the reminder anew with the line, so that the touch it wrote says the same; once that cannot be taken back any more
 * the line is kept with the reminder alone, to be shown when the next one comes.
 */
export const submitLine: SubmitHandler = async (ask, { form: values, metadata: id }) => {
  const w = ask.words.delivery
  const line = (values['line']?.value ?? '').trim().replace(/\s+/g, ' ')
  const { line: before } = await getReminder(ask, id)
  if (before === line) return { kind: 'close' }
  if (!(await keepLine(ask, id, line))) return { kind: 'errors', errors: { line: w.lineTooLate } }
  return { kind: 'done', message: message(w.lineSaved, [section(w.lineSaved)]) }
}

async function keepLine(ask: Ask, id: string, line: string): Promise<boolean> {
  const before = await getReminder(ask, id)
  const reopened = await reopenReminder(ask, id)
  if (reopened === undefined) return keepLineAlone(ask, before, line)
  await endReminder(ask, id, { state: 'done', line })
  return true
}

/** Whichever of those that ended by one click is shown the next time says the same. */
async function keepLineAlone(ask: Ask, done: Reminder, line: string): Promise<boolean> {
  const { reminders } = ask.desk
  for (const twin of await listEndedTwins(ask, done)) await reminders.setLine(twin, line)
  return reminders.setLine(done.id, line)
}
