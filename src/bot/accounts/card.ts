import type { KnownBlock } from '@slack/types'
import {
  addDays,
  cadenceOf,
  dayIn,
  daysBetween,
  type Promised,
  type TeamSettings,
  writeValue,
} from '../../coach/index.ts'
import type { Message } from '../answer.ts'
import type { Ask } from '../ask.ts'
import { actions, button, context, cut, message, section } from '../blocks/build.ts'
import { labelled, limited } from '../blocks/lines.ts'
import { bold, code, joined, type Markup, mrkdwn, type Piece, person } from '../blocks/mrkdwn.ts'
import { complaintBlocks, complaintTexts } from '../complaints/card-part.ts'
import { withStopped } from '../contacts/stopped-part.ts'
import { ACTIONS } from '../ids.ts'
import { ownDayLines } from '../occasions/own-day-lines.ts'
import { shareButton } from '../share.ts'
import { formatDay } from '../words/format-day.ts'
import { formatMoney } from '../words/format-money.ts'
import { industryName } from '../words/industry-name.ts'
import type { AccountFile, DealStanding } from './file.ts'

const LISTED = 5
const NOTE_MOST = 240
const DOT = '  ·  '

/** The account card: who, how it stands, what is owed, and what to do next. */
export function accountCard(ask: Ask, file: AccountFile, team: TeamSettings): Message {
  const { account } = file
  const lines: KnownBlock[] = [
    section(headline(ask, file)),
    ...complaintBlocks(ask, account, file.complaints),
    section(contactLine(ask, file, team)),
    ...gapBlocks(ask, file),
    section(labelled(ask.words.accounts.deals, dealLines(ask, file))),
    section(labelled(ask.words.accounts.people, peopleLines(ask, file))),
    ...promiseBlocks(ask, file),
    ...endedBlocks(ask, file),
    ...ownDayBlocks(ask, file),
    section(labelled(ask.words.accounts.notes, noteLines(ask, file))),
    actions(`account-${account.id}`, cardButtons(ask, file)),
  ]
  const spoken = [
    `${account.name} · ${contactLine(ask, file, team)}`,
    ...complaintTexts(ask, file.complaints),
    ...(file.gap === undefined ? [] : [gapText(ask, file)]),
  ]
  const card = message(spoken.join('\n'), lines)
  return ask.audience === 'self' ? withStopped(ask, card, file.stopped) : card
}

/** An A or B account with nothing ahead is a finding, and how to mend it. Source: ST-11. */
function gapBlocks(ask: Ask, file: AccountFile): KnownBlock[] {
  return file.gap === undefined ? [] : [section(mrkdwn`${bold(ask.words.accounts.gap)} ${gapHow(ask, file)}`)]
}

function gapText(ask: Ask, file: AccountFile): string {
  return `${ask.words.accounts.gap} ${gapHow(ask, file)}`
}

function gapHow({ words }: Ask, { account, deals }: AccountFile): string {
  const [first] = deals
  return first === undefined ? words.accounts.gapPlan(account.name) : words.accounts.gapStep(first.deal.name)
}

/** Name, tier, industry, privacy and owner on a line. */
export function headline({ words }: Ask, { account }: AccountFile): Markup {
  return joined(
    [
      bold(account.name),
      account.tier === undefined ? words.accounts.noTier : words.terms.tier[account.tier],
      account.industry === undefined ? '' : industryName(words, account.industry),
      account.isPrivate ? words.accounts.private : '',
      person(account.ownerId),
    ],
    DOT,
  )
}

/** The last touch and how it stands with the rhythm. */
export function contactLine(ask: Ask, { account, lastTouch }: AccountFile, team: TeamSettings): string {
  const { words, today, locale } = ask
  if (account.archivedOn !== undefined)
    return words.accounts.archived(formatDay(locale, account.archivedOn, today))
  const last =
    lastTouch === undefined
      ? words.accounts.neverTouched
      : words.accounts.lastTouch(daysBetween(lastTouch.on, today), words.terms.touchKind[lastTouch.kind])
  const rhythm = cadenceOf(account, team.cadence)
  if (rhythm === undefined) return last
  const next = addDays(lastTouch?.on ?? account.createdOn, rhythm.ideal)
  const over = daysBetween(next, today)
  const then =
    over > 0
      ? words.accounts.rhythmOver(rhythm.ideal, over)
      : words.accounts.rhythm(rhythm.ideal, formatDay(locale, next, today))
  return locale === 'zh' ? `${last}${then}` : `${last} ${then}`
}

