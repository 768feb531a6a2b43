import type { KnownBlock } from '@slack/types'
import { type Account, daysBetween, Problem, type Promised } from '../../coach/index.ts'
import type { Message } from '../answer.ts'
import type { Ask, ClickHandler } from '../ask.ts'
import { actions, button, context, cut, message, section } from '../blocks/build.ts'
import { bold, code } from '../blocks/mrkdwn.ts'
import { referralBlocks } from '../care/referral-advice.ts'
import { undoButton } from '../undo.ts'
import { formatDay } from '../words/format-day.ts'

/** How a promise ends, by the button that says so; the value is its id. Source: PRM-1. */
export const PROMISE_ACTIONS = {
  kept: 'promise:kept',
  broken: 'promise:broken',
  dropped: 'promise:dropped',
} as const

type Ending = keyof typeof PROMISE_ACTIONS

const LISTED = 12
const WHAT_MOST = 200

/** The viewer's own open promises, or all of one account, the one due first first. */
export async function promiseList(ask: Ask, account?: Account): Promise<Message> {
  const { desk, member, words } = ask
  const w = words.promises
  const filter = account === undefined ? { ownerId: member.id } : { accountId: account.id }
  const open = await desk.promises.listOpen(filter)
  if (open.length === 0) {
    return message([w.noneOpen, w.example].join('\n'), [section(w.noneOpen), section(w.how(code(w.example)))])
  }
  const title = account === undefined ? w.open(open.length) : w.openOf(account.name)
  const shown = await Promise.all(open.slice(0, LISTED).map((one) => rowOf(ask, one)))
  const left = open.length - shown.length
  return message([title, ...shown.map(({ text }) => text)].join('\n'), [
    section(bold(title)),
    ...shown.flatMap(({ blocks }) => blocks),
    ...(left > 0 ? [context(words.core.andMore(left))] : []),
  ])
}

async function rowOf(
  ask: Ask,
  promised: Promised,
): Promise<Readonly<{ text: string; blocks: readonly KnownBlock[] }>> {
  const { words, locale, today } = ask
  const late = daysBetween(promised.by, today)
  const due = late > 0 ? words.accounts.late(late) : words.accounts.by(formatDay(locale, promised.by, today))
  const said = words.promises.owed[promised.direction](
    await nameOf(ask, promised),
    cut(promised.what, WHAT_MOST),
  )
  const text = [said, due].join(words.core.detailGlue)
  return { text, blocks: [section(text), actions(`promise-${promised.id}`, endButtons(ask, promised))] }
}

function endButtons({ words }: Ask, { id, what }: Promised): ReturnType<typeof button>[] {
  const w = words.promises
  const one = (ending: Ending, text: string) =>
    button({ text, action: PROMISE_ACTIONS[ending], value: id, spoken: words.delivery.spoken(text, what) })
  return [one('kept', w.kept), one('broken', w.broken), one('dropped', w.dropped)]
}

/** Ends a promise; a promise of ours that was kept is a moment to ask for a name. Source: PRM-1, PRM-2. */
export function endClick(ending: Ending): ClickHandler {
  return async (ask, { chosen }) => {
    const { desk, words, today } = ask
    const w = words.promises
    const saved = await desk.promises.end(chosen.value ?? '', ending, today)
    if (saved === undefined) {
      return { kind: 'private', message: message(w.endedAlready, [section(w.endedAlready)]) }
    }
    const { value, changeId } = saved
    const account = await desk.accounts.find(value.accountId)
    if (account === undefined) throw new Problem({ code: 'gone', kind: 'account' })
    const isTheirs = value.direction === 'they-owe' && ending === 'broken'
    const said = w.ended[isTheirs ? 'broken-theirs' : ending](value.what)
    const advice = await referralBlocks(ask, account, { code: 'promise-ended', promised: value })
    return {
      kind: 'private',
      message: message([said, ...advice.lines].join('\n'), [
        section(said),
        ...advice.blocks,
        actions('saved', [undoButton(changeId, words)]),
      ]),
    }
  }
}

async function nameOf({ desk }: Ask, { accountId, contactId }: Promised): Promise<string> {
  const contact = contactId === undefined ? undefined : await desk.contacts.find(contactId)
  return contact?.name ?? (await desk.accounts.find(accountId))?.name ?? ''
}
