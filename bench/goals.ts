import { accountName } from './example-text.ts'
import type { Load } from './load.ts'

/** A command whose cost is compared with that of a bare echo. Ratios of ours to the bare echo's. */
export type Goal = Readonly<{
  id: string
  work: string
  line: Load['line']
  expect: RegExp
  readsData: boolean
  /** At least, at most. */
  aim: Readonly<{ throughput: number; p99: number }>
}>

const DATABASE_FREE = { throughput: 1.8, p99: 0.75 }
const READING = { throughput: 0.75, p99: 1 }
const WRITING = { throughput: 0.5, p99: 2 }

// Of the example, with everything on file: three to five people, a deal with marks, promises, touches, notes.
const CARDS = ['Acme Steel', 'Nordlicht Insurance', 'St Brendan Hospitals']
const card: Goal['line'] = (n) => `account "${CARDS[n % CARDS.length]}"`

// The rep's own among the copies; see data.ts.
const note: Goal['line'] = (n) =>
  `note "${accountName(500 * (n % 2))}" They asked for spare parts, 第${n}次询价`

/** What `npm run bench` compares, each at 10 and at 100 in flight. */
export const GOALS: readonly Goal[] = [
  {
    id: 'P1',
    work: 'help',
    line: () => 'help',
    expect: /coach account/,
    readsData: false,
    aim: DATABASE_FREE,
  },
  {
    id: 'P2',
    work: 'account card',
    line: card,
    expect: /Acme Steel|Nordlicht Insurance|St Brendan Hospitals/,
    readsData: true,
    aim: READING,
  },
  { id: 'P2', work: 'today', line: () => 'today', expect: /blocks/, readsData: true, aim: READING },
  {
    id: 'P4',
    work: 'saving a note',
    line: note,
    expect: /undo/,
    readsData: true,
    aim: WRITING,
  },
  {
    id: 'P5',
    work: 'find, two Han characters',
    line: (n) => `find ${['报价', '预算', '试用', '交付'][n % 4]}`,
    expect: /报价|预算|试用|交付/,
    readsData: true,
    aim: READING,
  },
]

/** Never one: a bot that answers one command at a time is measured by its waiting. */
export const IN_FLIGHT: readonly number[] = [10, 100]
