import {
  addDays,
  type Contact,
  type ContactNews,
  type Day,
  lookBackOn,
  type NewsEvent,
  Problem,
  worksOn,
} from '../../coach/index.ts'
import type { Saved } from '../../store/index.ts'
import type { Message } from '../answer.ts'
import type { Ask, CommandHandler } from '../ask.ts'
import { actions, button, context, message, section } from '../blocks/build.ts'
import { bold } from '../blocks/mrkdwn.ts'
import { choose, findIn } from '../choose.ts'
import { type CommandLine, optionOf } from '../grammar/command-line.ts'
import { readDay } from '../grammar/read-day.ts'
import { readTail } from '../grammar/tail-text.ts'
import { ACTIONS } from '../ids.ts'
import { leadingContact } from '../resolve-name.ts'
import { undoButton } from '../undo.ts'
import { formatDay } from '../words/format-day.ts'

const WHAT_MOST = 200

/** `news CONTACT EVENT [WHAT] [on:WHEN]`: what happened to somebody, for a word now and a look back later. */
export const newsCommand: CommandHandler = async (ask, line) => {
  const w = ask.words.occasions.news
  const wanted = { write: true, what: w.contactNeeded, example: w.example }
  const { value: contact, restIndex } = await leadingContact(ask, line, wanted)
  const { event, next } = readEvent(ask, line, restIndex)
  const what = readTail(line, next, { what: w.whatField, most: WHAT_MOST })
  const saved = await ask.desk.occasions.news.add({
    accountId: contact.accountId,
    contactId: contact.id,
    event,
    on: readOn(ask, line),
    ...(what !== '' && { what }),
  })
  return { kind: 'message', message: savedNews(ask, saved, contact) }
}

/** The kind of news is one word or two, as in *good news*. */
function readEvent(ask: Ask, line: CommandLine, at: number): Readonly<{ event: NewsEvent; next: number }> {
  const [first, second] = line.rest.slice(at).map(({ raw }) => raw.replace(/[:：,，。.]$/, ''))
  const token = line.rest[at]
  if (first === undefined || token === undefined) {
    const { eventNeeded, example } = ask.words.occasions.news
    throw new Problem({ code: 'missing', what: eventNeeded, example })
  }
  const both = second === undefined ? undefined : findIn('newsEvent', `${first} ${second}`)
  if (both !== undefined) return { event: both, next: at + 2 }
  const span = { start: token.start, end: token.end }
  return { event: choose(ask, 'newsEvent', { text: first, span }), next: at + 1 }
}

function readOn({ today, locale }: Ask, line: CommandLine): Day {
  const option = optionOf(line, 'on')
  if (option === undefined) return today
  return readDay(option.text, { today, locale, span: option.valueSpan, prefer: 'past' })
}

function savedNews(ask: Ask, { value, changeId }: Saved<ContactNews>, contact: Contact): Message {
  const { words, locale, today } = ask
  const w = words.occasions.news
  const [now, back] = [workingDayFrom(ask, value.on), workingDayUpTo(ask, lookBackOn(value))].map((day) =>
    formatDay(locale, day, today),
  )
  const remind = w.remind(now ?? '', back ?? '')
  const isQuiet = value.event === 'loss' && contact.status.is === 'active'
  const pause = button({
    text: w.mourning,
    action: ACTIONS.runOther,
    value: `contact edit =${contact.id} status:mourning`,
  })
  return message(
    [`${words.core.saved} · ${contact.name}`, remind, ...(isQuiet ? [w.quiet] : [])].join('\n'),
    [
      section(w.saved(bold(contact.name), words.terms.newsEvent[value.event])),
      context(remind, ...(isQuiet ? [w.quiet] : [])),
      actions('saved', [undoButton(changeId, words), ...(isQuiet ? [pause] : [])]),
    ],
  )
}

/** The day of the first reminder, by the asker's own working week. */
function workingDayFrom({ member, today }: Ask, on: Day): Day {
  let day = on < today ? today : on
  while (member.workingDays.length > 0 && !worksOn(member, day)) day = addDays(day, 1)
  return day
}

/** The day of the second one, which rolls back where the first rolls on. Source: TCH-6. */
function workingDayUpTo({ member }: Ask, on: Day): Day {
  let day = on
  while (member.workingDays.length > 0 && !worksOn(member, day)) day = addDays(day, -1)
  return day
}
