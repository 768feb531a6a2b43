import type { KnownBlock } from '@slack/types'
import { timeIn } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import { actions, button, context, header, section } from '../blocks/build.ts'
import { code } from '../blocks/mrkdwn.ts'
import { ACTIONS } from '../ids.ts'
import { formatDay } from '../words/format-day.ts'
import { HOME_ACTIONS } from './home-actions.ts'

/** Name and day, and what is done most often. */
export function greetingBlocks({ words, member, locale, today }: Ask): readonly KnownBlock[] {
  const w = words.home
  const open = (text: string, value: string, n: number) =>
    button({ text, action: `${ACTIONS.runOther}:${n}`, value })
  return [
    header(w.greeting(member.name, formatDay(locale, today, today))),
    actions('home-quick', [
      open(words.accounts.prepare, 'prep', 0),
      open(w.newNote, 'note', 1),
      open(w.addAccount, 'account add', 2),
      open(w.help, 'help', 3),
      open(w.settings, 'settings', 4),
      button({ text: w.refresh, action: HOME_ACTIONS.refresh, value: 'refresh' }),
    ]),
  ]
}

/** The first thing to do, for somebody who has nothing here yet. */
export function emptyBlocks({ words }: Ask): readonly KnownBlock[] {
  const w = words.home
  const add = {
    text: w.addAccount,
    action: ACTIONS.runOther,
    value: 'account add',
    style: 'primary',
  } as const
  return [
    section(w.empty),
    actions('home-first', [button(add)]),
    context(w.orType(code(words.accounts.example))),
  ]
}

/** When this was true, by the member's own clock. */
export function updatedBlock({ words, locale, today, now, member }: Ask): KnownBlock {
  const time = timeIn(member.zone, now)
  return context(words.home.updated(formatDay(locale, today, today), time, member.zone))
}
