import {
  type Contact,
  findOccasion,
  type GreetingDraft,
  type GreetingHold,
  type Why,
} from '../../coach/index.ts'
import type { Message } from '../answer.ts'
import type { Ask } from '../ask.ts'
import { actions, button, context, message, plain, section } from '../blocks/build.ts'
import { bold } from '../blocks/mrkdwn.ts'
import type { DueRow } from './due-row.ts'
import { guardLines } from './guard-lines.ts'
import { holdLine } from './hold.ts'

/** Action ids of the buttons under a draft, and of the undo once it was sent. Their value is `reminder|draft|origin|contact`. */
export const DRAFT_ACTIONS = {
  another: 'reminder:another',
  sent: 'reminder:sent',
  unsent: 'reminder:unsent',
} as const

const TEXT_MOST = 3000
/** So many more people are named to whom something for an account may go. */
const ALSO_NAMED = 3

/** One draft, to whom it may go, the first best, whether there are more, what holds it back for now, and where it was asked for. */
export type ShownDraft = Readonly<{
  draft: GreetingDraft
  to?: readonly Contact[] | undefined
  isOnly: boolean
  hold?: GreetingHold | undefined
  origin: string
}>

/** A draft as plain text to copy, with another one beside it where there is one. What must wait is not marked as sent. Source: TCH-4. */
export function draftMessage(ask: Ask, row: DueRow, shown: ShownDraft): Message {
  const { draft, isOnly, hold, origin, to = [] } = shown
  const w = ask.words.drafts
  const title = titleOf(ask, row)
  const wait = hold === undefined ? [] : [holdLine(ask, row, hold)]
  const hints = [...wait, w.hint, ...whomHint(ask, row, to), ...addressHint(ask, to), ...guardLines(ask, row)]
  const value = [row.reminder.id, draft.id, origin, to[0]?.id ?? ''].join('|')
  const another = button({ text: w.anotherButton, action: DRAFT_ACTIONS.another, value })
  const sent = button({ text: w.sentButton, action: DRAFT_ACTIONS.sent, value, style: 'primary' })
  const buttons = [...(hold === undefined ? [sent] : []), ...(isOnly ? [] : [another])]
  return message([title, draft.text, ...hints].join('\n'), [
    section(bold(title)),
    { type: 'section', text: plain(draft.text, TEXT_MOST) },
    context(...hints),
    ...(buttons.length === 0 ? [] : [actions('draft', buttons)]),
  ])
}

function titleOf(ask: Ask, row: DueRow): string {
  const { who, occasion } = greetedFor(ask, row)
  const { code } = row.reminder.planned.why
  const { title, noteTitle } = ask.words.drafts
  return (code === 'birthday' || code === 'festival' ? title : noteTitle)(who, occasion)
}

/** For whom, and for what. */
export function greetedFor(
  { words, locale }: Ask,
  { reminder, contact, account }: DueRow,
): Readonly<{ who: string; occasion: string }> {
  const who = contact?.name ?? account?.name ?? words.delivery.someone
  return { who, occasion: nameOf({ words, locale }, reminder.planned.why) }
}

function nameOf({ words, locale }: Pick<Ask, 'words' | 'locale'>, why: Why): string {
  const w = words.drafts
  switch (why.code) {
    case 'festival':
      return findOccasion(why.occasionId)?.names[locale] ?? why.occasionId
    case 'anniversary':
      return w.anniversary[why.of](why.years)
    case 'occasion':
      return why.name
    case 'greeting':
      return w.weekly
    case 'news': {
      const event = words.terms.newsEvent[why.event]
      return why.look === 'now' ? event : w.lookBack(event)
    }
    default:
      return w.birthday
  }
}

/** Whom a greeting addresses that is for a whole account, and who else may get it. */
function whomHint(
  { words }: Ask,
  { contact }: DueRow,
  [first, ...others]: readonly Contact[],
): readonly string[] {
  if (contact !== undefined || first === undefined) return []
  const named = ({ name, post }: Contact) => words.delivery.person(name, post ? [post] : [])
  return [words.drafts.goesTo(named(first), others.slice(0, ALSO_NAMED).map(named))]
}

function addressHint({ words }: Ask, [contact]: readonly Contact[]): readonly string[] {
  return contact === undefined || contact.addressAs ? [] : [words.drafts.noAddress(contact.name)]
}
