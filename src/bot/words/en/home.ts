import { mrkdwn, type Piece } from '../../blocks/mrkdwn.ts'
import { plural } from '../plural.ts'

/** English words for the Home tab. */
export const home = {
  greeting: (name: string, day: string) => `Hello, ${name} · ${day}`,
  empty:
    'Add the first account you look after, and what is due, your deals and your customers will show up here.',
  orType: (command: Piece) => mrkdwn`Or type ${command}`,

  newNote: 'New note',
  addAccount: 'Add account',
  help: 'Help',
  settings: 'Settings',
  refresh: 'Refresh',
  updated: (day: string, time: string, zone: string) => `Updated ${day}, ${time} (${zone})`,

  today: 'What needs you today',
  moreDue: (count: number) => `Show ${plural(count, 'more reminder')}`,

  calls: 'Calls to come',
  call: (when: string, who: string) => `${when}  ${who}`,
  callFor: (when: string, who: string, goal: string) => `${when}  ${who}: ${goal}`,

  deals: (count: number) => `My open deals (${count})`,
  noDeals: (command: Piece) => mrkdwn`You have no open deal. Add one: ${command}`,
  dealExample: '/coach deal add "Acme Steel" "Line 2 upgrade" amount:3m',
  moved: (from: string, to: string, day: string) => `${from} → ${to} since ${day}`,
  unmoved: (days: number) => `has not moved for ${plural(days, 'day')}`,
  next: (what: string, day: string) => `Next: ${what}, by ${day}`,
  nextLate: (what: string, day: string, days: number) =>
    `Next: ${what}, was due ${day}, ${plural(days, 'day')} late`,
  noNext: 'No next step is set.',

  accounts: (count: number) => `My accounts (${count})`,
  accountsPage: (count: number, page: number, pages: number) =>
    `My accounts (${count}), page ${page} of ${pages}`,
  touched: (days: number) => (days <= 0 ? 'Last touch today.' : `Last touch ${plural(days, 'day')} ago.`),
  openDeals: (count: number) => plural(count, 'open deal'),
  openNamed: (name: string) => `Open ${name}`,
  previous: 'Previous',
  nextPage: 'Next',

  team: 'The team',
  teamDeals: (count: number) => `Open deals (${count})`,
  teamNoDeals: 'The team has no open deal.',
  lowestFirst: 'Lowest first, by owner',
  zoneCount: (zone: string, count: number) => `${zone} ${count}`,
  unjudgedCount: (count: number) => `not judged yet ${count}`,
  dealAt: (name: string, standing: string) => `${name}  ${standing}`,
  teamQuiet: (count: number) => `Accounts over their rhythm (${count})`,
  teamNoQuiet: 'No account is over its rhythm.',
  overBy: (name: string, days: number) => `${name}: ${plural(days, 'day')} over`,
  owners: (count: number) => `and ${plural(count, 'more owner')}`,
} as const
