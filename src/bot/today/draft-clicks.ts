import type { ClickAnswer } from '../answer.ts'
import type { ClickHandler } from '../ask.ts'
import { message, section } from '../blocks/build.ts'
import { draftMessage } from './draft-message.ts'
import { namedBy, noDraft, readDrafts, readRow } from './draft-reading.ts'
import { holdOf } from './hold.ts'
import { originOf } from './origin.ts'
import { proveDelivery } from './prove-delivery.ts'

/** Shows the best draft beside its reminder. Source: TCH-4. */
export const draftClick: ClickHandler = async (ask, click) => {
  await proveDelivery(ask, click.place)
  const row = await readRow(ask, click)
  const { drafts, to } = await readDrafts(ask, row)
  const [draft] = drafts
  if (draft === undefined) return say(noDraft(ask, row, to))
  const isOnly = drafts.length === 1
  const shown = { draft, to, isOnly, hold: holdOf(ask, row), origin: originOf(click.place) }
  return { kind: 'private', message: draftMessage(ask, row, shown) }
}

/** Shows the next draft in the place of this one; after the last comes the first. */
export const anotherClick: ClickHandler = async (ask, click) => {
  const row = await readRow(ask, click)
  const { drafts, to } = await readDrafts(ask, row)
  const { draftId, origin } = namedBy(click)
  const next = drafts.findIndex(({ id }) => id === draftId) + 1
  const draft = drafts[next] ?? drafts[0]
  if (draft === undefined) return say(noDraft(ask, row, to))
  const shown = { draft, to, isOnly: drafts.length === 1, hold: holdOf(ask, row), origin }
  return { kind: 'replace', message: draftMessage(ask, row, shown) }
}

function say(text: string): ClickAnswer {
  return { kind: 'private', message: message(text, [section(text)]) }
}
