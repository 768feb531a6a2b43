import { mrkdwn, type Piece } from '../../blocks/mrkdwn.ts'

/** Who, and when: `days` counts from today to `day`, negative when it is over. */
type Meeting = Readonly<{ who: string; days: number; day: string }>

/** When something is, as the end of a sentence. */
function when({ days, day }: Meeting): string {
  if (days < 0) return days === -1 ? `was yesterday, ${day}` : `was on ${day}`
  if (days === 0) return 'is today'
  return days === 1 ? `is tomorrow, ${day}` : `is on ${day}, in ${days} days`
}

/** English words for the days that a team, a customer or a person has of its own. */
export const occasions = {
  told: {
    anniversary: {
      company_anniversary: (told: Meeting & Readonly<{ years: number }>) =>
        `${told.who} was founded ${told.years} ${told.years === 1 ? 'year' : 'years'} ago: the anniversary ${when(told)}.`,
      contract_anniversary: (told: Meeting & Readonly<{ years: number }>) =>
        `The first contract with ${told.who} was signed ${told.years} ${told.years === 1 ? 'year' : 'years'} ago: the anniversary ${when(told)}.`,
    },
    round: 'A round year is worth more than a message.',
    roundNoGift: 'A round year: a card or a call, no gift, which its people may not take.',
    team: (told: Meeting & Readonly<{ name: string }>) =>
      `${told.name} ${when(told)}: a reason to be in touch with ${told.who}.`,
    event: (told: Meeting & Readonly<{ name: string }>) => `${told.who}: ${told.name} ${when(told)}.`,
    solemn: (told: Meeting & Readonly<{ name: string }>) =>
      `${told.name} ${when(told)}: ${told.who}. No congratulations.`,
    budget: (told: Meeting & Readonly<{ month: number }>) =>
      `${told.who} starts its budget year on ${told.day}. Planning begins about now: step in while needs are written down.`,
    weekly: (told: Meeting) => `Weekly greeting: ${told.who}.`,
    news: {
      wedding: (who: string) => `${who} is getting married: congratulate.`,
      child: (who: string) => `${who} has a child: congratulate.`,
      promotion: (who: string) => `${who} was promoted: congratulate.`,
      'good-news': (who: string) => `${who} has good news: say you are glad.`,
      illness: (who: string) => `${who} is ill: wish a good recovery, and speak of no business.`,
      loss: (who: string) =>
        `${who} is in mourning: offer your condolences, briefly, and speak of no business.`,
      'bad-news': (who: string) => `${who} has a hard time: offer a kind word, and speak of no business.`,
    },
    back: {
      wedding: (who: string) => `${who} married a month ago: ask how married life is.`,
      child: (who: string) => `${who} had a child a month ago: ask how the family is.`,
      promotion: (who: string) => `${who} was promoted three months ago: ask how the new work is going.`,
      'good-news': (who: string) => `${who} had good news a month ago: ask how it went on.`,
      illness: (who: string) => `${who} fell ill two weeks ago: ask gently about the recovery.`,
      loss: (who: string) => `${who} lost somebody a month ago: ask gently how things are.`,
      'bad-news': (who: string) => `${who} had a hard time two weeks ago: ask gently how things are.`,
    },
  },

  title: "Your team's own occasions",
  whose: (tiers: readonly string[], industry: string) => {
    const letters = `for tier ${tiers.join(', ')}`
    return industry === '' ? letters : `${letters}, ${industry} only`
  },
  next: (day: string) => `next on ${day}`,
  over: 'over',
  yearly: (rule: string) => (rule === '' ? 'every year' : `every year, ${rule}`),
  nthWeekday: ({ nth, weekday, month }: Readonly<{ nth: number; weekday: string; month: string }>) =>
    `${['first', 'second', 'third', 'fourth'][nth - 1] ?? ''} ${weekday} of ${month}`,
  solemnWord: 'no congratulations',
  empty: 'Your team has no occasions of its own yet: a trade fair, a day of your trade.',
  emptyHow: 'An admin adds the first one with:',
  emptyCommand: '/coach occasion add "CIIE 2027" on:2027-11-05',
  remove: 'Remove',
  addButton: 'Add an occasion',
  saved: (name: Piece, day: string) => mrkdwn`Saved: ${name}, ${day}`,
  savedFor: (name: Piece, day: string, account: Piece) => mrkdwn`Saved: ${name}, ${day}, ${account}`,
  remindTeam: (whose: string) => `Owners of accounts are reminded 7 days and 1 day ahead, ${whose}.`,
  otherTiers: 'For others as well: add tier:A,B,C.',
  remindAccount: (owner: Piece) => mrkdwn`${owner} is reminded 7 days ahead and on the day.`,
  removed: (name: Piece) => mrkdwn`Removed: ${name}. No more reminders.`,
  pastDay: 'The day is over; nobody will be reminded.',
  unknown: 'occasion',
  nameField: 'occasion',
  nameNeeded: 'the name of the occasion',
  dayNeeded: 'the day, as on:2027-11-05',
  example: '/coach occasion add "CIIE 2027" on:2027-11-05',
  removeExample: '/coach occasion remove "CIIE 2027"',

  addTitle: 'New occasion',
  name: 'Occasion',
  nameHint: 'A trade fair, an opening, a launch, a day of your trade.',
  day: 'Day',
  said: 'Or in words',
  saidHint: 'For a day that moves: lunar:8-15, 农历八月十五, 2nd Fri of May.',
  dayOrWords: 'Pick a day or put it in words, one of the two.',
  repeats: 'Repeats',
  repeatsYearly: 'Every year',
  account: 'Whose it is',
  accountHint: "Leave empty for your whole team's calendar, which only admins change.",
  forTiers: 'For accounts of tier',
  forTiersHint: "For the team's calendar alone.",
  forIndustry: 'Only for this industry',
  mood: 'Tone',
  moodSolemn: 'Solemn: no congratulations',
  yearlyOnlyTeam: "An account's event has one day. Clear this, or leave the account empty.",

  days: 'Key dates',
  founded: (day: string) => `Founded ${day}`,
  contract: (day: string) => `First contract ${day}`,
  event: (name: string, day: string) => `${name}, ${day}`,

  news: {
    title: 'News',
    line: (event: string, day: string, what: string) =>
      what === '' ? `${event}, ${day}` : `${event}, ${day}: ${what}`,
    saved: (who: Piece, event: string) => mrkdwn`Saved for ${who}: ${event}.`,
    remind: (now: string, back: string) =>
      `I remind the owner of the account on ${now}, and again on ${back} to ask how things are.`,
    quiet:
      'No congratulations and no business in the first message. Festive reminders still come; you can pause them.',
    mourning: 'Pause festive reminders',
    contactNeeded: 'the contact',
    eventNeeded: 'what it is: wedding, child, promotion, good-news, illness, loss or bad-news',
    example: '/coach news "Tom Reed" wedding',
    whatField: 'text',
    what: (text: string) => `What happened: ${text}.`,
  },
  weekly: {
    line: (day: string) => `Weekly greeting: ${day}`,
    label: 'Weekly greeting',
    off: 'off',
    field: 'weekday',
  },
} as const
