import {
  basisOf,
  type Contact,
  type DealPerson,
  JUDGED_FIELDS,
  type JudgedField,
  personalTiesOf,
} from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import { cut } from '../blocks/build.ts'
import { formatDay } from '../words/format-day.ts'
import { formatList } from '../words/format-list.ts'
import type { NameOf } from './finding-lines.ts'

const EVIDENCE_MOST = 120

/** Names of contacts, and of our own people, by id. */
export type TieNames = Readonly<{ contact: NameOf; member: NameOf }>

/** Whom somebody sways, and whom they are tied to beyond work; empty where nobody is known. Source: BUY-3. */
export function politicsText(
  { words, locale }: Ask,
  { part, people, names }: Readonly<{ part: DealPerson; people: readonly DealPerson[]; names: TieNames }>,
): string {
  const w = words.people
  const listed = (ids: readonly string[]): string => formatList(locale, ids.map(names.contact))
  const swayed = (part.influences ?? []).map(({ toId }) => toId)
  const tied = personalTiesOf(part, people).map(({ toId }) => toId)
  return [swayed.length === 0 ? '' : w.sways(listed(swayed)), tied.length === 0 ? '' : w.tiedTo(listed(tied))]
    .filter((said) => said !== '')
    .join(w.clauseGlue)
}

/** How close we are, how close we want to be, who of us holds the tie, and since when. Source: BUY-5, BUY-6. */
export function tieText({ words, locale, today }: Ask, contact: Contact, nameOf: NameOf): string {
  const { people: w, terms, core } = words
  const { closeness, closenessWanted, holderId, tieOn } = contact
  return [
    closeness === undefined ? w.closenessUnknown : terms.closeness[closeness],
    closenessWanted === undefined ? '' : w.wanted(terms.closeness[closenessWanted]),
    holderId === undefined ? '' : w.heldBy(nameOf(holderId)),
    tieOn === undefined ? '' : w.since(formatDay(locale, tieOn, today)),
  ]
    .filter((said) => said !== '')
    .join(core.detailGlue)
}

/** What each judgement rests on: its day, and its evidence where the reader may know. Source: BUY-6. */
export function basisLines(ask: Ask, part: DealPerson, names: TieNames): readonly string[] {
  const w = ask.words.people
  const judged = JUDGED_FIELDS.flatMap((field) => {
    const basis = basisOf(part, field)
    return basis === undefined ? [] : [restsOn(ask, judgedText(ask, part, field), basis)]
  })
  const swayed = (part.influences ?? []).map((line) => restsOn(ask, w.sways(names.contact(line.toId)), line))
  const tied = (part.personalTies ?? []).map((line) => restsOn(ask, w.tiedTo(names.contact(line.toId)), line))
  return [...judged, ...swayed, ...tied]
}

function judgedText({ words }: Ask, part: DealPerson, field: JudgedField): string {
  const { terms, contacts, people: w } = words
  switch (field) {
    case 'buyingRole':
      return part.buyingRole === undefined ? '' : terms.buyingRole[part.buyingRole]
    case 'stance':
      return part.stance === undefined ? '' : terms.stance[part.stance]
    case 'influence':
      return part.influence === undefined ? '' : contacts.influence(part.influence)
    case 'isCore':
      return part.isCore ? w.inCore : w.notInCore
  }
}

function restsOn(
  { words, locale, today }: Ask,
  what: string,
  { on, evidence }: NonNullable<ReturnType<typeof basisOf>>,
): string {
  const day = formatDay(locale, on, today)
  const said = evidence === undefined ? undefined : words.deals.evidence(cut(evidence, EVIDENCE_MOST))
  return said === undefined ? words.people.judged(what, day) : words.people.judgedBy(what, day, said)
}
