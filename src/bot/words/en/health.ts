import { plural } from '../plural.ts'

/** English words for the health of a deal. */
export const health = {
  title: 'Deal health',
  line: (part: string, said: string) => `${part}: ${said}`,
  part: { 'win-rate': 'Win rate', margin: 'Margin', customer: 'Customer' },
  rate: (won: number, deals: number) => `${won} of ${plural(deals, 'closed deal')} that stood alike were won`,
  rateUnknown: 'unknown until the team has closed enough deals that stood alike',
  percent: (value: number) => `${value}%`,
  below: (said: string, target: number) => `${said}, below ${target}%`,
  marginLater: 'unknown until the deal is closed',
  marginUnknown: 'unknown, nobody noted it',
  customerUnknown: 'unknown, with no touch, promise or complaint to go by',
  well: (reasons: string) => `well; ${reasons}`,
  strained: (reasons: string) => `strained; ${reasons}`,
  rhythmKept: (days: number) => `in touch every ${plural(days, 'day')} as planned`,
  rhythmOver: (days: number) => `${plural(days, 'day')} over the rhythm`,
  noComplaint: 'no open complaint',
  complaints: (open: number) => plural(open, 'open complaint'),
  promises: (kept: number, of: number) => `${kept} of ${plural(of, 'promise')} kept`,
  dear: 'Close to an order at any price: look after margin and customer too.',
} as const
