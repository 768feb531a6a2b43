import {
  type Account,
  addDays,
  type Contact,
  cadenceOf,
  type Day,
  type NameChoice,
  Problem,
  type Touch,
} from '../../coach/index.ts'
import type { Message } from '../answer.ts'
import type { Ask, CommandHandler } from '../ask.ts'
import { actions, message, section } from '../blocks/build.ts'
import { bold } from '../blocks/mrkdwn.ts'
import { type CommandLine, optionOf } from '../grammar/command-line.ts'
import { readDay } from '../grammar/read-day.ts'
import { readTail } from '../grammar/tail-text.ts'
import { leadingAccount, leadingContact, type Wanted } from '../resolve-name.ts'
import { undoButton } from '../undo.ts'
import { formatDay, formatNearDay } from '../words/format-day.ts'
import { touchKindOf } from './touch-kind.ts'

const WHAT_MOST = 300

/** Whom the touch was with: a person, or an account where no person fits. */
type Met = Readonly<{ account: Account; contact?: Contact; restIndex: number }>

/** `touch CONTACT [WHAT] [on:DAY]`: logs a touch that really happened. */
export const touchCommand: CommandHandler = async (ask, line) => {
  const met = await readMet(ask, line)
  const what = readTail(line, met.restIndex, { what: ask.words.touches.whatField, most: WHAT_MOST })
  const { value, changeId } = await ask.desk.touches.add({
    accountId: met.account.id,
    kind: touchKindOf(what),
    on: readOn(ask, line),
    ...(met.contact === undefined ? {} : { contactId: met.contact.id }),
    ...(what === '' ? {} : { what }),
  })
  return {
    kind: 'message',
    message: savedMessage(ask, { met, touch: value, changeId, next: await nextLine(ask, met) }),
  }
}

type Saved = Readonly<{ met: Met; touch: Touch; changeId: string; next: string }>

function savedMessage({ words, locale, today }: Ask, { met, touch, changeId, next }: Saved): Message {
  const w = words.touches
  const who = met.contact?.name ?? met.account.name
  const kind = words.terms.touchKind[touch.kind]
  const day = formatNearDay(locale, touch.on, today)
  const more = [...(touch.what === undefined ? [] : [w.what(touch.what)]), next]
  return message([w.savedText(kind, who, day), ...more].join('\n'), [
    section(w.saved(kind, bold(who), day)),
    section(more.join('\n')),
    actions('saved', [undoButton(changeId, words)]),
  ])
}

/** When the rhythm asks for the next touch, counted from the last one on file. */
async function nextLine({ desk, workspace, words, locale, today }: Ask, { account }: Met): Promise<string> {
  const team = await workspace.settings.read()
  const rhythm = cadenceOf(account, team.cadence)
  if (rhythm === undefined) return words.touches.noRhythm
  const lastOn = (await desk.touches.lastOn(account.id)) ?? today
  return words.touches.next(formatDay(locale, addDays(lastOn, rhythm.ideal), today), rhythm.ideal)
}

/** A person where one has the name, else an account. What is near is offered for the person first. */
async function readMet(ask: Ask, line: CommandLine): Promise<Met> {
  const { words } = ask
  const wanted = { write: true, what: words.touches.nameNeeded, example: words.touches.example }
  try {
    return await readPerson(ask, line, wanted)
  } catch (error) {
    const near = nearOf(error)
    if (near === undefined) throw error
    const { value: account, restIndex } = await leadingAccount(ask, line, wanted).catch((other: unknown) => {
      throw near.length > 0 ? error : other
    })
    return { account, restIndex }
  }
}

async function readPerson(ask: Ask, line: CommandLine, wanted: Wanted): Promise<Met> {
  const { value: contact, restIndex } = await leadingContact(ask, line, wanted)
  const account = await ask.desk.accounts.find(contact.accountId)
  if (account === undefined) throw new Error('A contact that is seen belongs to an account that is seen')
  return { account, contact, restIndex }
}

/** The people offered where nobody has exactly this name or id; `undefined` for any other trouble. */
function nearOf(error: unknown): readonly NameChoice[] | undefined {
  if (!(error instanceof Problem)) return undefined
  const { refusal } = error
  if (refusal.code === 'unknown-name') return refusal.near
  return refusal.code === 'gone' ? [] : undefined
}

/** @throws Problem `bad-day` for a day that is still to come: it has not happened */
function readOn({ today, locale }: Ask, line: CommandLine): Day {
  const option = optionOf(line, 'on')
  if (option === undefined) return today
  const on = readDay(option.text, { today, locale, prefer: 'past', span: option.valueSpan })
  if (on > today) throw new Problem({ code: 'bad-day', text: option.text, at: option.valueSpan })
  return on
}
