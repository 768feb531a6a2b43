import type { DayLabel } from './own-calendar.ts'
import { type DayNumber, dateOf, dayNumber, weekdayOn } from './own-days.ts'

/** A festival as the planner knows it. `leads` are the days ahead on which whoever greets is told; none for solemn ones. */
export type OwnFestival = Readonly<{
  id: string
  sets: readonly string[]
  leads: readonly number[]
  isOn: (label: DayLabel) => boolean
}>

const MAJOR = [7, 1]
const MINOR = [0]
/** It begins in the evening before and everybody knows when. */
const AT_SUNSET = [1]

const solar = (month: number, day: number) => (label: DayLabel) => label.month === month && label.day === day
const lunar =
  (month: number, day: number, calendar: keyof DayLabel['lunar'] = 'chinese') =>
  ({ lunar: { [calendar]: label } }: DayLabel) =>
    !label.leap && label.month === month && label.day === day
const published = (id: string) => (label: DayLabel) => label.published.has(id)
const islamic = (date: string) => (label: DayLabel) => label.islamic === date
const hebrew = (date: string) => (label: DayLabel) => label.hebrew === date
const nth = (month: number, weekday: number, count: number) => (label: DayLabel) =>
  label.month === month && weekdayOn(label.on) === weekday && Math.ceil(label.day / 7) === count
const easter = (label: DayLabel) => label.on === westernEasterSunday(label.year)

/** Every festival that is greeted. What is solemn, and the days of the dead, are not here: nobody is told of them. */
export const OWN_FESTIVALS: readonly OwnFestival[] = [
  { id: 'yuandan', sets: ['chinese', 'western'], leads: MINOR, isOn: solar(1, 1) },
  { id: 'laba', sets: ['chinese'], leads: MINOR, isOn: lunar(12, 8) },
  { id: 'xiaonian_north', sets: [], leads: MINOR, isOn: lunar(12, 23) },
  { id: 'xiaonian_south', sets: [], leads: MINOR, isOn: lunar(12, 24) },
  { id: 'chuxi', sets: ['chinese'], leads: MINOR, isOn: isLastOfLunarYear },
  { id: 'chunjie', sets: ['chinese'], leads: MAJOR, isOn: lunar(1, 1) },
  { id: 'yuanxiao', sets: ['chinese'], leads: MINOR, isOn: lunar(1, 15) },
  { id: 'longtaitou', sets: [], leads: MINOR, isOn: lunar(2, 2) },
  { id: 'funv', sets: [], leads: MINOR, isOn: solar(3, 8) },
  { id: 'laodong', sets: ['chinese'], leads: MINOR, isOn: solar(5, 1) },
  { id: 'duanwu', sets: ['chinese'], leads: MAJOR, isOn: lunar(5, 5) },
  { id: 'qixi', sets: [], leads: MINOR, isOn: lunar(7, 7) },
  { id: 'zhongqiu', sets: ['chinese'], leads: MAJOR, isOn: lunar(8, 15) },
  { id: 'guoqing', sets: ['chinese'], leads: MINOR, isOn: solar(10, 1) },
  { id: 'chongyang', sets: ['chinese'], leads: MINOR, isOn: lunar(9, 9) },
  { id: 'dongzhi', sets: ['chinese'], leads: MINOR, isOn: published('dongzhi') },
  { id: 'jingcha', sets: [], leads: MINOR, isOn: solar(1, 10) },
  { id: 'hushi', sets: [], leads: MINOR, isOn: solar(5, 12) },
  { id: 'yishi', sets: [], leads: MINOR, isOn: solar(8, 19) },
  { id: 'jiaoshi', sets: [], leads: MINOR, isOn: solar(9, 10) },
  {
    id: 'programmer_256',
    sets: [],
    leads: MINOR,
    isOn: ({ on, year }) => on === dayNumber(year, 1, 1) + 255,
  },
  { id: 'qiufen', sets: [], leads: MINOR, isOn: published('qiufen') },
  { id: 'chengxuyuan_cn', sets: [], leads: MINOR, isOn: solar(10, 24) },
  { id: 'jizhe', sets: [], leads: MINOR, isOn: solar(11, 8) },
  { id: 'christmas_orthodox', sets: [], leads: MAJOR, isOn: solar(1, 7) },
  {
    id: 'mothering_sunday_uk',
    sets: [],
    leads: MINOR,
    isOn: (label) => label.on === westernEasterSunday(label.year) - 21,
  },
  { id: 'easter_western', sets: ['western'], leads: MINOR, isOn: easter },
  {
    id: 'easter_orthodox',
    sets: [],
    leads: MINOR,
    isOn: (label) => label.on === orthodoxEasterSunday(label.year),
  },
  { id: 'mothers_day_us_cn', sets: [], leads: MINOR, isOn: nth(5, 7, 2) },
  { id: 'fathers_day', sets: [], leads: MINOR, isOn: nth(6, 7, 3) },
  { id: 'thanksgiving_ca', sets: [], leads: MINOR, isOn: nth(10, 1, 2) },
  { id: 'thanksgiving_us', sets: [], leads: MINOR, isOn: nth(11, 4, 4) },
  { id: 'christmas', sets: ['western'], leads: MAJOR, isOn: solar(12, 25) },
  { id: 'seollal', sets: ['korean'], leads: MAJOR, isOn: lunar(1, 1, 'korean') },
  { id: 'buddha_kr', sets: [], leads: MINOR, isOn: lunar(4, 8, 'korean') },
  { id: 'chuseok', sets: ['korean'], leads: MAJOR, isOn: lunar(8, 15, 'korean') },
  { id: 'ong_tao', sets: [], leads: MINOR, isOn: lunar(12, 23, 'vietnamese') },
  { id: 'tet', sets: ['vietnamese'], leads: MAJOR, isOn: lunar(1, 1, 'vietnamese') },
  { id: 'trung_thu', sets: ['vietnamese'], leads: MAJOR, isOn: lunar(8, 15, 'vietnamese') },
  { id: 'gantan_jp', sets: ['japanese'], leads: MAJOR, isOn: solar(1, 1) },
  { id: 'seijin_jp', sets: [], leads: MINOR, isOn: nth(1, 1, 2) },
  { id: 'ochugen_jp', sets: ['japanese'], leads: MINOR, isOn: solar(7, 1) },
  { id: 'keiro_jp', sets: [], leads: MINOR, isOn: nth(9, 1, 3) },
  { id: 'oseibo_jp', sets: ['japanese'], leads: MINOR, isOn: solar(12, 1) },
  { id: 'ramadan1', sets: ['islamic'], leads: MINOR, isOn: islamic('9 1') },
  { id: 'eid_fitr', sets: ['islamic'], leads: MAJOR, isOn: islamic('10 1') },
  { id: 'eid_adha', sets: ['islamic'], leads: MAJOR, isOn: islamic('12 10') },
  { id: 'muharram1', sets: [], leads: MINOR, isOn: islamic('1 1') },
  { id: 'mawlid', sets: [], leads: MINOR, isOn: islamic('3 12') },
  { id: 'purim', sets: ['jewish'], leads: AT_SUNSET, isOn: isPurim },
  { id: 'pesach1', sets: ['jewish'], leads: MAJOR, isOn: hebrew('Nisan 15') },
  { id: 'shavuot', sets: ['jewish'], leads: AT_SUNSET, isOn: hebrew('Sivan 6') },
  { id: 'rosh_hashanah', sets: ['jewish'], leads: MAJOR, isOn: hebrew('Tishri 1') },
  { id: 'sukkot', sets: ['jewish'], leads: AT_SUNSET, isOn: hebrew('Tishri 15') },
  { id: 'hanukkah1', sets: ['jewish'], leads: AT_SUNSET, isOn: hebrew('Kislev 25') },
  { id: 'holi', sets: ['hindu'], leads: MINOR, isOn: published('holi') },
  { id: 'diwali', sets: ['hindu'], leads: MAJOR, isOn: published('diwali') },
]

