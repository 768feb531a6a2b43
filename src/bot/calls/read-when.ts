import { instantOf, isDay } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import type { FieldErrors } from '../forms/field-errors.ts'
import type { FormValues } from '../incoming.ts'

/** The moment in the fields `day` and `time`, by the member's own clock; `undefined` where both are empty or one is wrong. */
export function readWhen(
  { words, member, now, today }: Ask,
  values: FormValues,
  errors: FieldErrors,
): Date | undefined {
  const [day, time] = [values['day']?.day, values['time']?.time]
  if (day === undefined && time === undefined) return undefined
  if (day === undefined || !isDay(day)) return refuse(errors, 'day', words.calls.callDayMissing)
  if (time === undefined) return refuse(errors, 'time', words.calls.callTimeMissing)
  const at = instantOf(day, time, member.zone)
  return at > now ? at : refuse(errors, day < today ? 'day' : 'time', words.calls.isPast)
}

function refuse(errors: FieldErrors, field: 'day' | 'time', text: string): undefined {
  errors.say(field, text)
}
