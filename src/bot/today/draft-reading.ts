import { type GreetingDraft, orderDrafts } from '../../coach/index.ts'
import type { Ask, Click } from '../ask.ts'
import { readChoice } from './draft-choice.ts'
import { createRowReader, type DueRow } from './due-row.ts'
import { getReminder } from './end-reminder.ts'
import { canPrepare, holdLine, holdOf } from './hold.ts'

/** None for a reminder that ended, nor for one whose reason fell away: she may have left since. Source: TCH-2. */
export async function readDrafts(ask: Ask, row: DueRow): Promise<readonly GreetingDraft[]> {
  if (row.reminder.state !== 'open' || !row.stands) return []
  const choice = await readChoice(ask, row)
  return choice === undefined ? [] : orderDrafts(choice)
}

/** Why a row has no draft. */
export function noDraft(ask: Ask, row: DueRow): string {
  const { words } = ask
  const { reminder, stands } = row
  if (reminder.state !== 'open') return words.delivery.already[reminder.state]
  const hold = holdOf(ask, row)
  if (hold !== undefined && !canPrepare(hold)) return holdLine(ask, row, hold)
  return stands ? words.drafts.none : words.delivery.already.cancelled
}

/** The row whose draft a button is about. @throws Problem `gone` when it is not hers */
export async function readRow(ask: Ask, click: Click): Promise<DueRow> {
  return createRowReader(ask)(await getReminder(ask, namedBy(click).id))
}

/** What the value of a button under a draft says. */
export function namedBy({ chosen }: Click): Readonly<{ id: string; draftId: string; origin: string }> {
  const [id = '', draftId = '', origin = ''] = (chosen.value ?? '').split('|')
  return { id, draftId, origin }
}
