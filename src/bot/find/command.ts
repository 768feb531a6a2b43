import type { KnownBlock } from '@slack/types'
import { dayIn, Problem } from '../../coach/index.ts'
import type { Hit } from '../../store/index.ts'
import type { Message } from '../answer.ts'
import type { Ask, CommandHandler } from '../ask.ts'
import { actions, button, message, section } from '../blocks/build.ts'
import { mrkdwn } from '../blocks/mrkdwn.ts'
import { spanFrom, textFrom } from '../grammar/line-text.ts'
import { readText } from '../grammar/read-text.ts'
import { ACTIONS } from '../ids.ts'
import { shareButton } from '../share.ts'
import { formatDay } from '../words/format-day.ts'
import { industryName } from '../words/industry-name.ts'
import { accountNames, openings } from './names.ts'
import { snippet } from './snippet.ts'

const SHOWN = 12
const OPENED = 5
const WORDS_MOST = 200
const BETWEEN = ' · '

/** `find WORDS`: what fits in notes, accounts, people and deals, newest first. */
export const findCommand: CommandHandler = async (ask, line) => {
  const { desk, words } = ask
  const span = spanFrom(line, 0)
  if (span === undefined) {
    throw new Problem({ code: 'missing', what: words.find.needed, example: words.find.example })
  }
  const sought = readText(textFrom(line, 0), { field: words.find.field, most: WORDS_MOST, span })
  const hits = await desk.find(sought, { limit: SHOWN + 1 })
  return {
    kind: 'message',
    message: hits.length === 0 ? nothing(ask, sought) : await found(ask, sought, hits),
  }
}

function nothing({ words }: Ask, sought: string): Message {
  const none = words.find.none(sought)
  return message(`${none}\n${words.find.noneHint}`, [section(none), section(words.find.noneHint)])
}

async function found(ask: Ask, sought: string, hits: readonly Hit[]): Promise<Message> {
  const { desk, words } = ask
  const shown = hits.slice(0, SHOWN).map((hit) => withIndustry(ask, hit))
  const names = await accountNames(desk, shown)
  const title =
    hits.length > SHOWN ? words.find.titleMore(SHOWN, sought) : words.find.title(shown.length, sought)
  const ways = await openings(desk, shown, { names, most: OPENED })
  const buttons = ways.map(({ line, name }, i) =>
    button({ text: name, action: `${ACTIONS.runOther}:${i}`, value: line }),
  )
  const heads = shown.map((hit) => headOf(ask, hit, names))
  const blocks: KnownBlock[] = [
    section(title),
    ...shown.map((hit, i) => section(mrkdwn`${heads[i] ?? ''}\n${snippet(hit)}`)),
    actions('found', [...buttons, shareButton(`find ${sought}`, words)]),
  ]
  const spoken = shown.map(({ text }, i) => `${heads[i] ?? ''}: ${text}`)
  return message([title, ...spoken].join('\n'), blocks)
}

/** An account is found by the key of its industry too; whoever reads it wants the name. */
function withIndustry({ words }: Ask, hit: Hit): Hit {
  const at = hit.text.lastIndexOf(BETWEEN)
  const isMarked = hit.marks.some(({ end }) => end > at)
  if (hit.kind !== 'account' || at < 0 || isMarked) return hit
  const industry = industryName(words, hit.text.slice(at + BETWEEN.length))
  return { ...hit, text: `${hit.text.slice(0, at)}${BETWEEN}${industry}` }
}

/** What kind of thing it is, of which account, and since when it is on file. */
function headOf({ words, locale, member, today }: Ask, hit: Hit, names: ReadonlyMap<string, string>): string {
  const account = hit.kind === 'account' ? '' : (names.get(hit.accountId) ?? '')
  const day = formatDay(locale, dayIn(member.zone, hit.at), today)
  return [words.find.kinds[hit.kind], account, day].filter((part) => part !== '').join(' · ')
}
