import { mrkdwn, type Piece } from '../../blocks/mrkdwn.ts'
import { plural } from '../plural.ts'

type Followed = Readonly<{ deal: string; count: number; days: number }>

/** Of whose account or deal, and for how many days. */
type Row = Readonly<{ name: string; owner: Piece; days: number }>
type Said = Readonly<{ name: string; owner: Piece; what: string }>

/** English words for follow-ups, referrals and the weekly list. */
export const care = {
  followUpDue: ({ deal, count, days }: Followed) =>
    `${deal}: last follow-up ${plural(days, 'day')} ago, ${count} so far. The next is due.`,
  silent: ({ deal, count, days }: Followed) =>
    `${deal}: silence. ${plural(days, 'day')} without a follow-up or an answer, ${count} so far.`,
  fourthNext: 'The next is the fourth: most sales come from there on, and few sellers get that far.',
  proposal: (reason: string, form: string) => `A reason: ${reason}. Form: ${form}.`,
  reason: {
    'we-owe': (text: string, day: string) => `what we promised (${text}, by ${day})`,
    'they-owe': (text: string, day: string) =>
      `what they wanted to send (${text}, by ${day}), and help with it`,
    news: (text: string) => `their news (${text})`,
    pain: (text: string) => `something useful on “${text}”`,
    'next-step': (text: string) => `the next step (${text})`,
    example: (text: string) => text,
  },
  followButton: 'Log a follow-up',

  dealNeeded: 'the deal',
  dealExample: '/coach followup "Line 2 upgrade" their new safety rule and what it asks of line 2 via:visit',
  reasonNeeded: 'the reason you had, in a few words',
  reasonField: 'reason',
  saved: (deal: Piece, count: number) => mrkdwn`Saved: follow-up ${String(count)} of ${deal}.`,
  savedText: (deal: string, count: number) => `Saved: follow-up ${count} of ${deal}.`,
  line: (day: string, form: string, reason: string) => `${day}, ${form}: ${reason}`,
  persistence: {
    none: 'No follow-up yet.',
    begun: 'Most sellers stop after the first. Four fifths of sales come from the fourth to the eleventh.',
    fourth:
      'Well done: this is the fourth. Fewer than one seller in fifty gets this far, and from here most sales are made.',
    selling: 'You are where most sales are made: between the fourth and the eleventh.',
    enough: 'More than eleven by now. Think of another way in, or another person.',
  },
  next: (day: string) => `The next is due ${day}, with a reason of its own.`,
  count: (count: number) => plural(count, 'follow-up'),
  title: (deal: Piece, count: number) => mrkdwn`${deal}: ${plural(count, 'follow-up')}`,
  titleText: (deal: string, count: number) => `${deal}: ${plural(count, 'follow-up')}`,
  cardLabel: 'Follow-ups',
  cardNone: 'None yet. Log one with a reason of its own:',
  cardNoneHow: (deal: string) => `/coach followup "${deal}" …`,
  isSilent: (days: number) => `Silence: ${plural(days, 'day')} without a follow-up or an answer.`,

  formTitle: 'Follow-up',
  formReason: 'Reason',
  formReasonHint: 'What it brings the customer. Asking how the decision goes is none.',
  form: 'Form',
  formHint: 'What is unusual is remembered.',
  on: 'Day',

  referral: (example: Piece) =>
    mrkdwn`They are pleased now: a good moment to ask for a name or two. Keep them with ${example}`,
  referralText: 'They are pleased now: a good moment to ask for a name or two.',
  referralCommand: (account: string) => `/coach note "${account}" … #referral`,

  weekTitle: (day: string) => `The week from ${day}`,
  weekEmpty: 'Nothing stands out this week: nobody is quiet, nothing is overdue, no deal stands still.',
  weekIntro: 'Once a week, not a feed: what your team may need a hand with.',
  weekOwn: 'Your own accounts and deals: what may need a hand this week.',
  weekQuiet: (tier: string) => `Quiet, ${tier}`,
  weekQuietNoTier: 'Quiet, without a tier',
  weekComplaints: 'Open complaints',
  weekPromises: 'Overdue promises',
  weekNoStep: 'Deals without a next step ahead',
  weekUnmoved: 'Values that have not moved',
  weekUp: 'Crossed upward this week',
  quietLine: ({ name, owner, days, level }: Row & Readonly<{ level: string }>) =>
    level === ''
      ? mrkdwn`${name} (${owner}): ${plural(days, 'day')} without a touch`
      : mrkdwn`${name} (${owner}): ${plural(days, 'day')} without a touch, ${level}`,
  level: { quiet: '', rep: '', 'rep-and-manager': 'past the longest interval', 'at-risk': 'at risk' },
  complaintLine: ({ name, owner, what, when }: Said & Readonly<{ when: string }>) =>
    mrkdwn`${name}: ${what}, ${when} (${owner})`,
  promiseLine: {
    'we-owe': ({ name, owner, what, days }: Said & Row) =>
      mrkdwn`We owe ${name}: ${what}, ${plural(days, 'day')} late (${owner})`,
    'they-owe': ({ name, owner, what, days }: Said & Row) =>
      mrkdwn`${name} owes us: ${what}, ${plural(days, 'day')} late (${owner})`,
  },
  weekHeading: (label: string, count: number) => `${label} (${count})`,
  noStepLine: (name: string, owner: Piece) => mrkdwn`${name} (${owner})`,
  stepLateLine: (name: string, owner: Piece, days: number) =>
    mrkdwn`${name} (${owner}): ${plural(days, 'day')} overdue`,
  unmovedLine: ({ name, owner, value, days }: Row & Readonly<{ value: string }>) =>
    mrkdwn`${name} (${owner}): ${value} for ${plural(days, 'day')}`,
  upLine: (name: string, owner: Piece, point: string) => mrkdwn`${name} (${owner}): ${point}`,
  point: { winning: 'over the winning point', death: 'out of the lose zone' },
  weekText: (parts: readonly string[]) => parts.join('; '),
  weekPart: (label: string, count: number) => `${label}: ${count}`,
  escalationHint: (command: Piece) => mrkdwn`An admin can have this sent to managers on Mondays: ${command}`,
  escalationCommand: '/coach settings escalation:on',
  escalation: 'Silence told to managers',
  escalationWeekly: 'A list every Monday morning',
  escalationAbout: 'Quiet accounts, complaints, overdue promises. Never a live feed.',
  escalationOn: 'Silence: told to the rep; past the longest interval also to managers, in a list on Mondays',
  escalationOff: 'Silence: told to the rep alone',
  pace: 'Days between follow-ups of a deal',
  paceHint: (ideal: number, longest: number) =>
    `The next is due after the first figure, silence after the second. Empty: ${ideal}/${longest}.`,
  paceLine: (ideal: number, longest: number) =>
    `Follow-ups: the next after ${plural(ideal, 'day')}, silence after ${plural(longest, 'day')}`,
  onPast: 'This day is still to come.',
} as const
