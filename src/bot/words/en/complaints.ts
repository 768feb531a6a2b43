import { mrkdwn, type Piece } from '../../blocks/mrkdwn.ts'
import { plural } from '../plural.ts'

/** Whose complaint, and when the answer is due: `days` counts from today to `day`, negative when it is late. */
type Due = Readonly<{ who: string; what: string; days: number; day: string }>

/** English words for complaints. */
export const complaints = {
  accountNeeded: 'the account',
  whatNeeded: 'what they complain about',
  byNeeded: 'the day by which they get an answer',
  example: '/coach complaint "Acme Steel" spare parts came a week late by:fri',
  whatField: 'complaint',
  saved: (who: Piece, what: string, day: string) =>
    mrkdwn`Saved: ${who} complains: ${what}. An answer is due by ${day}.`,
  savedText: (who: string, what: string, day: string) =>
    `Saved: ${who} complains: ${what}. An answer is due by ${day}.`,
  owner: (who: Piece) => mrkdwn`${who} solves it.`,
  ownerText: 'Somebody of ours has it in hand.',
  after:
    'It goes before every other touch. Good wishes to people of this account are held until it is solved.',
  reminder: ({ who, what, days, day }: Due) => {
    if (days < 0) return `Complaint of ${who}: ${what}. The answer was due on ${day}.`
    if (days === 0) return `Complaint of ${who}: ${what}. The answer is due today.`
    return days === 1
      ? `Complaint of ${who}: ${what}. The answer is due tomorrow, ${day}.`
      : `Complaint of ${who}: ${what}. The answer is due by ${day}.`
  },
  held: (wishes: readonly string[]) => `Held until it is solved: ${wishes.join('; ')}.`,
  heldWish: ({ who, what, days, day }: Due) =>
    days === 0 ? `${who}, ${what}, today` : `${who}, ${what}, ${day}`,
  holdsBack: (what: string) => `Hold this back: a complaint is open (${what}). Solve it first.`,

  title: (count: number) => `${plural(count, 'complaint')} open`,
  ofAccount: (name: string) => `Complaints of ${name}`,
  none: 'No complaint is open.',
  noneOf: (name: string) => `${name} has no complaint open.`,
  how: (example: Piece) => mrkdwn`Log one with ${example}`,
  line: (who: Piece, what: string, when: string) => mrkdwn`${who}: ${what}, ${when}`,
  lineText: (who: string, what: string, when: string) => `${who}: ${what}, ${when}`,
  due: (day: string) => `answer due ${day}`,
  late: (days: number) => `answer ${plural(days, 'day')} late`,
  closed: (day: string) => `solved ${day}`,
  whatMissing: 'Say what they complain about.',
  byAhead: 'Choose today or a day that lies ahead.',
  cannotSee: 'This person does not see the account. Choose somebody who does.',
  otherAccount: 'This person belongs to another account.',
  raised: (day: string, owner: Piece) => mrkdwn`Raised ${day}, with ${owner}`,
  from: (name: string) => `From ${name}`,
  notYet: (day: string, text: string) => `Answered ${day}: not yet, ${text}`,
  done: (day: string, text: string) => `Solved ${day}: ${text}`,
  cardLabel: 'Complaints, before anything else',
  answerButton: 'Answer',
  logButton: 'Log a complaint',
  spokenAnswer: (what: string) => `Answer: ${what}`,

  formTitle: 'Complaint',
  account: 'Account',
  what: 'What they complain about',
  by: 'Answer due by',
  to: 'Who solves it',
  contact: 'Who complained',
  answerTitle: 'Answer in writing',
  answerText: 'What you write to them',
  answerHint: 'What was done; or why not yet, and what happens until then.',
  says: 'It says',
  saysDone: 'what was done: it is solved',
  saysNotYet: 'why not yet, and when',
  newBy: 'New day for the answer',
  newByNeeded: 'Say by when, since it is not solved yet.',
  newByLater: 'This day must lie ahead.',
  textNeeded: 'Write the answer.',
  solved: (who: Piece) => mrkdwn`Solved, and closed: the complaint of ${who}.`,
  solvedText: (who: string) => `Solved, and closed: the complaint of ${who}.`,
  putOff: (who: Piece, day: string) => mrkdwn`Answered: ${who} hears again by ${day}.`,
  putOffText: (who: string, day: string) => `Answered: ${who} hears again by ${day}.`,
  wishesBack: 'Good wishes that were held stand again.',
  closedAlready: 'This complaint was solved already.',
  ask: (who: string, quoted: string) => `To ${who}: ${quoted}`,
} as const
