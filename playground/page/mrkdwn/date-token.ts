/** Where and in which tongue a moment is read, and the workspace's present for words like "today". */
export type Reader = Readonly<{ locale: string; zone: string; now: Date }>

const dateStyles: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  date_num: { year: 'numeric', month: '2-digit', day: '2-digit' },
  date: { year: 'numeric', month: 'long', day: 'numeric' },
  date_slash: { year: 'numeric', month: '2-digit', day: '2-digit' },
  date_short: { year: 'numeric', month: 'short', day: 'numeric' },
  date_long: { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' },
  day_divider_pretty: { weekday: 'long', month: 'long', day: 'numeric' },
  time: { hour: 'numeric', minute: '2-digit' },
  time_secs: { hour: 'numeric', minute: '2-digit', second: '2-digit' },
}

/** Slack's date format, such as `{date_short} at {time}`, filled in for one reader. `at` is in Unix seconds. */
export function formatDateToken(at: number, format: string, reader: Reader): string {
  const moment = new Date(at * 1000)
  return format.replace(/\{(\w+)\}/g, (whole, token: string) => formatOne(moment, token, reader) ?? whole)
}

function formatOne(moment: Date, token: string, reader: Reader): string | undefined {
  if (token === 'ago') return relative(moment, reader)
  if (token === 'date_num') return isoDay(moment, reader.zone)
  const pretty = token.endsWith('_pretty')
  const style = dateStyles[token] ?? dateStyles[token.replace(/_pretty$/, '')]
  if (!style) return undefined
  return (pretty ? nearDay(moment, reader) : undefined) ?? formatMoment(moment, style, reader)
}

/** A moment in a reader's zone and tongue. */
export function formatMoment(
  moment: Date,
  style: Intl.DateTimeFormatOptions,
  { locale, zone }: Pick<Reader, 'locale' | 'zone'>,
): string {
  return new Intl.DateTimeFormat(locale, { ...style, timeZone: zone }).format(moment)
}

/** The day of a moment in a zone, as `YYYY-MM-DD`. */
export function isoDay(moment: Date, zone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(moment)
}

function daysApart(moment: Date, { now, zone }: Reader): number {
  return Math.round((Date.parse(isoDay(moment, zone)) - Date.parse(isoDay(now, zone))) / 86_400_000)
}

function nearDay(moment: Date, reader: Reader): string | undefined {
  const days = daysApart(moment, reader)
  if (Math.abs(days) > 1) return undefined
  return new Intl.RelativeTimeFormat(reader.locale, { numeric: 'auto' }).format(days, 'day')
}

function relative(moment: Date, reader: Reader): string {
  const seconds = Math.round((moment.getTime() - reader.now.getTime()) / 1000)
  const words = new Intl.RelativeTimeFormat(reader.locale, { numeric: 'auto' })
  if (Math.abs(seconds) < 3600) return words.format(Math.round(seconds / 60), 'minute')
  if (Math.abs(seconds) < 86_400) return words.format(Math.round(seconds / 3600), 'hour')
  return words.format(daysApart(moment, reader), 'day')
}
