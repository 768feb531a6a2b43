import { accountName } from './example-text.ts'
import type { Load } from './load.ts'

/** A command whose cost is compared with that of a bare echo. Ratios of ours to the bare echo's. */
export type Goal = Readonly<{
  id: string
  work: string
  line: Load['line']
  expect: RegExp
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

/** Answered by the loaded bot; see loaded-bot.ts. */
export const LOADED_GOALS: readonly Goal[] = [
  { id: 'P1', work: 'help', line: () => 'help', expect: /coach account/, aim: DATABASE_FREE },
  { id: 'P1', work: 'SPIN sheet', line: () => 'spin', expect: /Tom Reed/, aim: DATABASE_FREE },
  { id: 'P1', work: 'C139 card', line: () => 'c139', expect: /Line 2 upgrade/, aim: DATABASE_FREE },
]

/** Answered by Touchstone as it is, on the filled database. */
export const DATA_GOALS: readonly Goal[] = [
  { id: 'P2', work: 'account card', line: card, expect: new RegExp(CARDS.join('|')), aim: READING },
  { id: 'P2', work: 'today', line: () => 'today', expect: /overdue/, aim: READING },
  { id: 'P4', work: 'saving a note', line: note, expect: /undo/, aim: WRITING },
]

/** Never one: a bot that answers one command at a time is measured by its waiting. */
export const IN_FLIGHT: readonly number[] = [10, 100]
