import { plural } from '../plural.ts'

/** English words for greetings that are drafted, and for the manners to mind. */
export const drafts = {
  draftButton: 'Draft',
  anotherButton: 'Another',
  sentButton: 'Sent it',
  title: (who: string, occasion: string) => `Draft for ${who}: ${occasion}`,
  noteTitle: (who: string, what: string) => `Draft for ${who}: ${what}`,
  birthday: 'birthday',
  weekly: 'weekly greeting',
  anniversary: {
    company_anniversary: (years: number) => `${plural(years, 'year')} since its founding`,
    contract_anniversary: (years: number) => `${plural(years, 'year')} since the first contract`,
  },
  lookBack: (event: string) => `a word after ${event}`,
  goesTo: (who: string, others: readonly string[]) =>
    others.length === 0
      ? `It addresses ${who}.`
      : `It addresses ${who}. It may go to ${others.join(', ')} as well; use another text for each.`,
  nobody: (account: string) =>
    `There is nobody on file at ${account} to write to. Add a person: /coach contact add "${account}" NAME`,
  hint: 'Copy it, and change what you like.',
  noAddress: (name: string) =>
    `How ${name} is addressed is not on file, so the name stands there as it is. Check it first.`,
  none: 'There is no draft for this day.',
  lastYear: (day: string, line: string) => `Last year, ${day}: ${line}.`,
  holds: {
    left: ({ who }: Held) => `${who} has left: no greeting goes out.`,
    deceased: ({ who }: Held) => `${who} has died: no greeting goes out.`,
    'do-not-contact': ({ who }: Held) => `${who} asked not to be contacted: no greeting goes out.`,
    mourning: ({ who }: Held) => `${who} is in mourning: nothing festive goes out.`,
    'solemn-day': ({ day }: Held) => `${day} is a solemn day: nobody is congratulated on it.`,
    'on-solemn-day': ({ who, day, solemn }: Held) =>
      `${day} is ${solemn}, a solemn day for ${who}: no congratulation on it. Send your wishes on another day.`,
    'solemn-today': ({ who, solemn }: Held) =>
      `Today is ${solemn}, a solemn day for ${who}: congratulate when it is over. Here it is to prepare.`,
    over: ({ who, day }: Held) =>
      `${day} is too long ago for a greeting: if you want to be in touch with ${who}, take another reason.`,
    'too-early': ({ who, day }: Held) =>
      `Send it on ${day}, not before: for ${who} an early wish brings bad luck. Here it is to prepare.`,
    complaint: ({ who }: Held) => `A complaint is open: no good wishes to ${who} before it is solved.`,
    unconfirmed: ({ who, day }: Held) =>
      `Whether it is ${day} or the day after is not confirmed. Confirm the day, then there is a draft for ${who}.`,
  },
  giftButton: 'Gift ideas',
  giftTitle: (who: string, occasion: string) => `Gift for ${who}: ${occasion}`,
  giftLikes: 'Likes',
  giftForAll: 'For the whole house',
  giftsForAll: [
    'flowers or a plant for the reception',
    'a framed picture of what you did together first',
    'cake or fruit for the whole team, with a card that you all signed',
  ],
  noLikes: 'Nothing is on file. Ask, and keep it on the contact card.',
  giftRules: 'About gifts',
  given: 'Given before',
  givenOn: (day: string, what: string) => `${day}: ${what}`,
  offends: 'Avoid',
  noGift: 'A message, no gift',
  idea: (text: string) => text,
  mindIdea: (text: string, why: string) => `${text} (think twice: ${why})`,
  badIdea: (text: string, why: string) => `${text} (not as a gift: ${why})`,
  messageOnly: ({
    who,
    days,
    day,
    name,
  }: Readonly<{ who: string; days: number; day: string; name: string }>) =>
    days === 1
      ? `${name} is tomorrow, ${day}: a message for ${who}, no gift.`
      : `${name} is on ${day}, in ${days} days: a message for ${who}, no gift.`,
} as const

/** Whose greeting is held back, for which day, and by which solemn occasion where there is one. */
type Held = Readonly<{ who: string; day: string; solemn: string }>
