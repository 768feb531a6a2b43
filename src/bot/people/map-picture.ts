import { Problem, sideOf, UNKNOWN_SIGN } from '../../coach/index.ts'
import type { Picture } from '../answer.ts'
import type { Ask, ClickHandler } from '../ask.ts'
import { cut, message, section } from '../blocks/build.ts'
import { linesWithin } from '../board/board-message.ts'
import { type DealFace, readDealFile } from '../deals/file.ts'
import { type MapPerson, peopleMap } from '../pictures/people-map.ts'
import { formatDay } from '../words/format-day.ts'
import { tieNamesIn } from './map-parts.ts'
import { type Drawn, mapRow } from './map-row.ts'
import { readMap } from './read-map.ts'
import { politicsText } from './tie-lines.ts'

const MOST_PEOPLE = 25
const NAME_MOST = 80

/** Promises the map as a picture, which follows. @throws Problem `gone` */
export const mapPictureClick: ClickHandler = async (ask, { chosen }) => {
  const deal = await ask.desk.deals.find(chosen.value ?? '')
  if (deal === undefined) throw new Problem({ code: 'gone', kind: 'deal' })
  const file = await readDealFile(ask, deal)
  const isEmpty = file.people.length === 0
  const told = isEmpty ? ask.words.deals.noPeople : ask.words.board.follows
  const answer = { kind: 'private', message: message(told, [section(told)]) } as const
  if (isEmpty) return answer
  return { ...answer, picture: mapPicture(ask, { file, map: await readMap(ask, file) }) }
}

/** The people of a deal and the lines between them; its text says the same. Source: BUY-1 to BUY-5, COACH-4. */
function mapPicture(ask: Ask, drawn: Drawn): Picture {
  const { words, locale, today } = ask
  const w = words.people
  const { deal, account, people } = drawn.file
  const title = w.mapTitle(deal.name, account.name)
  const faces = people.slice(0, MOST_PEOPLE)
  const left = people.length - faces.length
  const more = left > 0 ? [words.core.andMore(left)] : []
  const lines = linesWithin(
    ask,
    faces.map((face) => faceLine(ask, drawn, face)),
  )
  return {
    fileName: `people-map-${today}.png`,
    title,
    text: [title, ...lines, ...more].join('\n'),
    svg: () =>
      peopleMap(
        faces.map((face) => mapPerson(ask, drawn, { face, faces })),
        {
          title,
          subtitle: formatDay(locale, today, today),
          loose: w.noLine,
          notes: [...more, w.signs, w.pictureSigns, w.linesMean],
        },
      ),
  }
}

function faceLine(ask: Ask, drawn: Drawn, face: DealFace): string {
  const { words } = ask
  const row = mapRow(ask, drawn, face)
  const boss = bossName(drawn, face) ?? words.core.unknown
  const line = words.people.pictureLine({ ...row, post: postText(ask, drawn, face), boss })
  const people = drawn.file.people.map(({ part }) => part)
  const politics = politicsText(ask, { part: face.part, people, names: tieNamesIn(ask, drawn.file) })
  return [line, politics, coachText(ask, face)].filter((said) => said !== '').join(' · ')
}

type OneOf = Readonly<{ face: DealFace; faces: readonly DealFace[] }>

function mapPerson(ask: Ask, drawn: Drawn, { face, faces }: OneOf): MapPerson {
  const { contact, part } = face
  const { people: w, terms, contacts } = ask.words
  const row = mapRow(ask, drawn, face)
  const { reportsToId } = contact
  const boss = bossName(drawn, face)
  const isDrawn = faces.some((other) => other.contact.id === reportsToId)
  const told = postText(ask, drawn, face)
  // A card has no headings: what is unknown says what it is.
  const post = contact.post === undefined ? contacts.pair(w.columns.post, told) : told
  return {
    id: contact.id,
    ...(reportsToId === undefined ? {} : { reportsToId }),
    name: row.person,
    // Without this, a boss who is not on the map would look unknown.
    post: boss === undefined || isDrawn ? post : w.postUnder(post, boss),
    stance: part.stance === undefined ? w.signed(UNKNOWN_SIGN, terms.stanceUnknown) : row.stance,
    side: sideOf(part),
    role: part.buyingRole === undefined ? contacts.pair(w.columns.role, row.role) : row.role,
    ...(part.influence === undefined ? {} : { influence: part.influence }),
    coach: coachText(ask, face),
    isCore: part.isCore ?? false,
    influences: (part.influences ?? []).map(({ toId }) => toId),
    tiedTo: (part.personalTies ?? []).map(({ toId }) => toId),
  }
}

/** The post, and why somebody is not to be met as others are. */
function postText(ask: Ask, drawn: Drawn, face: DealFace): string {
  const { status } = face.contact
  const { post } = mapRow(ask, drawn, face)
  if (status.is === 'active') return post
  return [post, ask.words.terms.status[status.is]].join(ask.words.core.detailGlue)
}

function bossName({ file }: Drawn, { contact: { reportsToId } }: DealFace): string | undefined {
  const boss = file.contacts.find(({ id }) => id === reportsToId)
  return boss && cut(boss.name, NAME_MOST)
}

/** The file has no coach in it for those who may not know. Source: COACH-4. */
function coachText({ words }: Ask, { part: { coach } }: DealFace): string {
  return coach === undefined ? '' : words.terms.coachKind[coach.kind]
}
