import { type Contact, type GreetingDraft, orderDrafts } from '../../coach/index.ts'
import type { Ask, Click } from '../ask.ts'
import { readAddressees } from './addressees.ts'
import { readChoice } from './draft-choice.ts'
import { createRowReader, type DueRow } from './due-row.ts'
import { getReminder } from './end-reminder.ts'
import { canPrepare, holdLine, holdOf } from './hold.ts'

/** Drafts, the best first, and to whom they may go, the best first; nobody is looked for where there is nothing to write. */
type Drafts = Readonly<{ drafts: readonly GreetingDraft[]; to?: readonly Contact[] }>

/** None for a reminder that ended, nor for one whose reason fell away: she may have left since. Source: TCH-2. */
export async function readDrafts(ask: Ask, row: DueRow): Promise<Drafts> {
  if (row.reminder.state !== 'open' || !row.stands) return { drafts: [] }
  const to = await readAddressees(ask, row)
  const choice = to[0] && (await readChoice(ask, row, to[0]))
  return { drafts: choice === undefined ? [] : orderDrafts(choice), to }
}

/** Why a row has no draft. */
export function noDraft(ask: Ask, row: DueRow, to?: Drafts['to']): string {
  const { words } = ask
  const { reminder, stands, account } = row
  if (reminder.state !== 'open') return words.delivery.already[reminder.state]
  const hold = holdOf(ask, row)
  if (hold !== undefined && !canPrepare(hold)) return holdLine(ask, row, hold)
  if (to?.length === 0 && account !== undefined) return words.drafts.nobody(account.name)
  return stands ? words.drafts.none : words.delivery.already.cancelled
}

/** The row whose draft a button is about. @throws Problem `gone` when it is not hers */
export async function readRow(ask: Ask, click: Click): Promise<DueRow> {
  return createRowReader(ask)(await getReminder(ask, namedBy(click).id))
}

/** What the value of a button under a draft says. */
export function namedBy({ chosen }: Click): Readonly<Record<'id' | 'draftId' | 'origin' | 'toId', string>> {
  const [id = '', draftId = '', origin = '', toId = ''] = (chosen.value ?? '').split('|')
  return { id, draftId, origin, toId }
}
