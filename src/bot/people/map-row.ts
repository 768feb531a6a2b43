import {
  approachTo,
  type Contact,
  type DealPerson,
  findLastTouch,
  roleSign,
  stanceSign,
} from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import { cut } from '../blocks/build.ts'
import type { DealFace, DealFile } from '../deals/file.ts'
import { formatDay } from '../words/format-day.ts'
import { formatList } from '../words/format-list.ts'
import { namesIn, tieNamesIn } from './map-parts.ts'
import type { DealMap } from './read-map.ts'
import { politicsText, tieText } from './tie-lines.ts'

const CELL_MOST = 80

/** One person on the map in words, each part short enough for a cell; what nobody knows is said to be unknown. */
export type MapRow = Readonly<
  Record<
    | 'person'
    | 'post'
    | 'personClass'
    | 'role'
    | 'stance'
    | 'influence'
    | 'politics'
    | 'tie'
    | 'touch'
    | 'advice',
    string
  >
>

/** The row of one person. Source: BUY-1, BUY-2, BUY-4, BUY-5. */
export function mapRow(ask: Ask, { file, map }: Drawn, { contact, part }: DealFace): MapRow {
  const { words, locale, today } = ask
  const { people: w, core, terms } = words
  const on = findLastTouch(map.touches, contact.id)
  const names = tieNamesIn(ask, file)
  const people = file.people.map((face) => face.part)
  const stance = part.stance === undefined ? core.unknown : terms.stance[part.stance]
  return {
    person: cut(contact.name, CELL_MOST),
    post: cut(contact.post ?? core.unknown, CELL_MOST),
    personClass: contact.personClass === undefined ? core.unknown : terms.personClass[contact.personClass],
    role: roleText(ask, part),
    stance: w.signed(stanceSign(part), stance),
    influence: influenceText(ask, part),
    politics: politicsText(ask, { part, people, names }) || w.noLines,
    tie: tieText(ask, contact, names.member),
    touch: on === undefined ? w.neverTouched : formatDay(locale, on, today),
    advice: adviceText(ask, file, { contact, part }),
  }
}

/** A deal with what its map tells. */
export type Drawn = Readonly<{ file: DealFile; map: DealMap }>

/** Influence, and the inner circle: neither is read off from rank. Source: BUY-3. */
function influenceText({ words }: Ask, { influence, isCore }: DealPerson): string {
  const { people: w, core } = words
  const level = influence === undefined ? core.unknown : w.influence(influence)
  return isCore ? [level, w.inCore].join(core.detailGlue) : level
}

function roleText({ words }: Ask, part: DealPerson): string {
  const { people: w, core, terms } = words
  const role = part.buyingRole === undefined ? core.unknown : terms.buyingRole[part.buyingRole]
  const signed = w.signed(roleSign(part), role)
  return part.isTopDecider ? w.topRole(signed) : signed
}

/** Those who are gone, or want no contact, get none. Source: BUY-4. */
function adviceText(ask: Ask, file: DealFile, { contact, part }: DealFace): string {
  const { people: w, terms } = ask.words
  if (!isOpen(contact)) return terms.status[contact.status.is]
  const approach = approachTo(
    part,
    file.people.filter((face) => isOpen(face.contact)).map((face) => face.part),
  )
  switch (approach.code) {
    case 'deepen':
      return w.deepen
    case 'win':
      return w.win
    case 'find-out':
      return w.findOut
    case 'go-around':
      return w.goAround(formatList(ask.locale, approach.throughIds.map(namesIn(ask, file))))
  }
}

function isOpen({ status: { is } }: Contact): boolean {
  return is === 'active' || is === 'mourning'
}
