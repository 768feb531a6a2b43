import type { Day } from '../day.ts'
import type { Deal } from '../deal.ts'
import type { Fact } from '../records.ts'
import type { SheetInput } from './sheet-input.ts'
import type { SlotValues } from './slots.ts'

/** Something the file knows, shown instead of asked. `topic` is the fact's own word, lower-cased. Source: SPIN-2. */
export type Known = Readonly<{ topic: string; text: string; on: Day; source?: string }>

const SLOT_LETTERS = 24

/**
 * What is known, one entry a topic, the newest of each; newest first, then by topic. The incumbent named on the deal
 * counts as known. Facts of another deal are not.
 *
 * Source: SPIN-2
 */
export function listKnown({ facts, deal }: Pick<SheetInput, 'facts' | 'deal'>): readonly Known[] {
  const here = facts.filter(({ dealId }) => deal === undefined || dealId === undefined || dealId === deal.id)
  const entries = [...here.map(toKnown), ...incumbentOf(deal)].toSorted(newestFirst)
  return entries.filter(({ topic }, index) => entries.findIndex((other) => other.topic === topic) === index)
}

/** What the file gives for the slots of a question; a fact too long to be said in passing is left out. */
export function slotValues(input: SheetInput, known: readonly Known[]): SlotValues {
  const fact = (topic: string): string | undefined => {
    const text = known.find((entry) => entry.topic === topic)?.text.trim()
    return text !== undefined && [...text].length <= SLOT_LETTERS ? text : undefined
  }
  return withoutAbsent({
    account: input.account.name,
    incumbent: input.deal?.incumbent ?? fact('incumbent'),
    kpi: fact('kpi'),
    product: input.deal?.name,
    contact: input.contact?.addressAs,
  })
}

function toKnown({ topic, text, source, on }: Fact): Known {
  return { topic: topic.trim().toLowerCase(), text, on, ...(source !== undefined && { source }) }
}

function incumbentOf(deal: Deal | undefined): readonly Known[] {
  const name = deal?.incumbent?.trim()
  if (deal === undefined || name === undefined || name === '') return []
  return [{ topic: 'incumbent', text: name, on: deal.createdOn }]
}

function newestFirst(a: Known, b: Known): number {
  if (a.on !== b.on) return a.on < b.on ? 1 : -1
  return a.topic < b.topic ? -1 : Number(a.topic > b.topic)
}

function withoutAbsent(values: Readonly<Record<string, string | undefined>>): SlotValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}
