import type { KnownBlock } from '@slack/types'
import { daysBetween, type TeamSettings } from '../../coach/index.ts'
import type { AccountRow } from '../../store/index.ts'
import { readAccountGap } from '../accounts/account-gap.ts'
import { type OverRhythm, overRhythm } from '../accounts/over-rhythm.ts'
import type { Ask } from '../ask.ts'
import { actions, button, cut, header, section } from '../blocks/build.ts'
import { bold, joined, person } from '../blocks/mrkdwn.ts'
import { ACTIONS } from '../ids.ts'
import { HOME_ACTIONS, NAME_MOST } from './home-actions.ts'

type ListedAccount = Readonly<{ row: AccountRow; over?: OverRhythm; hasGap: boolean }>

/** One page of the accounts a member works on; `page` counts from 0. */
export type AccountsFile = Readonly<{
  listed: readonly ListedAccount[]
  page: number
  pages: number
  total: number
}>

const PAGE = 10
const DOT = '  ·  '

/** Reads a page; one that is no longer there becomes the last one. Her own accounts come first. */
export async function readAccounts(
  ask: Ask,
  { page, team }: Readonly<{ page: number; team: TeamSettings }>,
): Promise<AccountsFile> {
  const { desk, member, today } = ask
  const workedBy = member.id
  const total = await desk.accounts.count({ workedBy })
  const pages = Math.max(1, Math.ceil(total / PAGE))
  const shown = Math.min(page, pages - 1)
  const rows = await desk.accounts.list({ workedBy, limit: PAGE, offset: shown * PAGE })
  const gaps = await Promise.all(rows.map(({ account }) => readAccountGap(ask, account)))
  const listed = rows.map((row, i) => {
    const over = overRhythm(row, { today, team })
    return { row, hasGap: gaps[i] !== undefined, ...(over && { over }) }
  })
  return { listed, page: shown, pages, total }
}

/** A row an account with a button that opens its card, and the way to the other pages. */
export function accountBlocks(ask: Ask, file: AccountsFile): readonly KnownBlock[] {
  const { page, pages, total } = file
  const w = ask.words.home
  const title = pages === 1 ? w.accounts(total) : w.accountsPage(total, page + 1, pages)
  return [header(title), ...file.listed.map((one) => accountBlock(ask, one)), ...pagingBlocks(ask, file)]
}

function accountBlock(
  { words, locale, member, today }: Ask,
  { row, over, hasGap }: ListedAccount,
): KnownBlock {
  const { account, lastTouchOn, openDeals } = row
  const w = words.home
  const title = joined(
    [
      bold(cut(account.name, NAME_MOST)),
      account.tier === undefined ? words.accounts.noTier : words.terms.tier[account.tier],
      account.ownerId === member.id ? '' : person(account.ownerId),
      openDeals === 0 ? '' : w.openDeals(openDeals),
    ],
    DOT,
  )
  const touched =
    lastTouchOn === undefined ? words.accounts.neverTouched : w.touched(daysBetween(lastTouchOn, today))
  const late = over === undefined ? '' : bold(words.accounts.rhythmOver(over.rhythm.ideal, over.days))
  const accessory = button({
    text: words.core.open,
    action: ACTIONS.runOther,
    value: `account =${account.id}`,
    spoken: w.openNamed(account.name),
  })
  return {
    ...section(
      joined(
        [title, joined([touched, late], locale === 'zh' ? '' : ' '), hasGap ? words.accounts.noNext : ''],
        '\n',
      ),
    ),
    accessory,
  }
}

function pagingBlocks({ words }: Ask, { page, pages }: AccountsFile): readonly KnownBlock[] {
  if (pages === 1) return []
  const to = (text: string, target: number, n: number) =>
    button({ text, action: `${HOME_ACTIONS.page}:${n}`, value: String(target) })
  return [
    actions('home-pages', [
      ...(page > 0 ? [to(words.home.previous, page - 1, 0)] : []),
      ...(page < pages - 1 ? [to(words.home.nextPage, page + 1, 1)] : []),
    ]),
  ]
}
