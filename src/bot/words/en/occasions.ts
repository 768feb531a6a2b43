/** Who, and when: `days` counts from today to `day`, negative when it is over. */
type Meeting = Readonly<{ who: string; days: number; day: string }>

/** When something is, as the end of a sentence. */
function when({ days, day }: Meeting): string {
  if (days < 0) return `was on ${day}`
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
} as const
