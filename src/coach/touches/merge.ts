import type { Draft } from './draft.ts'
import type { PlannedTouch } from './planned.ts'

/**
 * One reminder for each person and day, in the order in which a day lists them: by date, then birthdays, festivals,
 * promises, rhythm, then by key. The one that leads carries the others in `also`. Source: TCH-9.
 */
export function mergeDrafts(drafts: readonly Draft[], memberId: string): readonly PlannedTouch[] {
  const byAbout = new Map<string, [Draft, ...Draft[]]>()
  for (const draft of drafts) {
    const known = byAbout.get(draft.about)
    if (known === undefined) byAbout.set(draft.about, [draft])
    else known.push(draft)
  }
  return [...byAbout.values()]
    .flatMap(toDays)
    .sort((one, other) => compareText(one[0].date, other[0].date) || compareDrafts(one[0], other[0]))
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

/** Those of each day, the one that leads in front. */
function toDays(drafts: OneDay): readonly OneDay[] {
  if (drafts.length === 1) return [drafts]
  const days: [Draft, ...Draft[]][] = []
  for (const draft of drafts) {
    const day = days.find((known) => known[0].date === draft.date)
    if (day === undefined) days.push([draft])
    else day.push(draft)
  }
  for (const day of days) if (day.length > 1) day.sort(compareDrafts)
  return days
}

type OneDay = readonly [Draft, ...Draft[]]

function compareDrafts(one: Draft, other: Draft): number {
  return one.rank - other.rank || one.lead - other.lead || compareText(one.key, other.key)
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

function toPlanned(group: OneDay, memberId: string): PlannedTouch {
  const { key, kind, date, occursOn, lead, accountId, contactId, why } = group[0]
  const also = group.length === 1 ? ALONE : group.slice(1).map(toPart)
  // Spelled out, because copying an object into another takes longer than all the rest.
  return contactId === undefined
    ? { key, kind, date, occursOn, lead, accountId, why, memberId, also }
    : { key, kind, date, occursOn, lead, accountId, contactId, why, memberId, also }
}

const ALONE: PlannedTouch['also'] = []

function toPart({ key, kind, occursOn, lead, why }: Draft): PlannedTouch['also'][number] {
  return { key, kind, occursOn, lead, why }
}
