/**
 * The countries whose public holidays we know, by ISO 3166 code: China with its make-up workdays, Germany (the days kept
 * in every state), France, the United Kingdom (England and Wales), the United States (federal).
 */
export const HOLIDAY_CALENDARS = ['CN', 'DE', 'FR', 'GB', 'US'] as const
export type HolidayCalendar = (typeof HOLIDAY_CALENDARS)[number]

/** The days of one year that a calendar takes out of the working week, and those that it puts in. */
export type HolidayYear = Readonly<{ off: ReadonlySet<string>; makeUp: ReadonlySet<string> }>
