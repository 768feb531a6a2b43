import { plural } from '../plural.ts'

/** English words for greetings that are drafted, and for the manners to mind. */
export const drafts = {
  draftButton: 'Draft',
  anotherButton: 'Another',
  sentButton: 'Sent it',
  title: (who: string, occasion: string) => `Draft for ${who}: ${occasion}`,
  birthday: 'birthday',
  hint: 'Copy it, and change what you like.',
  noAddress: (name: string) =>
    `How ${name} is addressed is not on file, so the name stands there as it is. Check it first.`,
  none: 'There is no draft for this day.',
  lastYear: (day: string, line: string) => `Last year, ${day}: ${line}.`,
  messageOnly: ({
    who,
    days,
    day,
    name,
  }: Readonly<{ who: string; days: number; day: string; name: string }>) =>
    `${name} is on ${day}, in ${plural(days, 'day')}: a message for ${who}, no gift.`,
} as const
