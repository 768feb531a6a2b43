import type { KnownBlock, TableBlock } from '@slack/types'
import { daysBetween, type TeamSettings } from '../../coach/index.ts'
import type { AccountFilter, AccountRow } from '../../store/index.ts'
import type { Answer, Message } from '../answer.ts'
import type { Ask, CommandHandler } from '../ask.ts'
import { actions, button, message, section } from '../blocks/build.ts'
import { code } from '../blocks/mrkdwn.ts'
import { choose, findIn } from '../choose.ts'
import { type CommandLine, optionOf } from '../grammar/command-line.ts'
import { wordsOf } from '../grammar/line-text.ts'
import { ACTIONS } from '../ids.ts'
import { shareButton } from '../share.ts'
import { overRhythm } from './over-rhythm.ts'

const PAGE = 20
const SCANNED = 500

/** `accounts [tier:A] [mine] [quiet]`: a table, the quietest first when asked for. */
export const accountsCommand: CommandHandler = async (ask, line) => {
  const { desk, workspace, words } = ask
  const team = await workspace.settings.read()
  const filter = readFilter(ask, line)
  const rows = await desk.accounts.list({ ...filter, limit: SCANNED })
  const wanted = isQuietAsked(line) ? quietOnes(ask, rows, team) : rows
  if (wanted.length > 0) return shown(ask, wanted, line)
  const isEmpty = (await desk.accounts.count()) === 0
  const said = isEmpty ? words.accounts.listEmpty(code(words.accounts.example)) : words.accounts.listNone
  return {
    kind: 'message',
    message: message(isEmpty ? words.accounts.example : words.accounts.listNone, [section(said)]),
  }
}

function shown(ask: Ask, rows: readonly AccountRow[], line: CommandLine): Answer {
  return { kind: 'message', message: accountTable(ask, rows, line.raw) }
}

function accountTable(ask: Ask, rows: readonly AccountRow[], line: string): Message {
  const { words } = ask
  const title = words.accounts.listTitle(rows.length)
  const page = rows.slice(0, PAGE)
  const table: TableBlock = {
    type: 'table',
    rows: [words.accounts.columns.map(cell), ...page.map((row) => cells(ask, row).map(cell))],
  }
  const more: KnownBlock[] = rows.length > PAGE ? [section(words.core.andMore(rows.length - PAGE))] : []
  const open = page
    .slice(0, 5)
    .map(({ account }, i) =>
      button({ text: account.name, action: `${ACTIONS.runOther}:${i}`, value: `account =${account.id}` }),
    )
  const spoken = page.map((row) => cells(ask, row).slice(0, 3).join(' · ')).join('; ')
  return message(`${title}: ${spoken}`, [
    section(title),
    table,
    ...more,
    actions('open-account', [...open, shareButton(line, words)]),
  ])
}

function cells(
  { words, today }: Ask,
  { account, lastTouchOn, openDeals, openPromises }: AccountRow,
): readonly string[] {
  const last =
    lastTouchOn === undefined ? words.accounts.never : words.accounts.daysAgo(daysBetween(lastTouchOn, today))
  return [account.name, account.tier ?? '–', last, String(openDeals), String(openPromises)]
}

function cell(text: string): TableBlock['rows'][number][number] {
  return { type: 'raw_text', text: text === '' ? '–' : text }
}

function readFilter(ask: Ask, line: CommandLine): AccountFilter {
  const tier = optionOf(line, 'tier')
  const industry = optionOf(line, 'industry')
  const owner = optionOf(line, 'owner')?.personId
  const isMine = /(^|\s)(mine|my|我的)(\s|$)/i.test(wordsOf(line))
  const ownerId = isMine ? ask.member.id : owner
  return {
    ...(tier === undefined ? {} : { tier: choose(ask, 'tier', { text: tier.text, span: tier.valueSpan }) }),
    ...(industry === undefined ? {} : { industry: findIn('industry', industry.text) ?? industry.text }),
    ...(ownerId === undefined ? {} : { ownerId }),
  }
}

function isQuietAsked(line: CommandLine): boolean {
  return /(^|\s)(quiet|安静|久未联系)(\s|$)/i.test(wordsOf(line))
}

/** Those whose last touch is older than their rhythm asks for, the longest silence first. */
function quietOnes({ today }: Ask, rows: readonly AccountRow[], team: TeamSettings): readonly AccountRow[] {
  const silence = ({ account, lastTouchOn }: AccountRow): number =>
    daysBetween(lastTouchOn ?? account.createdOn, today)
  return rows
    .filter((row) => overRhythm(row, { today, team }) !== undefined)
    .toSorted((a, b) => silence(b) - silence(a))
}
