/**
 * What may happen to a person that whoever looks after the account should not pass over. `tone` keeps congratulations
 * away from what is no joy; after `backDays` somebody asks gently how it went on. Source: TCH-1, TCH-2.
 */
export const NEWS_EVENTS = {
  wedding: { tone: 'festive', backDays: 30 },
  child: { tone: 'festive', backDays: 30 },
  promotion: { tone: 'festive', backDays: 90 },
  'good-news': { tone: 'festive', backDays: 30 },
  illness: { tone: 'solemn', backDays: 14 },
  loss: { tone: 'solemn', backDays: 30 },
  'bad-news': { tone: 'solemn', backDays: 14 },
} as const satisfies Readonly<Record<string, Readonly<{ tone: 'festive' | 'solemn'; backDays: number }>>>
export type NewsEvent = keyof typeof NEWS_EVENTS

/** The events in the order in which a form shows them: glad ones first. */
export const NEWS_EVENT_IDS = [
  'wedding',
  'child',
  'promotion',
  'good-news',
  'illness',
  'loss',
  'bad-news',
] as const satisfies readonly NewsEvent[]