/** In a leap year it is kept in the second Adar. */
function isPurim({ hebrew: date }: DayLabel): boolean {
  return date === 'Adar 14' || date === 'Adar II 14'
}

/** The last day of the twelfth month, of its leap month where the year has one. */
function isLastOfLunarYear({ lunar: { chinese } }: DayLabel): boolean {
  const isLastMonth = chinese.month === 12 && chinese.leap === (chinese.leapMonth === 12)
  return isLastMonth && chinese.day === chinese.length
}

/** Gauss's rule with his two exceptions, for 1900 to 2099. */
export function westernEasterSunday(year: number): DayNumber {
  const [a, b, c] = [year % 19, year % 4, year % 7]
  const d = (19 * a + 24) % 30
  const e = (2 * b + 4 * c + 6 * d + 5) % 7
  const late = d === 29 && e === 6 ? 7 : d === 28 && e === 6 && a > 10 ? 7 : 0
  return dayNumber(year, 3, 22) + d + e - late
}

/** Days after 21 March of the Julian calendar on which the paschal full moon stands, by golden number. */
const PASCHAL_MOONS = [15, 4, 23, 12, 1, 20, 9, 28, 17, 6, 25, 14, 3, 22, 11, 0, 19, 8, 27]

/** The Sunday after the paschal full moon of the old calendar, for 1900 to 2099. */
export function orthodoxEasterSunday(year: number): DayNumber {
  const moon = dayNumber(year, 3, 21) + 13 + (PASCHAL_MOONS[year % 19] ?? 0)
  return moon + (7 - (weekdayOn(moon) % 7))
}

/** The days off of the two countries whose public holidays some members keep, by the text of their laws. */
export function isDayOff(country: 'DE' | 'US', on: DayNumber): boolean {
  const { year, month, day } = dateOf(on)
  const date = `${month}-${day}`
  if (country === 'DE') {
    const fromEaster = on - westernEasterSunday(year)
    return ['1-1', '5-1', '10-3', '12-25', '12-26'].includes(date) || [-2, 1, 39, 50].includes(fromEaster)
  }
  const isDated = (at: DayNumber) => {
    const { month: m, day: d } = dateOf(at)
    return ['1-1', '6-19', '7-4', '11-11', '12-25'].includes(`${m}-${d}`)
  }
  const weekday = weekdayOn(on)
  const kept = isDated(on) || (weekday === 5 && isDated(on + 1)) || (weekday === 1 && isDated(on - 1))
  const week = Math.ceil(day / 7)
  const isLastMonday = weekday === 1 && dateOf(on + 7).month !== month
  const mondays = ['1-3', '2-3', '9-1', '10-2'].includes(`${month}-${week}`) && weekday === 1
  return kept || mondays || (month === 5 && isLastMonday) || (month === 11 && weekday === 4 && week === 4)
}
