/** The numbers of a date as written; a month alone has no day. */
export type EnglishDate = Readonly<{ year: number | undefined; month: number; day: number | undefined }>

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
)
const DAY = String.raw`(?:the )?(\d{1,2})(?:st|nd|rd|th)?(?: of)?`
const MONTH = String.raw`([a-z]{3,9})\.?`
const YEAR = String.raw`(?:,? (\d{4}))?`
const DAY_MONTH = new RegExp(`^${DAY} ?${MONTH}${YEAR}$`)
const MONTH_DAY = new RegExp(`^${MONTH}(?: ?${DAY})?${YEAR}$`)

/** A date with its month in English: `15 Aug`, `Aug 15`, `15th of August`, `August 15, 1980`, `August`. The numbers are not checked. */
export function findEnglishDate(text: string): EnglishDate | undefined {
  const dayFirst = DAY_MONTH.exec(text)
  const [name, day, year] = dayFirst
    ? [dayFirst[2], dayFirst[1], dayFirst[3]]
    : (MONTH_DAY.exec(text)?.slice(1) ?? [])
  const month = MONTHS.findIndex((full) => full === name || full.slice(0, 3) === name) + 1
  if (month === 0 && name !== 'sept') return undefined
  if (year !== undefined && day === undefined) return undefined
  return { year: numberOf(year), month: month || 9, day: numberOf(day) }
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text)
}
