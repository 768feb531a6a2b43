import type { Basis, DealPerson, JudgedField, PersonLine } from '../deal.ts'

/** What of a person's part is judged, each on its own day with its own evidence. Source: BUY-3, BUY-6. */
export const JUDGED_FIELDS = [
  'buyingRole',
  'stance',
  'influence',
  'isCore',
] as const satisfies readonly JudgedField[]

/** When one of the judgements was made and on what evidence; `undefined` while nobody has judged it. Source: BUY-6. */
export function basisOf(part: DealPerson, field: JudgedField): Basis | undefined {
  if (part[field] === undefined) return undefined
  const { judgedOn, evidence } = part
  return part.bases?.[field] ?? { on: judgedOn, ...(evidence !== undefined && { evidence }) }
}

/**
 * The part with the day and evidence of each judgement: what changed is judged by `basis`, the rest keeps what it
 * rested on. Where nothing changed, evidence confirms everything that is known. Source: BUY-6.
 */
export function rebased(before: DealPerson, after: DealPerson, basis: Basis): DealPerson {
  const changed = JUDGED_FIELDS.filter((field) => before[field] !== after[field])
  const isConfirmed = changed.length === 0 && basis.evidence !== undefined && isSamePart(before, after)
  const renewed: readonly JudgedField[] = isConfirmed ? JUDGED_FIELDS : changed
  const bases = Object.fromEntries(
    JUDGED_FIELDS.flatMap((field) => {
      if (after[field] === undefined) return []
      const held = renewed.includes(field) ? basis : basisOf(before, field)
      return held === undefined ? [] : [[field, held] as const]
    }),
  )
  const evidence = basis.evidence ?? before.evidence
  return { ...after, judgedOn: basis.on, bases, ...(evidence !== undefined && { evidence }) }
}

/** Lines to these people: those there before keep their day and evidence, new ones rest on `basis`. Source: BUY-3. */
export function relined(
  before: readonly PersonLine[] = [],
  toIds: readonly string[],
  basis: Basis,
): readonly PersonLine[] {
  return [...new Set(toIds)].map((toId) => before.find((line) => line.toId === toId) ?? { toId, ...basis })
}

/** The people tied to somebody beyond work, whichever of the two the tie was noted at. Source: BUY-3. */
export function personalTiesOf(part: DealPerson, people: readonly DealPerson[]): readonly PersonLine[] {
  const own = part.personalTies ?? []
  const others = people.flatMap(({ contactId, personalTies = [] }) =>
    personalTies
      .filter(({ toId }) => toId === part.contactId && own.every((line) => line.toId !== contactId))
      .map((line) => ({ ...line, toId: contactId })),
  )
  return [...own, ...others]
}

function isSamePart(before: DealPerson, after: DealPerson): boolean {
  const ids = (lines: readonly PersonLine[] = []): string => lines.map(({ toId }) => toId).join()
  return (
    before.isTopDecider === after.isTopDecider &&
    ids(before.influences) === ids(after.influences) &&
    ids(before.personalTies) === ids(after.personalTies)
  )
}
