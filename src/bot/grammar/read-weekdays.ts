import { Problem, type Span, type Weekday } from '../../coach/index.ts'
import { foldText } from './fold-text.ts'
import { findWeekday } from './weekday-names.ts'

const ALL: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]
const NAMED: ReadonlyMap<string, readonly Weekday[]> = new Map([
  ['weekdays', [1, 2, 3, 4, 5]],
  ['工作日', [1, 2, 3, 4, 5]],
  ['daily', ALL],
  ['every day', ALL],
  ['每天', ALL],
])

/**
 * Days of the week, Monday first, each once: `mon-fri`, `sun,mon`, `周一至周五`, `周一、周三`, `1-5`, `weekdays`. A span may
 * pass the end of the week: `sun-thu`.
 *
 * @throws Problem `bad-choice` with field `days`
 */
export function readWeekdays(text: string, span?: Span): readonly Weekday[] {
  const phrase = foldText(text)
  const parts = phrase.split(/[,、和 ]+/).map(daysOf)
  const days = NAMED.get(phrase) ?? (parts.includes(undefined) ? [] : parts.flatMap((part) => part ?? []))
  if (days.length > 0) return ALL.filter((day) => days.includes(day))
  const choices = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
  throw new Problem({
    code: 'bad-choice',
    field: 'days',
    text: text.trim(),
    choices,
    ...(span && { at: span }),
  })
}

function daysOf(part: string): readonly Weekday[] | undefined {
  const ends = part.split(/[-–~至到]/).map(dayNamed)
  const [first, last = first] = ends
  if (ends.length > 2 || !first || !last || ends.includes(undefined)) return undefined
  const length = ((last - first + 7) % 7) + 1
  return ALL.map((_, i) => ALL[(first - 1 + i) % 7] ?? first).slice(0, length)
}

function dayNamed(name: string): Weekday | undefined {
  return findWeekday(name) ?? ALL.find((day) => String(day) === name)
}
