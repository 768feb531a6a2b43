import { findOccasion, type GreetingDraft, type GreetingHold } from '../../coach/index.ts'
import type { Message } from '../answer.ts'
import type { Ask } from '../ask.ts'
import { actions, button, context, message, plain, section } from '../blocks/build.ts'
import { bold } from '../blocks/mrkdwn.ts'
import type { DueRow } from './due-row.ts'
import { guardLines } from './guard-lines.ts'
import { holdLine } from './hold.ts'

/** Action ids of the buttons under a draft, and of the undo once it was sent. Their value is `reminder|draft|origin`. */
export const DRAFT_ACTIONS = {
  another: 'reminder:another',
  sent: 'reminder:sent',
  unsent: 'reminder:unsent',
} as const

const TEXT_MOST = 3000

/** One draft, whether there are more, what holds it back for now, and where it was asked for. */
export type ShownDraft = Readonly<{
  draft: GreetingDraft
  isOnly: boolean
  hold?: GreetingHold | undefined
  origin: string
}>

/** A draft as plain text to copy, with another one beside it where there is one. What must wait is not marked as sent. Source: TCH-4. */
export function draftMessage(ask: Ask, row: DueRow, { draft, isOnly, hold, origin }: ShownDraft): Message {
  const w = ask.words.drafts
  const title = titleOf(ask, row)
  const wait = hold === undefined ? [] : [holdLine(ask, row, hold)]
  const hints = [...wait, w.hint, ...addressHint(ask, row), ...guardLines(ask, row)]
  const value = `${row.reminder.id}|${draft.id}|${origin}`
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
  return ask.words.drafts.title(who, occasion)
}

/** For whom, and for what. */
export function greetedFor(
  { words, locale }: Ask,
  { reminder, contact, account }: DueRow,
): Readonly<{ who: string; occasion: string }> {
  const { why } = reminder.planned
  const occasion = why.code === 'festival' ? findOccasion(why.occasionId)?.names[locale] : undefined
  const who = contact?.name ?? account?.name ?? words.delivery.someone
  return { who, occasion: occasion ?? words.drafts.birthday }
}

function addressHint({ words }: Ask, { contact }: DueRow): readonly string[] {
  return contact === undefined || contact.addressAs ? [] : [words.drafts.noAddress(contact.name)]
}
