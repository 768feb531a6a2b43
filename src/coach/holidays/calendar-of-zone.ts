import type { HolidayCalendar } from './calendars.ts'

const ZONES: Readonly<Record<HolidayCalendar, readonly string[]>> = {
  CN: ['Asia/Shanghai', 'Asia/Urumqi', 'Asia/Chongqing', 'Asia/Harbin', 'Asia/Kashgar', 'PRC'],
  DE: ['Europe/Berlin', 'Europe/Busingen'],
  FR: ['Europe/Paris'],
  GB: ['Europe/London', 'GB'],
  US: [
    'America/New_York',
    'America/Detroit',
    'America/Chicago',
    'America/Menominee',
    'America/Denver',
    'America/Boise',
    'America/Phoenix',
    'America/Los_Angeles',
    'America/Anchorage',
    'America/Juneau',
    'America/Sitka',
    'America/Metlakatla',
    'America/Yakutat',
    'America/Nome',
    'America/Adak',
    'Pacific/Honolulu',
  ],
}

const US_FOLDERS = /^(?:US\/|America\/(?:Indiana|Kentucky|North_Dakota)\/)/

const byZone: ReadonlyMap<string, HolidayCalendar> = new Map(
  (['CN', 'DE', 'FR', 'GB', 'US'] as const).flatMap((calendar) =>
    ZONES[calendar].map((zone) => [zone, calendar] as const),
  ),
)

/** The calendar of the country that a time zone lies in; `undefined` for a country whose holidays we do not know. */
export function calendarOfZone(zone: string): HolidayCalendar | undefined {
  return byZone.get(zone) ?? (US_FOLDERS.test(zone) ? 'US' : undefined)
}
