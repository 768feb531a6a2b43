import { type Day, Problem, type Span } from '../../coach/index.ts'
import type { DayContext } from './day-choices.ts'
import { foldText } from './fold-text.ts'
import { findDay } from './read-day.ts'
import { findTime } from './read-time.ts'

/** A wall time on a civil day, in nobody's zone yet; `time` is `HH:MM`. */
export type Moment = Readonly<{ day: Day; time: string }>

const MOST_LETTERS = 60

/**
 * The day and time a person means: `tomorrow 10:00`, `fri 3pm`, `3pm tomorrow`, `2026-12-01 14:30`, `明天10点`,
 * `下周三下午三点半`, `今晚8点`. A time alone is today's.
 *
 * @throws Problem `bad-time` when there is a day but no time to read, `bad-day` when there is no day
 */
export function readMoment(text: string, context: DayContext & Readonly<{ span?: Span }>): Moment {
  const moment = findMoment(text, context)
  if (moment) return moment
  const code = findDay(text, context) ? 'bad-time' : 'bad-day'
  throw new Problem({ code, text: text.trim(), ...(context.span && { at: context.span }) })
}

/** The same, `undefined` where there is no moment to read. */
export function findMoment(text: string, context: DayContext): Moment | undefined {
  const phrase = spread(foldText(text))
  if (phrase.length > MOST_LETTERS) return undefined
  const alone = findTime(phrase)
  if (alone !== undefined) return { day: context.today, time: alone }
  for (let cut = 1; cut < phrase.length; cut += 1) {
    const [head, tail] = [phrase.slice(0, cut), phrase.slice(cut)]
    const moment = joined(head, tail, context) ?? joined(tail, head, context)
    if (moment) return moment
  }
  return undefined
}

function joined(dayText: string, timeText: string, context: DayContext): Moment | undefined {
  const time = findTime(timeText)
  const day = time === undefined ? undefined : findDay(withoutJoint(dayText), context)
  return time !== undefined && day ? { day, time } : undefined
}

/** Takes off what joins a day to a time: the `T` of ISO 8601, a comma, `at`, `的`. */
function withoutJoint(dayText: string): string {
  return dayText
    .replace(/(?<=\d)t$/, '')
    .replace(/(?:,| at|的)? ?$/, '')
    .replace(/^(?:,|on) /, '')
}

/** `今晚` and `明早` are a day and a part of it in one. */
function spread(phrase: string): string {
  return phrase.replace(/^([今明后昨])(早|晚)上?/, '$1天$2').replace(/^tonight/, 'today')
}
