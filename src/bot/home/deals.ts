import type { KnownBlock } from '@slack/types'
import {
  type Account,
  type Assessment,
  addDays,
  compareValues,
  type Day,
  dayIn,
  daysBetween,
  daysUnmoved,
  instantOf,
  type Movement,
  movementBetween,
  STANDSTILL_DAYS,
  writeValue,
} from '../../coach/index.ts'
import { type DealStanding, standingsOf } from '../accounts/file.ts'
import type { Ask } from '../ask.ts'
import { button, context, cut, header, section } from '../blocks/build.ts'
import { bold, code, joined, type Markup, mrkdwn } from '../blocks/mrkdwn.ts'
import { crossingLine } from '../c139/change-lines.ts'
import { standingOf } from '../c139/element-label.ts'
import { ACTIONS } from '../ids.ts'
import { formatDay } from '../words/format-day.ts'
import { formatMoney } from '../words/format-money.ts'
import { NAME_MOST } from './home-actions.ts'

/** A deal with how it moved: `movement` is absent where it was judged once only. */
type MovedDeal = DealStanding &
  Readonly<{ account?: Account; movement?: Movement & Readonly<{ since: Day }>; daysUnmoved?: number }>

/** The member's open deals: those to look at first, and how many there are. */
export type DealsFile = Readonly<{ shown: readonly MovedDeal[]; total: number }>

const SHOWN = 8
const SINCE_DAYS = 30
const WHAT_MOST = 100
const DOT = '  ·  '

/** Reads them, and the path of those that are shown. */
export async function readDeals(ask: Ask): Promise<DealsFile> {
  const { desk, member } = ask
  const standings = await standingsOf(desk, await desk.deals.listOpen({ ownerId: member.id }))
  const first = standings.toSorted(compareUrgency).slice(0, SHOWN)
  return { shown: await Promise.all(first.map((one) => readPath(ask, one))), total: standings.length }
}

/**
 * Jitter before lose: there a few elements decide which way the deal falls, while a deal that is losing needs a new plan
 * first. Then those nobody judged, and last the winning ones, which want guarding. Lowest first within a zone.
 */
function compareUrgency(one: DealStanding, other: DealStanding): number {
  const byZone = URGENCY[one.standing?.zone ?? 'unjudged'] - URGENCY[other.standing?.zone ?? 'unjudged']
  if (byZone !== 0 || one.standing === undefined || other.standing === undefined) return byZone
  return compareValues(one.standing.value, other.standing.value)
}

const URGENCY = { jitter: 0, lose: 1, unjudged: 2, win: 3 } as const

async function readPath(ask: Ask, standing: DealStanding): Promise<MovedDeal> {
  const { desk, member, today } = ask
  const [account, history] = await Promise.all([
    desk.accounts.find(standing.deal.accountId),
    desk.assessments.history(standing.deal.id),
  ])
  const still = daysUnmoved({ history, zone: member.zone }, today)
  const movement = movementOf(ask, history)
  return {
    ...standing,
    ...(account && { account }),
    ...(movement && { movement }),
    ...(still === undefined ? {} : { daysUnmoved: still }),
  }
}

/** From how it stood thirty days ago, or from its first assessment where that is younger. */
function movementOf({ member, today }: Ask, history: readonly Assessment[]): MovedDeal['movement'] {
  const start = instantOf(addDays(today, -SINCE_DAYS), '00:00', member.zone)
  const before = history.findLast(({ at }) => at < start) ?? history[0]
  const latest = history.at(-1)
  if (before === undefined || latest === undefined || before === latest) return undefined
  const since = before.at < start ? addDays(today, -SINCE_DAYS) : dayIn(member.zone, before.at)
  return { ...movementBetween(before.marks, latest.marks), since }
}

/** Each deal with what it is held by, how that moved, and what comes next. */
export function dealBlocks(ask: Ask, { shown, total }: DealsFile): readonly KnownBlock[] {
  const w = ask.words.home
  const left = total - shown.length
  return [
    header(w.deals(total)),
    ...shown.map((one) => dealBlock(ask, one)),
    ...(total === 0 ? [section(w.noDeals(code(w.dealExample)))] : []),
    ...(left > 0 ? [context(ask.words.core.andMore(left))] : []),
  ]
}

function dealBlock(ask: Ask, one: MovedDeal): KnownBlock {
  const { deal, account, movement } = one
  const { words, locale } = ask
  const title = joined(
    [
      bold(cut(deal.name, NAME_MOST)),
      cut(account?.name ?? '', NAME_MOST),
      deal.amount === undefined ? '' : formatMoney(locale, deal.amount),
    ],
    DOT,
  )
  const crossings = movement?.crossings.map((crossing) => crossingLine(ask, crossing)) ?? []
  const accessory = button({
    text: words.accounts.c139,
    action: ACTIONS.runOther,
    value: `c139 =${deal.id}`,
    spoken: words.home.dealAt(words.accounts.c139, deal.name),
  })
  return {
    ...section(joined([title, valueLine(ask, one), ...crossings, nextLine(ask, one)], '\n')),
    accessory,
  }
}

function valueLine(ask: Ask, { standing, movement, daysUnmoved: days }: MovedDeal): string {
  const { words, locale, today } = ask
  if (standing === undefined) return words.c139.notJudged
  const value = standingOf(ask, standing.value)
  const now = standing.isCalibrated ? value : `${value}${DOT}${words.c139.uncalibrated}`
  if (movement !== undefined && compareValues(movement.from, movement.to) !== 0) {
    const from = writeValue(movement.from)
    const moved = words.home.moved(from, writeValue(movement.to), formatDay(locale, movement.since, today))
    return `${now}${DOT}${moved}`
  }
  return days !== undefined && days >= STANDSTILL_DAYS ? `${now}${DOT}${words.home.unmoved(days)}` : now
}

function nextLine({ words, locale, today }: Ask, { deal }: MovedDeal): Markup {
  const w = words.home
  if (deal.nextStep === undefined) return bold(w.noNext)
  const { what, by } = deal.nextStep
  const day = formatDay(locale, by, today)
  const late = daysBetween(by, today)
  const said = cut(what, WHAT_MOST)
  return late > 0 ? bold(w.nextLate(said, day, late)) : mrkdwn`${w.next(said, day)}`
}
