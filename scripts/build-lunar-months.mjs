// Writes src/coach/touches/lunar-months.generated.ts, or the file named: the Korean and Vietnamese lunar months, worked out from the sky.
// The rules are those of GB/T 33661-2017, counted in each country's own time: a month begins on the day of the new
// moon; the month with the winter solstice is the 11th; where 13 months lie between two of those, the first one
// without a principal term is the leap month.
import { writeFileSync } from 'node:fs'
import { SearchMoonPhase, SearchSunLongitude } from 'astronomy-engine'

const FIRST_YEAR = 1990
const LAST_YEAR = 2100
const DAY_MS = 86_400_000
const NEAR_MIDNIGHT_MS = 120_000
const CALENDARS = [
  { name: 'KOREAN_MONTHS', of: 'Korea', hours: 9 },
  { name: 'VIETNAMESE_MONTHS', of: 'Vietnam', hours: 7 },
]

const newMoons = listNewMoons()
const principalTerms = listPrincipalTerms()

function listNewMoons() {
  const found = []
  let from = new Date(Date.UTC(FIRST_YEAR - 1, 9, 1))
  while (from.getUTCFullYear() <= LAST_YEAR + 1) {
    const moon = SearchMoonPhase(0, from, 40).date
    found.push(moon.getTime())
    from = new Date(moon.getTime() + 25 * DAY_MS)
  }
  return found
}

function listPrincipalTerms() {
  const found = []
  let from = new Date(Date.UTC(FIRST_YEAR - 1, 8, 15))
  for (let longitude = 180; from.getUTCFullYear() <= LAST_YEAR + 1; longitude = (longitude + 30) % 360) {
    const at = SearchSunLongitude(longitude, from, 40).date
    found.push({ longitude, at: at.getTime() })
    from = new Date(at.getTime() + 25 * DAY_MS)
  }
  return found
}

/** Every month from one 11th month to the next, numbered. */
function numberMonths(hours, name) {
  const dayOf = (instant) => Math.floor((instant + hours * 3_600_000) / DAY_MS)
  for (const instant of newMoons) reportNear(instant, hours, name)
  const firsts = newMoons.map(dayOf)
  const terms = principalTerms.map(({ longitude, at }) => ({ longitude, day: dayOf(at) }))
  const hasTerm = (index) => terms.some(({ day }) => day >= firsts[index] && day < firsts[index + 1])
  const elevenths = terms
    .filter(({ longitude }) => longitude === 270)
    .map(({ day }) => firsts.findLastIndex((first) => first <= day))
  return elevenths.slice(0, -1).flatMap((start, place) => {
    const indexes = Array.from({ length: elevenths[place + 1] - start }, (_, count) => start + count)
    const leapAt =
      indexes.length === 13 ? indexes.find((index) => index > start && !hasTerm(index)) : undefined
    return indexes.map((index, count) => ({
      number: ((10 + count - (index >= leapAt ? 1 : 0)) % 12) + 1,
      leap: index === leapAt,
      first: firsts[index],
      length: firsts[index + 1] - firsts[index],
    }))
  })
}

function reportNear(instant, hours, name) {
  const past = (instant + hours * 3_600_000) % DAY_MS
  const away = Math.min(past, DAY_MS - past)
  if (away > NEAR_MIDNIGHT_MS) return
  const side = past < NEAR_MIDNIGHT_MS ? 'after' : 'before'
  console.log(`${name}: new moon ${new Date(instant).toISOString()} is ${away / 1000} s ${side} midnight`)
}

/** One line a lunar year: its first day, its leap month or 0, and a digit a month, 1 for 30 days. */
function toLines(months) {
  const lines = []
  for (const [index, month] of months.entries()) {
    if (month.number !== 1 || month.leap) continue
    const next = months.findIndex((later, place) => place > index && later.number === 1 && !later.leap)
    if (next < 0) break
    const year = months.slice(index, next)
    const leap = year.find((each) => each.leap)?.number ?? 0
    const first = new Date(month.first * DAY_MS).toISOString().slice(0, 10)
    lines.push(`${first} ${leap} ${year.map(({ length }) => length - 29).join('')}`)
  }
  return lines
}

const tables = CALENDARS.map(
  ({ name, of, hours }) => `
/** The lunar years of ${of} (UTC+${hours}), one a line: first day, leap month or 0, and a digit a month, 1 for 30 days. */
export const ${name} = \`
${toLines(numberMonths(hours, name)).join('\n')}
\`
`,
)

writeFileSync(
  process.argv[2] ?? new URL('../src/coach/touches/lunar-months.generated.ts', import.meta.url),
  `// Made by scripts/build-lunar-months.mjs from astronomy-engine (MIT) by the rules of GB/T 33661-2017. Do not edit.\n${tables.join('')}`,
)
