import { mrkdwn, type Piece } from '../../blocks/mrkdwn.ts'

/** A festival on one of two days: `days` and `lastDays` count from today to `day` and to `last`. */
type Expected = Readonly<{
  who: string
  name: string
  day: string
  last: string
  days: number
  lastDays: number
}>

/** English words for days that somebody has to tell: when the moon was sighted, when a table has ended. */
export const days = {
  expected: {
    greet: ({ who, name, day, last, days, lastDays }: Expected) => {
      if (lastDays < 0)
        return `${name} was expected on ${day} or ${last}: the greeting for ${who} is still open.`
      return days > 0
        ? `${name} is expected on ${day} or ${last}, by sighting of the moon: confirm the day, then greet ${who}.`
        : `${name} is on ${day} or ${last}, and nobody has confirmed which: find out before you greet ${who}.`
    },
    gift: ({ who, name, day, last, days }: Expected) =>
      days < 0
        ? `${name} was expected on ${day} or ${last}: the gift for ${who} is still open.`
        : `${name} is expected on ${day} or ${last}, by sighting of the moon: time to think of a gift for ${who}.`,
    message: ({ who, name, day, last, days }: Expected) =>
      days < 0
        ? `${name} was expected on ${day} or ${last}: the message for ${who} is still open.`
        : `${name} is expected on ${day} or ${last}, by sighting of the moon: a message for ${who}, no gift.`,
  },
  confirmButton: (day: string) => `Confirm ${day}`,
  movedTo: (day: string) => `Moved to ${day}`,
  told: (name: Piece, day: string, where: string) => mrkdwn`Saved: ${name} is on ${day} ${where}.`,
  toldText: (name: string, day: string, where: string) => `Saved: ${name} is on ${day} ${where}.`,
  forZone: (zone: string) => `for people in ${zone}`,
  forAll: 'for everybody',
  follows: 'Reminders follow that day, and greetings are drafted for it.',
  passed: 'That day is over: no new reminder of it comes. What is still open stays until you end it.',
  already: (name: string, day: string, where: string) => `${name} on ${day} is confirmed already ${where}.`,
  allButton: 'For everybody',
  title: 'Days to confirm',
  nothing: 'Nobody has to confirm a day in the next months.',
  how: 'I ask about days that hang on the moon, and about festivals that my tables no longer hold.',
  expectedLine: (name: Piece, day: string, last: string) =>
    mrkdwn`${name}: expected on ${day} or ${last}, by sighting of the moon.`,
  expectedText: (name: string, day: string, last: string) => `${name}: expected on ${day} or ${last}.`,
  toldLine: ({ name, day, by, where }: Record<'name' | 'by', Piece> & Record<'day' | 'where', string>) =>
    mrkdwn`${name}: ${day}, told by ${by} ${where}.`,
  toldLineText: (name: string, day: string, where: string) => `${name}: ${day}, ${where}.`,
  needed: ({ name, year, from, to }: Readonly<{ name: Piece; year: number; from: string; to: string }>) =>
    mrkdwn`${name} ${year} has no date in our table: which day is it? It falls between ${from} and ${to}. Until you tell, nobody is reminded of it.`,
  neededText: (name: string, year: number) => `${name} ${year} has no date in our table: which day is it?`,
  ofYear: (name: string, year: number) => `${name} ${year}`,
  command: '/coach day',
  neededInDigest: (names: string, command: Piece) =>
    mrkdwn`No date in our tables yet: ${names}. Look it up and tell it with ${command}.`,
  neededInDigestText: (names: string, command: string) =>
    `No date in our tables yet: ${names}. Look it up and tell it with ${command}.`,
  tellButton: 'Tell the day',
  formTitle: 'Tell the day',
  formDay: (name: string) => `${name} is on`,
  formWhere: 'Holds',
  formSource: 'As a calendar that you trust publishes it.',
  whereAll: 'For everybody',
  whereZone: (zone: string) => `For people in ${zone}`,
  nameNeeded: 'the name of a festival',
  example: '/coach day Eid al-Fitr 2027-03-10',
  field: 'festival',
} as const
