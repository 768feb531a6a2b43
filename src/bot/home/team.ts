import type { KnownBlock } from '@slack/types'
import { compareValues, type TeamSettings, ZONES } from '../../coach/index.ts'
import { type DealStanding, standingsOf } from '../accounts/file.ts'
import { overRhythm } from '../accounts/over-rhythm.ts'
import type { Ask } from '../ask.ts'
import { context, cut, divider, header, section } from '../blocks/build.ts'
import { limited } from '../blocks/lines.ts'
import { bold, joined, mrkdwn, person } from '../blocks/mrkdwn.ts'
import { standingOf } from '../c139/element-label.ts'
import { NAME_MOST } from './home-actions.ts'

type QuietAccount = Readonly<{ name: string; days: number }>
type Owned<T> = Readonly<{ ownerId: string; items: readonly T[] }>

/** The whole team's work, as those who lead see it; of at most 500 open deals and 500 accounts, the A accounts first. */
export type TeamFile = Readonly<{
  deals: readonly DealStanding[]
  /** Owners with the lowest deal first, each one's lowest first. */
  dealsOf: readonly Owned<DealStanding>[]
  /** Owners with the longest silence first, each one's longest first. */
  quietOf: readonly Owned<QuietAccount>[]
}>

const OWNERS = 8
const ITEMS = 4
const SCANNED = 500

/** Reads it as it stands now. */
export async function readTeam({ desk, today }: Ask, team: TeamSettings): Promise<TeamFile> {
  const [open, rows] = await Promise.all([desk.deals.listOpen(), desk.accounts.list({ limit: SCANNED })])
  const deals = await standingsOf(desk, open)
  const quiet = rows.flatMap((row) => {
    const over = overRhythm(row, { today, team })
    const { ownerId, name } = row.account
    return over === undefined ? [] : [{ ownerId, name, days: over.days }]
  })
  return {
    deals,
    dealsOf: byOwner(deals.toSorted(compareStandings), ({ deal }) => deal.ownerId),
    quietOf: byOwner(
      quiet.toSorted((one, other) => other.days - one.days),
      ({ ownerId }) => ownerId,
    ),
  }
}

/** Counts and lists, read like a weekly sheet rather than a feed. */
export function teamBlocks(ask: Ask, { deals, dealsOf, quietOf }: TeamFile): readonly KnownBlock[] {
  const w = ask.words.home
  const quiet = quietOf.reduce((sum, { items }) => sum + items.length, 0)
  return [
    divider(),
    header(w.team),
    ...(deals.length === 0
      ? [section(w.teamNoDeals)]
      : [section(dealCounts(ask, deals)), context(w.lowestFirst)]),
    ...ownerBlocks(ask, dealsOf, ({ deal, standing }) => {
      return w.dealAt(cut(deal.name, NAME_MOST), standingText(ask, standing))
    }),
    section(quiet === 0 ? w.teamNoQuiet : bold(w.teamQuiet(quiet))),
    ...ownerBlocks(ask, quietOf, ({ name, days }) => w.overBy(cut(name, NAME_MOST), days)),
  ]
}

function standingText(ask: Ask, standing: DealStanding['standing']): string {
  const { c139, core } = ask.words
  if (standing === undefined) return c139.notJudged
  const said = standingOf(ask, standing.value)
  return standing.isCalibrated ? said : [said, c139.uncalibrated].join(core.detailGlue)
}

function dealCounts({ words }: Ask, deals: readonly DealStanding[]): ReturnType<typeof joined> {
  const w = words.home
  const count = (zone: string | undefined) => deals.filter(({ standing }) => standing?.zone === zone).length
  const counts = ZONES.map((zone) => w.zoneCount(words.terms.zone[zone], count(zone)))
  const unjudged = count(undefined)
  const all = [...counts, ...(unjudged === 0 ? [] : [w.unjudgedCount(unjudged)])]
  return mrkdwn`${bold(w.teamDeals(deals.length))}\n${joined(all, '  ·  ')}`
}

function ownerBlocks<T>(
  { words }: Ask,
  owned: readonly Owned<T>[],
  lineOf: (item: T) => string,
): readonly KnownBlock[] {
  const left = owned.length - OWNERS
  return [
    ...owned.slice(0, OWNERS).map(({ ownerId, items }) => {
      const lines = limited(items.map(lineOf), ITEMS, words.core.andMore)
      return section(joined([person(ownerId), ...lines], '\n'))
    }),
    ...(left > 0 ? [context(words.home.owners(left))] : []),
  ]
}

/** Lowest value first. What nobody judged comes last: unknown is not low. Source: C139-6. */
function compareStandings(one: DealStanding, other: DealStanding): number {
  if (one.standing === undefined) return other.standing === undefined ? 0 : 1
  return other.standing === undefined ? -1 : compareValues(one.standing.value, other.standing.value)
}

/** Groups what is sorted already: owners come in the order of their first item. */
function byOwner<T>(items: readonly T[], ownerOf: (item: T) => string): readonly Owned<T>[] {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(ownerOf(item))
    if (group === undefined) groups.set(ownerOf(item), [item])
    else group.push(item)
  }
  return [...groups].map(([ownerId, owned]) => ({ ownerId, items: owned }))
}
