import { type GiftIdea, giftIdeas, type PlannedTouch, staffOf, type Touch } from '../../coach/index.ts'
import type { Message } from '../answer.ts'
import type { Ask, ClickHandler } from '../ask.ts'
import { context, message, section } from '../blocks/build.ts'
import { labelled } from '../blocks/lines.ts'
import { bold } from '../blocks/mrkdwn.ts'
import { formatDay } from '../words/format-day.ts'
import { readAddressees } from './addressees.ts'
import { greetedFor } from './draft-message.ts'
import { createRowReader, type DueRow } from './due-row.ts'
import { getReminder } from './end-reminder.ts'
import { giftOccasion } from './gift-reminder.ts'
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
  const files = (await readAddressees(ask, row)).flatMap(({ sensitive }) => sensitive ?? [])
  const greeting = {
    occasionId: giftOccasion(reminder.planned),
    keeps: [...new Set(files.flatMap(({ keeps }) => keeps))],
    staff: staffOf(account?.industry),
  }
  const { answer, ideas, taboos } = giftIdeas(greeting, contact?.sensitive?.likes)
  const { who, occasion } = greetedFor(ask, row)
  const title = w.giftTitle(who, occasion)
  const says = ({ says: text }: (typeof taboos)[number]) => text[ask.locale]
  if (!answer.allowed) return listed(title, [{ label: w.noGift, lines: answer.guards.map(says) }])
  const given = await readGiven(ask, reminder.planned)
  return listed(title, [
    contact === undefined
      ? { label: w.giftForAll, lines: w.giftsForAll }
      : { label: w.giftLikes, lines: likedLines(ask, ideas) },
    { label: w.giftRules, lines: [...new Set(files.flatMap(({ giftsForbidden = [] }) => giftsForbidden))] },
    { label: w.given, lines: given.map((touch) => givenLine(ask, touch)) },
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

function likedLines(ask: Ask, ideas: readonly GiftIdea[]): readonly string[] {
  return ideas.length === 0 ? [ask.words.drafts.noLikes] : ideas.map((idea) => ideaLine(ask, idea))
}

function ideaLine({ words, locale }: Ask, { text, isAllowed, guards }: GiftIdea): string {
  const [guard] = guards
  if (guard === undefined) return words.drafts.idea(text)
  return (isAllowed ? words.drafts.mindIdea : words.drafts.badIdea)(text, guard.says[locale])
}

/** A gift is not given twice. */
async function readGiven({ desk }: Ask, { accountId, contactId }: PlannedTouch): Promise<readonly Touch[]> {
  const whose = contactId === undefined ? { accountId } : { contactId }
  const touches = await desk.touches.listOf({ ...whose, limit: TOUCHES_READ })
  return touches.filter(({ kind, what }) => kind === 'gift' && what !== undefined).slice(0, GIVEN_SHOWN)
}

function givenLine({ words, locale, today }: Ask, { on, what = '' }: Touch): string {
  return words.drafts.givenOn(formatDay(locale, on, today), what)
}

function say(text: string): Message {
  return message(text, [section(text)])
}
