import {
  addDays,
  believedDay,
  type Day,
  datesToAsk,
  occasionsBetween,
  Problem,
  type Span,
  type ToldDay,
  whyNotTold,
} from '../../coach/index.ts'
import type { Message } from '../answer.ts'
import type { Ask } from '../ask.ts'
import { dayText } from './day-names.ts'
import { alreadyMessage, toldMessage } from './told-message.ts'

const YEAR_DAYS = 400

/**
 * Keeps the day that was told, once, and answers with it.
 *
 * @throws Problem `far-day` for a day that is not near where the festival must fall, `managers-only` for everybody
 */
export async function tell(ask: Ask, day: ToldDay, at?: Span): Promise<Message> {
  if (whyNotTold(day) !== undefined) {
    const expected = expectedDays(ask, day)
    throw new Problem({ code: 'far-day', text: day.on, expected, ...(at && { at }) })
  }
  const told = await ask.desk.toldDays.list()
  const isSame = ({ occasionId, on, zone }: ToldDay) =>
    occasionId === day.occasionId && on === day.on && zone === day.zone
  const stands = believedDay(day.occasionId, day.on, { told, zone: day.zone })
  if (told.some(isSame) && stands?.on === day.on) return alreadyMessage(ask, day)
  return toldMessage(ask, await ask.desk.toldDays.tell(day))
}

/** Where the festival may fall next to the day that was typed. */
function expectedDays(ask: Ask, { occasionId, on }: ToldDay): string {
  const around = occasionsBetween([occasionId], addDays(on, -YEAR_DAYS), addDays(on, YEAR_DAYS))
  const distance = (day: Day) => Math.abs(Date.parse(day) - Date.parse(on))
  const [nearest] = [...around].sort((one, other) => distance(one.on) - distance(other.on))
  const [asked] = datesToAsk([occasionId], ask.today)
  const days = asked === undefined ? [nearest?.on, nearest?.until] : [asked.from, asked.to]
  return days.flatMap((day) => (day === undefined ? [] : [dayText(ask, day)])).join(' – ')
}
