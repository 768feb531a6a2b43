import type { Contact, Promised, SensitiveFile, Touch } from '../../coach/index.ts'
import { daysBetween } from '../../coach/index.ts'
import type { Message } from '../answer.ts'
import type { Ask } from '../ask.ts'
import { button } from '../blocks/build.ts'
import { type CardPart, cardMessage } from '../blocks/card.ts'
import { partText } from '../deals/part-text.ts'
import { ACTIONS } from '../ids.ts'
import { newsLines, weeklyLines } from '../occasions/contact-lines.ts'
import { dimensionLines } from '../people/dimension-lines.ts'
import { interestLines } from '../people/interest-lines.ts'
import { RADAR_ACTION } from '../people/radar-action.ts'
import { shareButton } from '../share.ts'
import { formatDay } from '../words/format-day.ts'
import { birthdayLine } from './birthday-lines.ts'
import { endedLines } from './ended-lines.ts'
import { festivalName } from './festival-names.ts'
import type { ContactFile, PartInDeal } from './file.ts'
import { withStopped } from './stopped-part.ts'

/** What the method asks about a person; what is not known is said. Source: BUY-5. */
const METHOD_FIELDS = ['roleType', 'personClass'] as const

/**
 * The contact card: who this is, how to meet them, where they stand, what is owed. What is for the account's team alone
 * is there only for a member of it, and never where others read along.
 */
export function contactCard(ask: Ask, file: ContactFile): Message {
  const { contact, account, parts, touches, promises } = file
  const { words, audience } = ask
  const w = words.contacts
  const own = audience === 'self' ? contact.sensitive : undefined
  const card = cardMessage({
    id: `contact-${contact.id}`,
    name: contact.name,
    facts: [
      contact.post ?? '',
      account.name,
      contact.status.is === 'active' ? '' : words.terms.status[contact.status.is],
    ],
    parts: [
      { lines: personLines(ask, file) },
      { label: words.people.dimensions, lines: dimensionLines(ask, contact, parts) },
      { lines: reachLines(ask, contact) },
      ...(own === undefined ? [] : [{ label: w.personal, lines: personalLines(ask, own) }]),
      { label: w.deals, lines: parts.map((part) => partLine(ask, part)) },
      touchPart(ask, touches),
      ...(own === undefined ? [] : [{ label: words.occasions.news.title, lines: newsLines(ask, file.news) }]),
      ...(own === undefined ? [] : [{ label: w.ends, lines: endedLines(ask, file.ended) }]),
      { label: w.promises, lines: promises.map((promised) => promiseLine(ask, promised)) },
    ],
    buttons: cardButtons(ask, file),
  })
  return audience === 'self' ? withStopped(ask, card, file.stopped) : card
}

function personLines(ask: Ask, { contact, boss, holder }: ContactFile): readonly string[] {
  const { words, locale, today } = ask
  const { terms, contacts: w } = words
  const { tieOn } = contact
  const held = [
    holder ?? words.c139.somebody,
    tieOn === undefined ? '' : words.people.since(formatDay(locale, tieOn, today)),
  ]
  const { addressAs, personClass, roleType } = contact
  const known = [
    [w.labels.addressAs, addressAs],
    [w.labels.boss, boss?.name],
    [w.labels.personClass, personClass && terms.personClass[personClass]],
    [w.labels.holder, contact.holderId && held.filter((said) => said !== '').join(words.core.detailGlue)],
  ] as const
  const open = METHOD_FIELDS.filter((field) => contact[field] === undefined).map(
    (field) => terms.field[field],
  )
  return [
    ...(roleType === undefined ? [] : [w.roleAdvice[roleType]]),
    ...known.flatMap(([label, value]) => (value === undefined ? [] : [w.pair(label, value)])),
    ...(open.length === 0 ? [] : [w.unknown(open.join(words.core.listGlue))]),
  ]
}

function reachLines({ words }: Ask, contact: Contact): readonly string[] {
  const { labels, pair } = words.contacts
  const told = (['phone', 'email', 'channels', 'preferredHours', 'zone'] as const).flatMap((field) => {
    const value = contact[field]
    return value === undefined ? [] : [pair(labels[field], value)]
  })
  return [...told, ...weeklyLines(words, contact)]
}

function personalLines(ask: Ask, own: SensitiveFile): readonly string[] {
  const { labels, pair } = ask.words.contacts
  const { listGlue } = ask.words.core
  const keeps = own.keeps.map((id) => festivalName(ask, id)).join(listGlue)
  const told = (['likes', 'family', 'giftsForbidden', 'avoid'] as const).flatMap((field) => {
    const value = own[field]
    return value === undefined ? [] : [pair(labels[field], value)]
  })
  return [
    ...(own.birthday === undefined ? [] : [birthdayLine(ask, own.birthday)]),
    ...(keeps === ''
      ? []
      : [
          pair(labels.festivals, keeps),
          pair(labels.keepsSource, own.keepsSource ?? ask.words.contacts.noSource),
        ]),
    ...told,
    ...interestLines(ask, own),
  ]
}

function partLine({ words, locale, today }: Ask, { deal, part }: PartInDeal): string {
  return words.contacts.part(deal.name, partText(words, part), formatDay(locale, part.judgedOn, today))
}

function touchPart({ words, locale, today }: Ask, touches: readonly Touch[]): CardPart {
  const { touches: label, noTouches } = words.contacts
  const lines = touches.map(({ on, kind, what }) =>
    [formatDay(locale, on, today), words.terms.touchKind[kind], what ?? '']
      .filter((piece) => piece !== '')
      .join(words.core.detailGlue),
  )
  return { label, lines: lines.length === 0 ? [noTouches] : lines }
}

function promiseLine({ words, locale, today }: Ask, { by, direction, what }: Promised): string {
  const late = daysBetween(by, today)
  const when = late > 0 ? words.accounts.late(late) : words.accounts.by(formatDay(locale, by, today))
  return direction === 'we-owe' ? words.contacts.weOwe(what, when) : words.contacts.theyOwe(what, when)
}

function cardButtons({ words }: Ask, { contact, account }: ContactFile): ReturnType<typeof button>[] {
  const id = `=${contact.id}`
  const run = (text: string, value: string, n: number) =>
    button({ text, action: `${ACTIONS.runOther}:${n}`, value })
  return [
    run(words.contacts.prepare, `prep =${account.id} with:${id}`, 0),
    run(words.contacts.logTouch, `touch ${id}`, 1),
    run(words.core.edit, `contact edit ${id}`, 2),
    button({ text: words.people.radarButton, action: RADAR_ACTION, value: contact.id }),
    shareButton(`contact ${id}`, words),
  ]
}
