import { plural } from '../plural.ts'

/** English words for the state of the coach itself. */
export const status = {
  well: 'All is well.',
  late: 'Something is wrong: see below.',
  connection: 'Slack: connected',
  database: (dialect: string) => `Database: answers (${dialect})`,
  lastTick: (ago: string) => `Reminders last looked at: ${ago}`,
  neverTicked: 'Reminders have not been looked at yet',
  nextDue: (when: string) => `Next message to send: ${when}`,
  nextDigest: (when: string) => `Your next digest, if there is anything new: ${when}`,
  noneDue: 'Next message to send: none is waiting',
  oldest: (ago: string) => `Oldest unsent message: due ${ago}`,
  noneUnsent: 'Unsent messages: none',
  wrong: 'Messages that did not go out, or may not have, in the last seven days',
  secondsAgo: (count: number) => `${plural(count, 'second')} ago`,
  minutesAgo: (count: number) => `${plural(count, 'minute')} ago`,
  hoursAgo: (count: number) => `${plural(count, 'hour')} ago`,
  daysAgo: (count: number) => `${plural(count, 'day')} ago`,
} as const
