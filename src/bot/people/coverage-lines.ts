import { CLOSENESS, type ClassCover, type Coverage } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import type { NameOf } from './finding-lines.ts'

/** Which of the six classes we have met, whom we have yet to meet, and how far they trust us. Source: DIM-4. */
export function coverageLines(ask: Ask, nameOf: NameOf, coverage: Coverage): readonly string[] {
  const { words } = ask
  const w = words.people
  const glue = words.core.listGlue
  const { classes, unplacedIds } = coverage
  const met = classes.filter(({ metIds }) => metIds.length > 0)
  const unmet = classes.filter(({ metIds, contactIds }) => metIds.length === 0 && contactIds.length > 0)
  const nobody = classes.filter(({ contactIds }) => contactIds.length === 0)
  const namesOf = (ids: readonly string[]): string => ids.map(nameOf).join(glue)
  const unmetOne = ({ personClass, contactIds }: ClassCover): string =>
    w.unmetOne(words.terms.personClass[personClass], namesOf(contactIds))
  return [
    ...(met.length > 0 ? [w.met(met.map((cover) => metOne(ask, cover)).join(glue))] : []),
    ...(unmet.length > 0 ? [w.unmet(unmet.map(unmetOne).join(glue))] : []),
    ...(nobody.length > 0
      ? [w.nobody(nobody.map(({ personClass }) => words.terms.personClass[personClass]).join(glue))]
      : []),
    ...(unplacedIds.length > 0 ? [w.unplaced(namesOf(unplacedIds))] : []),
    trustLine(ask, coverage),
  ]
}

function metOne({ words }: Ask, { personClass, trust }: ClassCover): string {
  const w = words.people
  const level = trust === undefined ? undefined : CLOSENESS[Math.round(trust * (CLOSENESS.length - 1))]
  const closeness = level === undefined ? w.closenessUnknown : words.terms.closeness[level]
  return w.metOne(words.terms.personClass[personClass], closeness)
}

function trustLine({ words }: Ask, { trust, knownClasses }: Coverage): string {
  const w = words.people
  return knownClasses === 0 ? w.trustUnknown : w.trust(trust.toFixed(1), knownClasses)
}