function dealLines(ask: Ask, { account, deals }: AccountFile): readonly Piece[] {
  const w = ask.words.accounts
  if (deals.length === 0) return [w.noDeals(code(w.addDealCommand(account.name)))]
  return limited(
    deals.map((standing) => dealLine(ask, standing)),
    LISTED,
    ask.words.core.andMore,
  )
}

/** One deal on a line: name, amount, zone and value, stage. */
export function dealLine({ words, locale }: Ask, { deal, standing }: DealStanding): Markup {
  return joined(
    [
      deal.name,
      deal.amount === undefined ? '' : formatMoney(locale, deal.amount),
      standing === undefined ? '' : `${words.terms.zone[standing.zone]} ${writeValue(standing.value)}`,
      standing === undefined || standing.isCalibrated ? '' : words.c139.uncalibrated,
      words.terms.stage[deal.stage],
    ],
    DOT,
  )
}

function peopleLines(ask: Ask, { account, people, parts }: AccountFile): readonly Piece[] {
  const { words } = ask
  if (people.length === 0)
    return [words.accounts.noPeople(code(words.accounts.addContactCommand(account.name)))]
  const lines = people.map((contact) => {
    const part = parts.get(contact.id)
    const stance = part?.stance === undefined ? words.terms.stanceUnknown : words.terms.stance[part.stance]
    return joined(
      [
        contact.name,
        contact.post ?? '',
        part?.buyingRole === undefined ? '' : words.terms.buyingRole[part.buyingRole],
        part === undefined ? '' : stance,
        contact.status.is === 'active' ? '' : words.terms.status[contact.status.is],
      ],
      words.core.detailGlue,
    )
  })
  return limited(lines, LISTED, words.core.andMore)
}

/** What is owed, first by us, then by them. */
export function promiseBlocks(ask: Ask, { promises }: AccountFile): KnownBlock[] {
  const { weOwe, theyOwe } = ask.words.accounts
  const block = (label: string, direction: Promised['direction']): KnownBlock[] => {
    const lines = promises.filter((one) => one.direction === direction).map((one) => promiseLine(ask, one))
    return lines.length === 0
      ? []
      : [section(labelled(label, limited(lines, LISTED, ask.words.core.andMore)))]
  }
  return [...block(weOwe, 'we-owe'), ...block(theyOwe, 'they-owe')]
}

function ownDayBlocks(ask: Ask, { account, events }: AccountFile): KnownBlock[] {
  const lines = ownDayLines(ask, account, events)
  return lines.length === 0 ? [] : [section(labelled(ask.words.occasions.days, lines))]
}

/** How many promises were kept and broken, by either side; nothing before the first has ended. Source: PRM-1. */
function endedBlocks({ words }: Ask, { ended }: AccountFile): KnownBlock[] {
  const w = words.promises
  const sides = [
    { count: ended['we-owe'], said: w.weKept },
    { count: ended['they-owe'], said: w.theyKept },
  ].filter(({ count }) => count.kept + count.broken > 0)
  if (sides.length === 0) return []
  return [
    context(
      joined(
        sides.map(({ count, said }) => said(count.kept, count.broken)),
        DOT,
      ),
    ),
  ]
}

function promiseLine({ words, today, locale }: Ask, promised: Promised): Markup {
  const late = daysBetween(promised.by, today)
  const when = late > 0 ? words.accounts.late(late) : words.accounts.by(formatDay(locale, promised.by, today))
  return joined([promised.what, when], words.core.detailGlue)
}

function noteLines(ask: Ask, { account, notes }: AccountFile): readonly Piece[] {
  const w = ask.words.accounts
  if (notes.length === 0) return [w.noNotes(code(w.noteCommand(account.name)))]
  return notes.map((note) => {
    const day = dayIn(ask.member.zone, note.at)
    return mrkdwn`${formatDay(ask.locale, day, ask.today)}  ${cut(note.text, NOTE_MOST)}`
  })
}

function cardButtons({ words }: Ask, { account, deals }: AccountFile): ReturnType<typeof button>[] {
  const id = `=${account.id}`
  const [first] = deals
  const run = (text: string, value: string, n: number) =>
    button({
      text,
      action: `${ACTIONS.runOther}:${n}`,
      value,
      ...(n === 0 ? { style: 'primary' as const } : {}),
    })
  return [
    run(words.accounts.prepare, `prep ${id}`, 0),
    run(words.accounts.addNote, `note ${id}`, 1),
    ...(first === undefined ? [] : [run(words.accounts.c139, `c139 =${first.deal.id}`, 2)]),
    run(words.core.edit, `account edit ${id}`, 3),
    shareButton(`account ${id}`, words),
  ]
}
