import { plural } from '../plural.ts'

/** Who it is about, and when: `days` counts from today to `day`, negative when it is over. */
type Meeting = Readonly<{ who: string; days: number; day: string }>

/** When it was, of a day that is over. */
function past(days: number, day: string): string {
  return days === -1 ? `yesterday, ${day}` : `on ${day}`
}

/** English words for reminders: the digest, today's list, and what is asked around a call. */
export const delivery = {
  hello: (name: string) => `Hello, ${name}.`,
  goodMorning: (name: string) => `Good morning, ${name}.`,
  counts: (today: number, overdue: number) => {
    if (overdue === 0) return `${today} for today.`
    return today === 0 ? `${overdue} overdue.` : `${today} for today, ${overdue} overdue.`
  },
  allDone: 'Everything here is done.',
  nothingToday: 'Nothing is due today.',
  what: 'I remind you of birthdays, festivals, promises and accounts that have gone quiet.',
  start: (command: string) => `Start with \`${command}\``,
  startCommand: '/coach account add "Acme Steel" tier:A',
  lateDigest: (due: string) => `This comes late: it was due at ${due}.`,
  more: (count: number) => `${plural(count, 'reminder')} more. Run \`/coach today\` when these are done.`,
  today: 'Today',
  ahead: 'Coming up',
  overdue: (days: number) => `${plural(days, 'day')} overdue`,
  since: (day: string) => `Open since ${day}`,
  done: 'Done',
  doneLine: (line: string) => `What was done: ${line}`,
  snoozedTo: (day: string) => `Snoozed to ${day}`,
  skipped: 'Skipped this time',
  stopped: 'Stopped for good',
  noLongerDue: 'No longer due',
  calls: 'Calls',
  promises: 'Promised for the next days',
  callLine: (time: string, who: string) => `${time}  ${who}`,
  promiseLine: (what: string, who: string, day: string) => `${what} (${who}), by ${day}`,
  theyPromiseLine: (what: string, who: string, day: string) => `${who}: ${what}, by ${day}`,

  person: (name: string, about: readonly string[]) =>
    about.length === 0 ? name : `${name} (${about.join(', ')})`,
  someone: 'Somebody no longer on file',
  birthday: ({ who, days, day }: Meeting) => {
    if (days < 0) return `${who} had a birthday ${past(days, day)}; the greeting is still open.`
    if (days === 0) return `${who} has a birthday today.`
    return days === 1
      ? `${who} has a birthday tomorrow, ${day}.`
      : `${who} has a birthday on ${day}, in ${days} days.`
  },
  lunarBirthday: ({ who, days, day, date }: Meeting & Readonly<{ date: string }>) => {
    if (days < 0) return `${who} had a birthday ${past(days, day)} (${date}); the greeting is still open.`
    if (days === 0) return `${who} has a birthday today (${date}).`
    return days === 1
      ? `${who} has a birthday tomorrow, ${day} (${date}).`
      : `${who} has a birthday on ${day}, in ${days} days (${date}).`
  },
  birthdayMonth: (who: string, month: number) =>
    `${who} has a birthday in ${MONTHS[month - 1]}; the day is not on file.`,
  observed: {
    feb28: 'Born on 29 February: kept on the 28th in a common year.',
    mar1: 'Born on 29 February: kept on 1 March in a common year.',
    'day-29': 'That lunar month has no day 30, so it is kept on day 29.',
    'ordinary-month': 'The year has no such leap month, so it is kept in the ordinary one.',
  },
  festival: ({ who, days, day, name }: Meeting & Readonly<{ name: string }>) => {
    if (days < 0) return `${name} was ${past(days, day)}: the greeting for ${who} is still open.`
    if (days === 0) return `${name} is today: greet ${who}.`
    return days === 1
      ? `${name} is tomorrow, ${day}: greet ${who}.`
      : `${name} is on ${day}, in ${days} days: greet ${who}.`
  },
  festivalToo: ({ days, day, name }: Meeting & Readonly<{ name: string }>) => {
    if (days === 0) return `${name} is today.`
    return days === 1 ? `${name} is tomorrow, ${day}.` : `${name} is on ${day}.`
  },
  festivalInGrief: ({ days, day, name }: Meeting & Readonly<{ name: string }>) => {
    if (days === 0) return `${name} is today: nothing festive this time.`
    return days === 1
      ? `${name} is tomorrow, ${day}: nothing festive this time.`
      : `${name} is on ${day}: nothing festive this time.`
  },
  gift: ({ who, days, day, name }: Meeting & Readonly<{ name: string }>) => {
    if (days < 0) return `${name} was ${past(days, day)}: the gift for ${who} is still open.`
    return days === 1
      ? `${name} is tomorrow, ${day}: time to think of a gift for ${who}.`
      : `${name} is on ${day}, in ${days} days: time to think of a gift for ${who}.`
  },
  past: (who: string, what: string, day: string) => `${who}: ${what}, ${day}.`,
  quiet: ({ who, days, asksFor, tier }: Quiet) =>
    tier === ''
      ? `${who}: last touch ${plural(days, 'day')} ago, every ${plural(asksFor, 'day')} was agreed.`
      : `${who}: last touch ${plural(days, 'day')} ago, ${tier} asks for one every ${plural(asksFor, 'day')}.`,
  tooQuiet: ({ who, days, asksFor, tier }: Quiet) =>
    tier === ''
      ? `${who}: last touch ${plural(days, 'day')} ago, ${plural(asksFor, 'day')} is the longest for it.`
      : `${who}: last touch ${plural(days, 'day')} ago, ${plural(asksFor, 'day')} is the longest for ${tier}.`,
  neverTouched: ({ who, days, asksFor, tier }: Quiet) =>
    tier === ''
      ? `${who}: no touch yet in ${plural(days, 'day')} on file, every ${plural(asksFor, 'day')} was agreed.`
      : `${who}: no touch yet in ${plural(days, 'day')} on file, ${tier} asks for one every ${plural(asksFor, 'day')}.`,
  weOwe: ({ who, days, day, what }: Meeting & Readonly<{ what: string }>) => {
    if (days === 0) return `We owe ${who}: ${what}, due today.`
    return days === 1
      ? `We owe ${who}: ${what}, due tomorrow, ${day}.`
      : `We owe ${who}: ${what}, due ${day}.`
  },
  theyOwe: ({ who, days, day, what }: Meeting & Readonly<{ what: string }>) => {
    if (days === 0) return `${who} owes us: ${what}, due today.`
    return days === 1
      ? `${who} owes us: ${what}, due tomorrow, ${day}.`
      : `${who} owes us: ${what}, due ${day}.`
  },
  addressAs: (address: string) => `Address as ${address}.`,
  reach: (channels: string) => `Reach by ${channels}.`,
  likes: (likes: string) => `Likes: ${likes}.`,
  gifts: (gifts: string) => `About gifts: ${gifts}.`,
  lastTime: (day: string, line: string) => `Last time, ${day}: ${line}.`,

  doneButton: 'Done',
  snoozeButton: 'Snooze',
  snoozeDays: (days: number) => plural(days, 'day'),
  skipButton: 'Skip',
  prepareButton: 'Prepare a call',
  lineButton: 'Add a line',
  otherLineButton: 'Change the line',
  stopButton: 'Never again',
  spoken: (button: string, sentence: string) => `${button}: ${sentence}`,
  already: {
    done: 'That was done already.',
    snoozed: 'That was snoozed already.',
    skipped: 'That was skipped already.',
    stopped: 'That was stopped already.',
    cancelled: 'That is no longer due.',
  },
  tooLate: 'This can be taken back only within an hour. If it changed, log it anew.',
  tooLateToStart: (who: string) =>
    `This can be taken back only within an hour. Open the card of ${who}: “Remind again” stands there.`,
  lineTitle: 'What was done',
  lineLabel: 'In one line',
  lineHint: 'I show it when the next one comes, so that nothing is repeated.',
  lineTooLate: 'This is no longer marked as done. Mark it as done first, then say what was done.',
  lineSaved: 'Saved. You will see it when the next one comes.',
} as const

type Quiet = Readonly<{ who: string; days: number; asksFor: number; tier: string }>

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const
