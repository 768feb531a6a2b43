/** A person of the workspace, as Slack knows her. */
export type Person = Readonly<{
  id: string
  handle: string
  name: string
  title: string
  locale: string
  zone: string
  zoneLabel: string
  isBot: boolean
  isGuest: boolean
  isAdmin: boolean
}>

/** A channel everybody in `members` can read. */
export type ExampleChannel = Readonly<{ id: string; name: string; members: readonly string[] }>

/** The workspace the playground plays. */
export const TEAM = { id: 'T0TOUCH', name: 'Touchstone Demo', domain: 'touchstone-demo' } as const

/** The coach as an installed app. */
export const APP = {
  id: 'A0COACH',
  botUserId: 'U0COACH',
  botId: 'B0COACH',
  handle: 'touchstone',
  verification: 'playground-verification',
} as const

const SHANGHAI = { zone: 'Asia/Shanghai', zoneLabel: 'China Standard Time' }
const BERLIN = { zone: 'Europe/Berlin', zoneLabel: 'Central European Time' }
const NEW_YORK = { zone: 'America/New_York', zoneLabel: 'Eastern Time' }
const MEMBER = { isBot: false, isGuest: false, isAdmin: false }

/** Everybody, the bot last. */
export const PEOPLE: readonly Person[] = [
  {
    ...MEMBER,
    ...SHANGHAI,
    id: 'U0LEI',
    handle: 'lilei',
    name: '李蕾',
    title: '大客户销售',
    locale: 'zh-CN',
  },
  {
    ...MEMBER,
    ...BERLIN,
    id: 'U0ANNA',
    handle: 'anna',
    name: 'Anna Weber',
    title: 'Account executive',
    locale: 'en-US',
  },
  {
    ...MEMBER,
    ...NEW_YORK,
    id: 'U0MAYA',
    handle: 'maya',
    name: 'Maya Chen',
    title: 'Sales manager',
    locale: 'en-US',
    isAdmin: true,
  },
  {
    ...MEMBER,
    ...BERLIN,
    id: 'U0GUEST',
    handle: 'guest',
    name: 'Gil Guest',
    title: 'Guest from an agency',
    locale: 'en-US',
    isGuest: true,
  },
  {
    ...MEMBER,
    ...NEW_YORK,
    id: APP.botUserId,
    handle: APP.handle,
    name: 'Touchstone',
    title: '',
    locale: 'en-US',
    isBot: true,
  },
]

/** The channels, the one the bot is a member of last. */
export const CHANNELS: readonly ExampleChannel[] = [
  { id: 'C0GENERAL', name: 'general', members: ['U0LEI', 'U0ANNA', 'U0MAYA', 'U0GUEST'] },
  { id: 'C0DEALS', name: 'key-accounts', members: ['U0LEI', 'U0ANNA', 'U0MAYA', APP.botUserId] },
]

/** The direct message of each person with the bot, by the person's id. */
export function dmId(userId: string): string {
  return `D${userId.slice(1)}`
}
