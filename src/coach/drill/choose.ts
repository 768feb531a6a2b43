import { addDays, type Day } from '../day.ts'
import { countAnswers, type DrillState } from './spacing.ts'

/** New questions a day: enough for five minutes, few enough to be kept. */
export const NEW_A_DAY = 10

/** What the choice looks at. `seed` gives each person an order of her own that stays the same. */
export type Choosing<I extends Readonly<{ id: string }>> = Readonly<{
  items: readonly I[]
  states: readonly DrillState[]
  today: Day
  seed: string
}>

type Candidate<I> = Readonly<{ item: I; state: DrillState | undefined; order: number }>

/**
 * The question to ask now: those due first, the longest due at the head, then new ones in the seed's order, at most
 * `NEW_A_DAY` of them in a day. `undefined` when nothing is left for today.
 */
export function chooseItem<I extends Readonly<{ id: string }>>(choosing: Choosing<I>): I | undefined {
  const { states, today } = choosing
  const all = candidates(choosing)
  const due = all.filter(({ state }) => state !== undefined && state.dueOn <= today)
  const [first] = due.toSorted((a, b) => byText(a.state?.dueOn, b.state?.dueOn) || a.order - b.order)
  if (first !== undefined) return first.item
  const begunToday = states.filter(({ firstOn }) => firstOn === today).length
  return begunToday < NEW_A_DAY ? firstNew(all) : undefined
}

/**
 * The question for whoever wants to go on: as `chooseItem`, then further new ones, then what comes back soonest; what
 * was answered today comes last, the least answered first.
 */
export function chooseAnyway<I extends Readonly<{ id: string }>>(choosing: Choosing<I>): I | undefined {
  const all = candidates(choosing)
  const calm = all.filter(({ state }) => state !== undefined && state.lastOn !== choosing.today)
  const [soonest] = calm.toSorted((a, b) => byText(a.state?.dueOn, b.state?.dueOn) || a.order - b.order)
  const [least] = all.toSorted((a, b) => countAnswers(a.state) - countAnswers(b.state) || a.order - b.order)
  return chooseItem(choosing) ?? firstNew(all) ?? soonest?.item ?? least?.item
}

/** The day on which there is something to do again: tomorrow while new questions are left, else when the next is due. */
export function nextReturn({ items, states, today }: Omit<Choosing<Readonly<{ id: string }>>, 'seed'>): Day {
  const dueDays = new Map(states.map(({ item, dueOn }) => [item, dueOn]))
  const tomorrow = addDays(today, 1)
  const days = items.map(({ id }) => dueDays.get(id) ?? tomorrow).filter((day) => day > today)
  return days.toSorted()[0] ?? tomorrow
}

function candidates<I extends Readonly<{ id: string }>>({
  items,
  states,
  seed,
}: Choosing<I>): readonly Candidate<I>[] {
  const byItem = new Map(states.map((state) => [state.item, state]))
  return items.map((item) => ({ item, state: byItem.get(item.id), order: orderOf(`${seed}|${item.id}`) }))
}

function firstNew<I>(all: readonly Candidate<I>[]): I | undefined {
  const fresh = all.filter(({ state }) => state === undefined)
  return fresh.toSorted((a, b) => a.order - b.order)[0]?.item
}

function byText(a: string = '', b: string = ''): number {
  return a < b ? -1 : Number(a > b)
}

/** FNV-1a: scatters ids evenly, and the same way on every machine. */
function orderOf(text: string): number {
  let hash = 0x811c9dc5
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash
}
