import { plural } from '../plural.ts'

/** English words for the state of the coach itself. */
export const status = {
  well: 'All is well.',
  late: 'Something is late: see below.',
  connection: 'Slack: connected',
  database: (dialect: string) => `Database: answers (${dialect})`,
  lastTick: (ago: string) => `Reminders last looked at: ${ago}`,
  neverTicked: 'Reminders have not been looked at yet',
  nextDue: (when: string) => `Next message to send: ${when}`,
  noneDue: 'Next message to send: none is waiting',
  oldest: (ago: string) => `Oldest unsent message: due ${ago}`,
  noneUnsent: 'Unsent messages: none',
  failed: (count: number) => `Not delivered: ${plural(count, 'message')}`,
  secondsAgo: (count: number) => `${plural(count, 'second')} ago`,
  minutesAgo: (count: number) => `${plural(count, 'minute')} ago`,
} as const
