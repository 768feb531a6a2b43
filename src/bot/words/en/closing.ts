import { plural } from '../plural.ts'

/** English words for closing a deal. */
export const closing = {
  dealNeeded: 'the deal',
  example: '/coach close "Line 2 upgrade" lost reason:price',
  button: 'Close the deal',
  title: 'Close the deal',
  intro: (deal: string, account: string) =>
    `${deal} · ${account}. What we keep of it serves the next deal: no blame, only what misled us.`,
  result: 'How did it end?',
  reason: 'Lost by',
  reasonHint: 'For a lost deal: what decided it against us.',
  margin: 'Margin in percent',
  marginHint: 'Of the price, as in 18 or -5. Leave it open where nobody knows.',
  wrong: 'Which marks misled us?',
  wrongHint: (elements: string) =>
    elements === ''
      ? 'C139 marks that turned out wrong.'
      : `C139 marks that turned out wrong. The result speaks against ${elements}.`,
  mark: (element: string, state: string) => `${element}: ${state}`,
  markBy: (element: string, who: string) => `${element}: confirmed by ${who}`,
  lesson: 'Lesson',
  lessonHint: 'What would you do again, and what would you do otherwise?',
  on: 'Closed on',
  resultMissing: 'Choose how it ended.',
  lessonMissing: 'Write one lesson, however short.',
  reasonMissing: 'Choose what it was lost by.',
  reasonOnlyLost: 'A won deal was lost by nothing: leave this open.',
  marginWrong: 'Write a number from -100 to 100, as in 18 or -5.',
  dayAhead: 'A deal cannot be closed on a day to come.',
  dayWrong: 'Choose the day on which it was decided.',

  saved: {
    won: (deal: string, day: string) => `Closed: ${deal}, won on ${day}`,
    lost: (deal: string, day: string) => `Closed: ${deal}, lost on ${day}`,
  },
  review: 'Closing review',
  lostBy: (reason: string) => `Lost by: ${reason}`,
  marginLine: (percent: string) => `Margin: ${percent}%`,
  wrongLine: (marks: string) => `Misled us: ${marks}`,
  wrongBy: (element: string, who: string) => `${element} (confirmed by ${who})`,
  lessonLine: (text: string) => `Lesson: “${text}”`,
  dear: (margin: number) =>
    `The margin lies below ${margin}%. Winning at any price is not the aim: what made it so dear?`,
  lossesTitle: (deals: number) =>
    deals === 0
      ? 'No deal was lost in the last twelve months.'
      : `Lost in the last twelve months: ${plural(deals, 'deal')}`,
  lossesHow: 'Once a deal is closed as lost, its reason, the marks that misled us and the lesson stand here:',
  closedSo: (deals: number) => `Closed as won: ${deals}.`,
  lossesBy: 'What they were lost by',
  lossesSeries: 'Deals',
  lossLine: (reason: string, deals: number, of: number) => `${reason}: ${deals} of ${of}`,
  misled: (deals: number) => `Marks that misled us, in ${plural(deals, 'closed deal')}`,
  misledNone: 'None was named.',
  misledLine: (element: string, deals: number) => `${element}: ${plural(deals, 'deal')}`,
  misledConfirmed: (element: string, deals: number, confirmed: number) =>
    `${element}: ${plural(deals, 'deal')}, ${confirmed} confirmed by a coach`,
  misledBy: (element: string, deals: number, by: Readonly<{ confirmed: number; who: string }>) =>
    `${element}: ${plural(deals, 'deal')}, ${by.confirmed} confirmed by a coach (${by.who})`,
  lessons: 'Latest lessons',
  lostLesson: (deal: string, day: string, lesson: string) => `${deal}, ${day}: “${lesson}”`,
  after: 'What comes now',
  maintenance: 'After the order',
  phases: { 'new-toy': 'New toy', learning: 'Learning', results: 'Results' },
  phase: (name: string, happens: string) => `${name}: ${happens}`,
  phaseAdvice: (advice: string) => `What helps now: ${advice}.`,
  adviceGlue: '. ',
  ownRate: (band: string, deals: number, won: number) =>
    `Your own team: of ${plural(deals, 'closed deal')} at ${band}, ${won} won.`,
} as const
