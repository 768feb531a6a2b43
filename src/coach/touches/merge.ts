import type { Draft } from './draft.ts'
import type { PlannedTouch } from './planned.ts'

/**
 * One reminder for each person and day, in the order in which a day lists them: by date, then birthdays, festivals,
 * promises, rhythm, then by key. The one that leads carries the others in `also`. Source: TCH-9.
 */
export function mergeDrafts(drafts: readonly Draft[], memberId: string): readonly PlannedTouch[] {
  const together = new Map<string, [Draft, ...Draft[]]>()
  for (const draft of drafts) {
    const key = `${draft.date} ${draft.about}`
    const group = together.get(key)
    if (group === undefined) together.set(key, [draft])
    else group.push(draft)
  }
  return [...together.values()]
    .map((group) => toLeadFirst(group))
    .sort(([one], [other]) => compareText(one.date, other.date) || compareDrafts(one, other))
    .map((group) => toPlanned(group, memberId))
}

/**
 * The reminder without the parts that were told, by their keys; the first of the others leads. The same one where none
 * was, `undefined` where all were. Source: TCH-9.
 */
export function withoutTold(planned: PlannedTouch, told: ReadonlySet<string>): PlannedTouch | undefined {
  const { key, kind, occursOn, lead, why, also } = planned
  const parts = [{ key, kind, occursOn, lead, why }, ...also]
  const [first, ...others] = parts.filter((part) => !told.has(part.key))
  if (first === undefined) return undefined
  return others.length === also.length ? planned : { ...planned, ...first, also: others }
}

function toLeadFirst(group: readonly [Draft, ...Draft[]]): readonly [Draft, ...Draft[]] {
  if (group.length === 1) return group
  const [first, ...others] = group.toSorted(compareDrafts)
  return first === undefined ? group : [first, ...others]
}

function compareDrafts(one: Draft, other: Draft): number {
  return one.rank - other.rank || one.lead - other.lead || compareText(one.key, other.key)
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

function toPlanned([first, ...others]: readonly [Draft, ...Draft[]], memberId: string): PlannedTouch {
  const { key, kind, date, occursOn, lead, accountId, contactId, why } = first
  const also = others.length === 0 ? ALONE : others.map(toPart)
  const planned = { key, kind, date, occursOn, lead, accountId, why, memberId, also }
  return contactId === undefined ? planned : { ...planned, contactId }
}

const ALONE: PlannedTouch['also'] = []

function toPart({ key, kind, occursOn, lead, why }: Draft): PlannedTouch['also'][number] {
  return { key, kind, occursOn, lead, why }
}
