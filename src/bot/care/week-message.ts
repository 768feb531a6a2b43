import type { KnownBlock } from '@slack/types'
import {
  type Account,
  addDays,
  daysBetween,
  isEmptyWeek,
  leads,
  type Tier,
  type WeeklyList,
  weekdayOf,
} from '../../coach/index.ts'
import type { Message } from '../answer.ts'
import type { Ask } from '../ask.ts'
import { context, cut, header, message, section } from '../blocks/build.ts'
import { labelled, limited } from '../blocks/lines.ts'
import { code, type Piece, person } from '../blocks/mrkdwn.ts'
import { standingOf } from '../c139/element-label.ts'
import { dueText } from '../complaints/list.ts'
import { formatDay } from '../words/format-day.ts'
import type { WeekFile } from './week-file.ts'

const LISTED = 8
const TEXT_MOST = 120

/** A heading with its lines; those without lines are left out. */
type Part = Readonly<{ label: string; lines: readonly Piece[] }>

/** The weekly list, complaints first, what went well last. Source: ST-12. */
export function weekMessage(ask: Ask, { list, accountNames, isSent }: WeekFile): Message {
  const { words, locale, today } = ask
  const w = words.care
  const monday = addDays(today, 1 - weekdayOf(today))
  const title = w.weekTitle(formatDay(locale, monday, today))
  const hint = isSent || !leads(ask.viewer) ? [] : [context(w.escalationHint(code(w.escalationCommand)))]
  if (isEmptyWeek(list)) {
    return message([title, w.weekEmpty].join('\n'), [header(title), section(w.weekEmpty), ...hint])
  }
  const nameOf = (id: string) => accountNames.get(id) ?? ''
  const parts = partsOf(ask, list, nameOf).filter(({ lines }) => lines.length > 0)
  const said = parts.map(({ label, lines }) => w.weekPart(label, lines.length))
  return message([title, ...said].join('\n'), [
    header(title),
    context(leads(ask.viewer) ? w.weekIntro : w.weekOwn),
    ...parts.map((part) => partBlock(ask, part)),
    ...hint,
  ])
}

function partBlock({ words }: Ask, { label, lines }: Part): KnownBlock {
  return section(
    labelled(words.care.weekHeading(label, lines.length), limited(lines, LISTED, words.core.andMore)),
  )
}

type NameOf = (accountId: string) => string

function partsOf(ask: Ask, list: WeeklyList, nameOf: NameOf): readonly Part[] {
  const w = ask.words.care
  return [
    { label: w.weekComplaints, lines: list.complaints.map((one) => complaintLine(ask, one, nameOf)) },
    ...list.quiet.map(({ tier, accounts }) => ({
      label: quietLabel(ask, tier),
      lines: accounts.map((one) => quietLine(ask, one)),
    })),
    { label: w.weekPromises, lines: list.promises.map((one) => promiseLine(ask, one, nameOf)) },
    { label: w.weekNoStep, lines: list.withoutStep.map((one) => stepLine(ask, one)) },
    {
      label: w.weekUnmoved,
      lines: list.unmoved.map(({ deal, days, value }) =>
        w.unmovedLine({ name: deal.name, owner: person(deal.ownerId), value: standingOf(ask, value), days }),
      ),
    },
    {
      label: w.weekUp,
      lines: list.up.map(({ deal, point }) => w.upLine(deal.name, person(deal.ownerId), w.point[point])),
    },
  ]
}

function quietLabel({ words }: Ask, tier: Tier | undefined): string {
  return tier === undefined ? words.care.weekQuietNoTier : words.care.weekQuiet(words.terms.tier[tier])
}

function quietLine(
  { words }: Ask,
  { account, days, level }: WeeklyList['quiet'][number]['accounts'][number],
): Piece {
  const { name, ownerId }: Account = account
  return words.care.quietLine({ name, owner: person(ownerId), days, level: words.care.level[level] })
}

function complaintLine(ask: Ask, complaint: WeeklyList['complaints'][number], nameOf: NameOf): Piece {
  return ask.words.care.complaintLine({
    name: nameOf(complaint.accountId),
    owner: person(complaint.ownerId),
    what: cut(complaint.what, TEXT_MOST),
    when: dueText(ask, complaint),
  })
}

function promiseLine({ words, today }: Ask, promised: WeeklyList['promises'][number], nameOf: NameOf): Piece {
  return words.care.promiseLine[promised.direction]({
    name: nameOf(promised.accountId),
    owner: person(promised.ownerId),
    what: cut(promised.what, TEXT_MOST),
    days: daysBetween(promised.by, today),
  })
}

function stepLine({ words }: Ask, { deal, finding }: WeeklyList['withoutStep'][number]): Piece {
  const owner = person(deal.ownerId)
  return finding.code === 'no-next-step'
    ? words.care.noStepLine(deal.name, owner)
    : words.care.stepLateLine(deal.name, owner, finding.days)
}
