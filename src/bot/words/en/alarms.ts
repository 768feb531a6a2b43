import { plural } from '../plural.ts'

/** English words for alarms: a deal at a turning point, and messages that are stuck. */
export const alarms = {
  title: (deal: string, account: string) => `${deal}, ${account}`,
  judgedBy: (name: string, when: string) => `Judged by ${name}, ${when}.`,

  stuckTitle: 'My messages are not going out',
  stuck: (oldest: string) => `The oldest should have gone out ${oldest}.`,
  stuckWhy: 'Why',
  stuckNext: 'I keep trying, and nothing is sent twice. You hear of this once, until all is well again.',
  showStatus: 'Show status',

  undelivered: 'Messages that may not have reached you',
  undeliveredLine: (what: string, when: string, why: string) => `${what}, ${when}. ${why}.`,
  kinds: {
    digest: 'Morning digest',
    brief: 'Brief before a call',
    debrief: 'Question after a call',
    alarm: 'Alarm at a turning point',
    other: 'A message',
  },
  show: 'Show',

  trouble: (reason: string, count: number, last: string) =>
    `${reason}: ${plural(count, 'message')}, last ${last}`,
  troubleFor: (trouble: string, who: string) => `${trouble}, for ${who}`,
  andOthers: (names: string, others: number) => `${names} and ${plural(others, 'other')}`,
  reasons: {
    gone: 'Slack no longer knows this person or the direct message',
    deactivated: 'The Slack account was deactivated',
    uninstalled: 'The app was uninstalled, or its token was revoked',
    scope: 'The app lacks a permission in Slack',
    blocked: 'Direct messages from the app are switched off in Slack',
    refused: 'Slack did not accept the message',
    limited: 'Slack asked for a pause',
    down: 'Slack was out of reach',
    unproved: 'It may have arrived: Slack’s history could not be read',
    interrupted: 'The process ended while it was sending',
    tried: 'Slack did not take it after many attempts',
  },
  otherReason: (code: string) => `Slack refused it (${code})`,
} as const
