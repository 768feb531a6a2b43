import { dayIn } from '../../coach/index.ts'
import type { Message } from '../answer.ts'
import type { Ask, CommandHandler } from '../ask.ts'
import { actions, button, context, message, section } from '../blocks/build.ts'
import { bold, codeBlock, mrkdwn } from '../blocks/mrkdwn.ts'
import { wordsOf } from '../grammar/line-text.ts'
import { refuseRest } from '../grammar/refuse-rest.ts'
import { ACTIONS } from '../ids.ts'
import { undoButton } from '../undo.ts'
import { formatDay } from '../words/format-day.ts'
import { addressOf } from './address.ts'

const NEW = /^(new|on|新|生成|开)$/i
const OFF = /^(off|revoke|停用|关)$/i

/** `feed` tells of the member's calendar address, `feed new` makes one, `feed off` ends it. */
export function createFeedCommand(rootOf: () => string | undefined): CommandHandler {
  return async (ask, line) => {
    const asked = wordsOf(line).trim()
    // What is said in a channel is read by others, and an address is a key.
    if (ask.audience === 'channel') return { kind: 'message', message: say(ask.words.feed.privately) }
    if (OFF.test(asked)) return { kind: 'message', message: await revoke(ask) }
    const root = rootOf()
    if (root === undefined) return { kind: 'message', message: say(ask.words.feed.notServed) }
    if (NEW.test(asked)) return { kind: 'message', message: await make(ask, root) }
    refuseRest(line, 0)
    return { kind: 'message', message: await tell(ask) }
  }
}

async function make({ desk, newId, words }: Ask, root: string): Promise<Message> {
  const w = words.feed
  const secret = newId()
  await desk.feed.make(secret)
  const address = addressOf(root, secret)
  return message([w.made, address, w.once].join('\n'), [
    section(w.made),
    section(codeBlock(address)),
    context(w.once),
    actions('feed', [revokeButton(w.revoke)]),
  ])
}

async function revoke({ desk, words }: Ask): Promise<Message> {
  const w = words.feed
  const saved = await desk.feed.revoke()
  if (saved === undefined) return offer(w.none, w.make)
  return message(w.revoked, [section(w.revoked), actions('feed', [undoButton(saved.changeId, words)])])

  function offer(text: string, label: string): Message {
    return message(text, [section(text), actions('feed', [makeButton(label)])])
  }
}

async function tell({ desk, locale, member, today, words }: Ask): Promise<Message> {
  const w = words.feed
  const known = await desk.feed.find()
  const state =
    known === undefined ? w.none : w.since(formatDay(locale, dayIn(member.zone, known.madeAt), today))
  const buttons = known === undefined ? [makeButton(w.make)] : [makeButton(w.makeNew), revokeButton(w.revoke)]
  return message([w.title, w.about, state].join('\n'), [
    section(mrkdwn`${bold(w.title)}\n${w.about}`),
    section(state),
    actions('feed', buttons),
  ])
}

function makeButton(text: string) {
  return button({ text, action: `${ACTIONS.run}:0`, value: 'feed new', style: 'primary' })
}

function revokeButton(text: string) {
  return button({ text, action: `${ACTIONS.run}:1`, value: 'feed off' })
}

function say(text: string): Message {
  return message(text, [section(text)])
}
