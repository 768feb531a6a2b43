import {
  AFTER_LOSING_TEXTS,
  AFTER_WINNING_TEXTS,
  afterBid,
  type ClosingReview,
  countMarks,
  type Day,
  dealHealth,
  HEALTH_TARGETS,
  Problem,
} from '../../coach/index.ts'
import type { Message } from '../answer.ts'
import type { Ask, SubmitHandler } from '../ask.ts'
import { actions, button, message, section } from '../blocks/build.ts'
import { labelled } from '../blocks/lines.ts'
import { bold, joined } from '../blocks/mrkdwn.ts'
import { type C139File, readC139File } from '../c139/file.ts'
import { type Advice, referralBlocks } from '../care/referral-advice.ts'
import { FieldErrors } from '../forms/field-errors.ts'
import { ACTIONS } from '../ids.ts'
import { undoButton } from '../undo.ts'
import { formatDay } from '../words/format-day.ts'
import { readClosedOn, readReview } from './read-review.ts'
import { reviewLines } from './review-lines.ts'

/**
 * Closes the deal with its review, and says what comes now. Source: ST-13, CON-3, CON-4.
 *
 * @throws Problem `gone`, `not-allowed`, `deal-closed`
 */
export const submitClosing: SubmitHandler = async (ask, { form: values, metadata }) => {
  const deal = await ask.desk.deals.find(metadata)
  if (deal === undefined) throw new Problem({ code: 'gone', kind: 'deal' })
  const file = await readC139File(ask, deal)
  const errors = new FieldErrors(ask.words)
  const review = readReview(ask, { values, errors, marks: file.marks })
  const on = readClosedOn(ask, values, errors)
  const wrong = errors.answer()
  if (wrong !== undefined || review === undefined) return wrong ?? { kind: 'close' }
  const value = file.marks.length === 0 ? {} : { value: countMarks(file.marks) }
  const { changeId } = await ask.desk.closings.close(deal.id, { on, review, ...value })
  const advice = await adviceAfter(ask, file, review)
  return { kind: 'done', message: closedMessage(ask, file, { review, on, changeId, advice }) }
}

type Closed = Readonly<{ review: ClosingReview; on: Day; changeId: string; advice: Advice }>

function closedMessage(ask: Ask, file: C139File, { review, on, changeId, advice }: Closed): Message {
  const { words, locale, today } = ask
  const w = words.closing
  const title = w.saved[review.result](file.deal.name, formatDay(locale, on, today))
  const lines = [...reviewLines(ask, file, review), ...dearLines(ask, review)]
  const after = afterLines(ask, review.result)
  const open = button({
    text: words.deals.openCard,
    action: ACTIONS.runOther,
    value: `deal =${file.deal.id}`,
  })
  return message([title, ...lines, w.after, ...after, ...advice.lines].join('\n'), [
    section(bold(title)),
    section(joined(lines, '\n')),
    section(labelled(w.after, after)),
    ...advice.blocks,
    actions('saved', [undoButton(changeId, words), open]),
  ])
}

/** A won deal is a moment to ask for a name. Source: PRM-2. */
async function adviceAfter(ask: Ask, { deal }: C139File, { result }: ClosingReview): Promise<Advice> {
  const account = result === 'won' ? await ask.desk.accounts.find(deal.accountId) : undefined
  return account === undefined
    ? { lines: [], blocks: [] }
    : referralBlocks(ask, account, { code: 'deal-won' })
}

/** A warning where a deal was won too dearly. Source: ST-6. */
function dearLines({ words }: Ask, { result, marginPercent }: ClosingReview): readonly string[] {
  const values = marginPercent === undefined ? {} : { margin: marginPercent }
  return dealHealth({ result, values }).isDear ? [words.closing.dear(HEALTH_TARGETS.margin)] : []
}

/** What to do once the bid is decided, then what to leave alone. */
function afterLines({ locale }: Ask, result: ClosingReview['result']): readonly string[] {
  const { does, avoids } = afterBid(result)
  const texts = { ...AFTER_WINNING_TEXTS, ...AFTER_LOSING_TEXTS }
  return [...does, ...avoids].map((code) => texts[code][locale])
}
