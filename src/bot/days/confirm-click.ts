import { parseDay } from '../../coach/index.ts'
import type { ClickHandler } from '../ask.ts'
import { getReminder } from '../today/end-reminder.ts'
import { proveDelivery } from '../today/prove-delivery.ts'
import { redraw } from '../today/redraw.ts'
import { tell } from './tell.ts'

/**
 * Keeps the day of a festival that a rep confirmed at a reminder, for the place where the contact lives; the message is
 * drawn anew, since its reminders moved.
 */
export const confirmClick: ClickHandler = async (ask, { chosen, place }) => {
  await proveDelivery(ask, place)
  const [id = '', occasionId = '', on = ''] = (chosen.value ?? '').split('|')
  const { contactId } = (await getReminder(ask, id)).planned
  const contact = contactId === undefined ? undefined : await ask.desk.contacts.find(contactId)
  const day = { occasionId, on: parseDay(on), zone: contact?.zone ?? ask.member.zone }
  const beside = await tell(ask, day)
  return { kind: 'replace', message: await redraw(ask, place, id), beside }
}
