import { addDays, type Day, dayIn, instantOf } from '../coach/index.ts'
import type { Store } from '../store/index.ts'
import { ENGLISH_ACCOUNTS } from './accounts-en-data.ts'
import { CHINESE_ACCOUNTS } from './accounts-zh-data.ts'
import { fillAccount } from './fill-account.ts'
import type { ExampleAccount } from './shape.ts'

/** Opens the database with a clock of the caller's, so that the example has a past. */
export type OpenAt = (now: () => Date) => Promise<Store>

/** The people of the example, as Slack would tell of them; the manager comes first and becomes admin. */
const MEMBERS = [
  { id: 'U0MAYA', name: 'Maya Chen', locale: 'en', zone: 'America/New_York', slackAdmin: true, active: true },
  { id: 'U0ANNA', name: 'Anna Weber', locale: 'en', zone: 'Europe/Berlin', slackAdmin: false, active: true },
  { id: 'U0LEI', name: '李蕾', locale: 'zh', zone: 'Asia/Shanghai', slackAdmin: false, active: true },
] as const

/** A day of the team's own calendar, for the one account that it concerns. */
const TEAM_OCCASION = {
  name: 'Exhibitors’ meeting',
  tone: 'festive',
  weight: 'major',
  tiers: ['A', 'B'],
  industry: 'exhibitions',
} as const
const TEAM_OCCASION_IN_DAYS = 12

/**
 * Fills an empty workspace with a dozen accounts that have a history, birthdays near today and promises due. A
 * workspace that has accounts is left as it is. Gives the number of accounts that were added.
 */
export async function fillExample(
  openAt: OpenAt,
  { teamId, now }: Readonly<{ teamId: string; now: Date }>,
): Promise<number> {
  const clock = { now }
  const store = await openAt(() => clock.now)
  try {
    const workspace = store.workspace(teamId)
    const accounts = [...ENGLISH_ACCOUNTS, ...CHINESE_ACCOUNTS]
    const anybody = workspace.as({ memberId: 'U0MAYA', role: 'admin' })
    if ((await anybody.accounts.count({ includeArchived: true })) > 0) return 0
    // While the past is written down nobody is there, so that nobody is alarmed of it.
    for (const member of MEMBERS) await workspace.members.remember({ ...member, active: false })
    for (const account of accounts) {
      const today = dayIn(zoneOf(account), now)
      const dayAt = (offset: number): Day => addDays(today, offset)
      const setDay = (offset: number): void => {
        clock.now = offset >= 0 ? now : instantOf(dayAt(offset), '10:00', zoneOf(account))
      }
      await fillAccount(workspace.as({ memberId: account.owner, role: 'rep' }), account, { dayAt, setDay })
    }
    for (const member of MEMBERS) await workspace.members.remember(member)
    await anybody.occasions.own.add({
      ...TEAM_OCCASION,
      tiers: [...TEAM_OCCASION.tiers],
      rule: { kind: 'once', on: addDays(dayIn('UTC', now), TEAM_OCCASION_IN_DAYS) },
    })
    return accounts.length
  } finally {
    await store.close()
  }
}

function zoneOf({ owner }: ExampleAccount): string {
  return MEMBERS.find(({ id }) => id === owner)?.zone ?? 'UTC'
}
