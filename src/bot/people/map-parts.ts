import type { Ask } from '../ask.ts'
import type { CardPart } from '../blocks/card.ts'
import type { DealFile } from '../deals/file.ts'
import { coverageLines } from './coverage-lines.ts'
import { findingLine, type NameOf } from './finding-lines.ts'
import type { DealMap } from './read-map.ts'
import type { TieNames } from './tie-lines.ts'
import { wayInLines } from './way-in-lines.ts'

/** What the map of an open deal tells, and how the six classes are covered; nothing of a closed deal. Source: BUY-7. */
export function mapParts(ask: Ask, file: DealFile, map: DealMap): readonly CardPart[] {
  if (file.deal.closed !== undefined) return []
  const { words } = ask
  const nameOf = namesIn(ask, file)
  return [
    { label: words.people.tells, lines: map.findings.map((finding) => findingLine(ask, nameOf, finding)) },
    { label: words.people.wayIn, lines: wayInLines(ask, { contacts: file.contacts, touches: map.touches }) },
    { label: words.people.classes, lines: coverageLines(ask, nameOf, map.coverage) },
  ]
}

/** The names of the account's people, and of ours who hold a tie. */
export function tieNamesIn(ask: Ask, file: DealFile): TieNames {
  return { contact: namesIn(ask, file), member: (id) => file.ours.get(id) ?? ask.words.c139.somebody }
}

/** The names of the account's people. */
export function namesIn({ words }: Ask, { contacts }: DealFile): NameOf {
  const names = new Map(contacts.map(({ id, name }) => [id, name]))
  return (id) => names.get(id) ?? words.c139.somebody
}
