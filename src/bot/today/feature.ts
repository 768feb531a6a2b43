import type { CommandHandler, Feature } from '../ask.ts'
import { doneClick, lineClick, reopenClick, skipClick, snoozeClick, stopClick } from './clicks.ts'
import { anotherClick, draftClick } from './draft-clicks.ts'
import { DRAFT_ACTIONS } from './draft-message.ts'
import { giftClick } from './gift-click.ts'
import { LINE_FORM, submitLine } from './line-form.ts'
import { REMINDER_ACTIONS } from './reminder-row.ts'
import { sentClick, unsentClick } from './sent-clicks.ts'
import { todayMessage } from './today-message.ts'

/** `today`: what is due, with the buttons of the digest. */
const todayCommand: CommandHandler = async (ask) => ({ kind: 'message', message: await todayMessage(ask) })

/** What a member has before her, and the buttons of reminders wherever they stand. */
export const today: Feature = {
  commands: { today: todayCommand },
  clicks: {
    [REMINDER_ACTIONS.draft]: draftClick,
    [REMINDER_ACTIONS.gift]: giftClick,
    [DRAFT_ACTIONS.another]: anotherClick,
    [DRAFT_ACTIONS.sent]: sentClick,
    [DRAFT_ACTIONS.unsent]: unsentClick,
    [REMINDER_ACTIONS.done]: doneClick,
    [REMINDER_ACTIONS.snooze]: snoozeClick,
    [REMINDER_ACTIONS.skip]: skipClick,
    [REMINDER_ACTIONS.stop]: stopClick,
    [REMINDER_ACTIONS.reopen]: reopenClick,
    [REMINDER_ACTIONS.line]: lineClick,
  },
  forms: { [LINE_FORM]: submitLine },
}
