import {
  type Basis,
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

/** How close we are, how close we want to be, and who of us holds the tie. Source: BUY-5, BUY-6. */
export function tieText({ words }: Ask, contact: Contact, nameOf: NameOf): string {
  const { people: w, terms, core } = words
  const { closeness, closenessWanted, holderId } = contact
  return [
    closeness === undefined ? w.closenessUnknown : terms.closeness[closeness],
    closenessWanted === undefined ? '' : w.wanted(terms.closeness[closenessWanted]),
    holderId === undefined ? '' : w.heldBy(nameOf(holderId)),
  ]
    .filter((said) => said !== '')
    .join(core.detailGlue)
}

/** Somebody on a deal, with what nobody may know left out already. */
export type Judged = Readonly<{ contact: Contact; part: DealPerson }>

/**
 * What each judgement rests on: its day, and its evidence where the reader may know. What rests on the same is told
 * together. Source: BUY-6.
 */
export function basisLines(ask: Ask, { contact, part }: Judged, names: TieNames): readonly string[] {
  const w = ask.words.people
  const judged = JUDGED_FIELDS.flatMap((field) => {
    const basis = basisOf(part, field)
    return basis === undefined ? [] : [{ what: judgedText(ask, part, field), basis }]
  })
  const swayed = (part.influences ?? []).map((basis) => ({ what: w.sways(names.contact(basis.toId)), basis }))
  const tied = (part.personalTies ?? []).map((basis) => ({
    what: w.tiedTo(names.contact(basis.toId)),
    basis,
  }))
  const told = [...judged, ...swayed, ...tied, ...tieBasis(ask, contact)].map(({ what, basis }) => ({
    what,
    rest: restText(ask, basis),
  }))
  return [...new Set(told.map(({ rest }) => rest))].map((rest) => {
    const same = told.filter((one) => one.rest === rest).map(({ what }) => what)
    return w.judged(same.join(ask.words.core.listGlue), rest)
  })
}

type Rests = Readonly<{ what: string; basis: Basis }>

/** Evidence of the tie is for the account's team, and not for a channel. */
function tieBasis(ask: Ask, { closeness, closenessWanted, tieOn, sensitive }: Contact): readonly Rests[] {
  const level = closeness ?? closenessWanted
  if (level === undefined || tieOn === undefined) return []
  const evidence = ask.audience === 'self' ? sensitive?.tieEvidence : undefined
  const { people: w, terms } = ask.words
  const what = closeness === undefined ? w.wanted(terms.closeness[level]) : terms.closeness[level]
  return [{ what, basis: { on: tieOn, ...(evidence === undefined ? {} : { evidence }) } }]
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

function restText({ words, locale, today }: Ask, { on, evidence }: Basis): string {
  const day = formatDay(locale, on, today)
  if (evidence === undefined) return day
  return words.people.evidenceOf(day, words.deals.evidence(cut(evidence, EVIDENCE_MOST)))
}
