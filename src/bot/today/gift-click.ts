import { type GiftIdea, giftIdeas, staffOf, type Touch } from '../../coach/index.ts'
import type { Message } from '../answer.ts'
import type { Ask, ClickHandler } from '../ask.ts'
import { context, message, section } from '../blocks/build.ts'
import { labelled } from '../blocks/lines.ts'
import { bold } from '../blocks/mrkdwn.ts'
import { formatDay } from '../words/format-day.ts'
import { greetedFor } from './draft-message.ts'
import { createRowReader, type DueRow } from './due-row.ts'
import { getReminder } from './end-reminder.ts'
import { canPass, holdLine, holdOf } from './hold.ts'
import { proveDelivery } from './prove-delivery.ts'

const TOUCHES_READ = 200
const GIVEN_SHOWN = 3

/** What to think of before a gift: what the person likes, what would offend, what was given before. Source: TCH-4. */
export const giftClick: ClickHandler = async (ask, { chosen, place }) => {
  await proveDelivery(ask, place)
  const row = await createRowReader(ask)(await getReminder(ask, chosen.value ?? ''))
  const hold = holdOf(ask, row)
  const said = row.stands ? undefined : ask.words.delivery.already.cancelled
  if (!canPass(hold) && hold !== undefined) {
    return { kind: 'private', message: say(holdLine(ask, row, hold)) }
  }
  return { kind: 'private', message: said === undefined ? await giftMessage(ask, row) : say(said) }
}

async function giftMessage(ask: Ask, row: DueRow): Promise<Message> {
  const w = ask.words.drafts
  const { contact, account, reminder } = row
  const { why } = reminder.planned
  const { sensitive } = contact ?? {}
  const greeting = {
    occasionId: why.code === 'festival' ? why.occasionId : 'birthday',
    keeps: sensitive?.keeps ?? [],
    staff: staffOf(account?.industry),
  }
  const { answer, ideas, taboos } = giftIdeas(greeting, sensitive?.likes)
  const { who, occasion } = greetedFor(ask, row)
  const title = w.giftTitle(who, occasion)
  const says = ({ says: text }: (typeof taboos)[number]) => text[ask.locale]
  if (!answer.allowed) return listed(title, [{ label: w.noGift, lines: answer.guards.map(says) }])
  const liked = ideas.map((idea) => ideaLine(ask, idea))
  return listed(title, [
    { label: w.giftLikes, lines: liked.length === 0 ? [w.noLikes] : liked },
    { label: w.giftRules, lines: sensitive?.giftsForbidden === undefined ? [] : [sensitive.giftsForbidden] },
    { label: w.given, lines: (await readGiven(ask, contact?.id)).map((touch) => givenLine(ask, touch)) },
    {
      label: w.offends,
      lines: [...answer.guards.filter(({ kind }) => kind !== 'gift-taboo'), ...taboos].map(says),
    },
  ])
}

type Part = Readonly<{ label: string; lines: readonly string[] }>

function listed(title: string, parts: readonly Part[]): Message {
  const shown = parts.filter(({ lines }) => lines.length > 0)
  const text = shown.flatMap(({ label, lines }) => [label, ...lines])
  return message([title, ...text].join('\n'), [
    section(bold(title)),
    ...shown.map(({ label, lines }, i) =>
      i === shown.length - 1 && shown.length > 1
        ? context(labelled(label, lines))
        : section(labelled(label, lines)),
    ),
  ])
}

function ideaLine({ words, locale }: Ask, { text, isAllowed, guards }: GiftIdea): string {
  const [guard] = guards
  if (guard === undefined) return words.drafts.idea(text)
  return (isAllowed ? words.drafts.mindIdea : words.drafts.badIdea)(text, guard.says[locale])
}

/** A gift is not given twice. */
async function readGiven({ desk }: Ask, contactId: string | undefined): Promise<readonly Touch[]> {
  if (contactId === undefined) return []
  const touches = await desk.touches.listOf({ contactId, limit: TOUCHES_READ })
  return touches.filter(({ kind, what }) => kind === 'gift' && what !== undefined).slice(0, GIVEN_SHOWN)
}

function givenLine({ words, locale, today }: Ask, { on, what = '' }: Touch): string {
  return words.drafts.givenOn(formatDay(locale, on, today), what)
}

function say(text: string): Message {
  return message(text, [section(text)])
}
