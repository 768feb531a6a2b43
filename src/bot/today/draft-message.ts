import { findOccasion, type GreetingDraft } from '../../coach/index.ts'
import type { Message } from '../answer.ts'
import type { Ask } from '../ask.ts'
import { actions, button, context, message, plain, section } from '../blocks/build.ts'
import { bold } from '../blocks/mrkdwn.ts'
import type { DueRow } from './due-row.ts'
import { guardLines } from './guard-lines.ts'

/** Action ids of the buttons under a draft. Their value is `reminder|draft`. */
export const DRAFT_ACTIONS = {
  another: 'reminder:another',
  sent: 'reminder:sent',
} as const

const TEXT_MOST = 3000

/** A draft as plain text to copy, with another one beside it where there is one. Source: TCH-4. */
export function draftMessage(
  ask: Ask,
  row: DueRow,
  { draft, isOnly }: Readonly<{ draft: GreetingDraft; isOnly: boolean }>,
): Message {
  const w = ask.words.drafts
  const title = titleOf(ask, row)
  const hints = [w.hint, ...addressHint(ask, row), ...guardLines(ask, row)]
  const value = `${row.reminder.id}|${draft.id}`
  const another = button({ text: w.anotherButton, action: DRAFT_ACTIONS.another, value })
  const sent = button({ text: w.sentButton, action: DRAFT_ACTIONS.sent, value, style: 'primary' })
  return message([title, draft.text, ...hints].join('\n'), [
    section(bold(title)),
    { type: 'section', text: plain(draft.text, TEXT_MOST) },
    context(...hints),
    actions('draft', isOnly ? [sent] : [sent, another]),
  ])
}

function titleOf({ words, locale }: Ask, { reminder, contact, account }: DueRow): string {
  const { why } = reminder.planned
  const { title, birthday } = words.drafts
  const occasion = why.code === 'festival' ? findOccasion(why.occasionId)?.names[locale] : undefined
  return title(contact?.name ?? account?.name ?? words.delivery.someone, occasion ?? birthday)
}

function addressHint({ words }: Ask, { contact }: DueRow): readonly string[] {
  return contact === undefined || contact.addressAs ? [] : [words.drafts.noAddress(contact.name)]
}
