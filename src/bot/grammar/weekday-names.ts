import type { Weekday } from '../../coach/index.ts'

const ENGLISH = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const
const SHORT: ReadonlyMap<string, Weekday> = new Map([
  ['tues', 2],
  ['weds', 3],
  ['thur', 4],
  ['thurs', 4],
])
const CHINESE: ReadonlyMap<string, Weekday> = new Map([
  ['一', 1],
  ['二', 2],
  ['三', 3],
  ['四', 4],
  ['五', 5],
  ['六', 6],
  ['日', 7],
  ['天', 7],
])
const NUMBERS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

/** The day of the week with this folded name: `fri`, `friday`, `周五`, `星期五`, `礼拜天`; `undefined` for any other. */
export function findWeekday(name: string): Weekday | undefined {
  const chinese = /^(?:周|星期|礼拜)([一二三四五六日天])$/.exec(name)?.[1]
  if (chinese !== undefined) return CHINESE.get(chinese)
  return NUMBERS.find((day) => isEnglish(name, ENGLISH[day - 1] ?? '')) ?? SHORT.get(name)
}

function isEnglish(name: string, full: string): boolean {
  return name === full || name === full.slice(0, 3)
}
