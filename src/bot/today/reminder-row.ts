import type { ActionsBlock, KnownBlock, PlainTextOption, StaticSelect } from '@slack/types'
import {
  type Day,
  daysBetween,
  LASTING_REASONS,
  type PlannedKind,
  type PlannedTouch,
  partsOf,
} from '../../coach/index.ts'
import type { Reminder } from '../../store/index.ts'
import type { Ask } from '../ask.ts'
import { actions, button, context, cut, plain, section } from '../blocks/build.ts'
import { bold, mrkdwn } from '../blocks/mrkdwn.ts'
import { followButton } from '../care/follow-button.ts'
import { answerButton } from '../complaints/answer-button.ts'
import { CONFIRM_ACTION } from '../days/day-actions.ts'
import { ACTIONS } from '../ids.ts'
import { formatDay } from '../words/format-day.ts'
import { careLines } from './care-lines.ts'
import { hasDraft } from './draft-choice.ts'
import type { DueRow } from './due-row.ts'
import { giftOccasion, isGiftReminder, mayTakeGift } from './gift-reminder.ts'
import { holdOf } from './hold.ts'
import { blockOf } from './reminder-blocks.ts'
import { endedSentences, reminderSentences } from './reminder-sentence.ts'
import { wholeOf } from './together.ts'
import { unconfirmedPart } from './uncertain-day.ts'
import { isAnnounced } from './urgency.ts'

/** Action ids of the buttons of a reminder. Their value is its id; the options of `snooze` are `days|id`. */
export const REMINDER_ACTIONS = {
  draft: 'reminder:draft',
  gift: 'reminder:gift',
  done: 'reminder:done',
  snooze: 'reminder:snooze',
  skip: 'reminder:skip',
  stop: 'reminder:stop',
  reopen: 'reminder:reopen',
  line: 'reminder:line',
} as const

/** For how many days a reminder can be put off. Source: TCH-8. */
export const SNOOZE_DAYS = [1, 3, 7] as const

const ROW_MOST = 400
const UNDO_MS = 3_600_000

type Buttons = ActionsBlock['elements']

/**
 * One reminder as the digest, today's list and the Home tab show it: what, why now, and what can be done. `guards` are the
 * manners to mind with it.
 */
export function reminderRow(ask: Ask, row: DueRow, guards: readonly string[]): readonly KnownBlock[] {
  const { id, state } = row.reminder
  const text = section(mrkdwn`${bold(labelOf(ask, row.reminder))}  ${rowText(ask, row)}`)
  const buttons = state === 'open' ? openButtons(ask, row) : endedButtons(ask, row)
  const shown: KnownBlock = { ...text, block_id: blockOf(id) }
  return [
    shown,
    ...(guards.length === 0 ? [] : [context(...guards)]),
    ...(buttons.length === 0 ? [] : [actions(`buttons:${id}`, buttons)]),
  ]
}

/** The same in plain text. */
export function reminderLine(ask: Ask, row: DueRow, guards: readonly string[]): string {
  return [`${labelOf(ask, row.reminder)}  ${rowText(ask, row)}`, ...guards].join('\n')
}

function labelOf({ words, today, locale }: Ask, { planned, state, snoozedTo }: Reminder): string {
  const w = words.delivery
  const day = (on: Day) => formatDay(locale, on, today)
  switch (state) {
    case 'open':
      break
    case 'done':
      return w.done
    case 'snoozed':
      return snoozedTo === undefined ? w.noLongerDue : w.snoozedTo(day(snoozedTo))
    case 'skipped':
      return w.skipped
    case 'stopped':
      return w.stopped
    case 'cancelled':
      return w.noLongerDue
  }
  if (planned.date > today) return words.days.movedTo(day(planned.date))
  if (planned.date === today) return isAnnounced(planned, today) ? w.ahead : w.today
  const overdue = daysBetween(dueOn(planned), today)
  return overdue > 0 ? w.overdue(overdue) : w.since(day(planned.date))
}

/** From which day on it is late: what passes, such as a greeting, is put off with its reminder; what is owed is not. */
function dueOn({ kind, date, occursOn }: PlannedTouch): Day {
  const isOwed = LASTING_REASONS.some((lasting) => lasting === kind)
  return isOwed || occursOn > date ? occursOn : date
}

function rowText(ask: Ask, row: DueRow): string {
  const { reminder } = row
  const tell = reminder.state === 'open' ? reminderSentences : endedSentences
  const sentences = tell(ask, toldBy(row), row)
  const more = reminder.state === 'open' ? forActing(ask, row) : doneLine(ask, reminder)
  return cut([...sentences, ...careLines(ask, row), ...more].join(ask.locale === 'zh' ? '' : ' '), ROW_MOST)
}

/** Everything that a row tells of one person. */
function toldBy({ reminder, together = [] }: DueRow): PlannedTouch {
  return wholeOf(
    reminder.planned,
    together.map((one) => one.reminder.planned),
  )
}

const FOR_A_PERSON: readonly PlannedKind[] = ['birthday', 'festival', 'greeting', 'news']

/** What is needed to act: how she is addressed and reached, what she likes, what was done last time. Source: TCH-4. */
function forActing(ask: Ask, row: DueRow): readonly string[] {
  const { contact, reminder } = row
  const { kind, lead } = reminder.planned
  if (contact === undefined || !FOR_A_PERSON.includes(kind)) return []
  const w = ask.words.delivery
  const reach = contact.channels ?? contact.phone ?? contact.email
  const { likes, giftsForbidden } = (ask.audience === 'self' && contact.sensitive) || {}
  return [
    ...happened(ask, row),
    ...(contact.addressAs ? [w.addressAs(contact.addressAs)] : []),
    ...(reach ? [w.reach(withoutStop(reach))] : []),
    ...(likes ? [w.likes(withoutStop(likes))] : []),
    ...(giftsForbidden && lead > 1 ? [w.gifts(withoutStop(giftsForbidden))] : []),
    ...lastTime(ask, row),
  ]
}

/** What somebody told of it is for those who may read the person's file. */
function happened({ audience, words }: Ask, { news }: DueRow): readonly string[] {
  if (audience !== 'self' || news?.what === undefined) return []
  return [words.occasions.news.what(withoutStop(news.what))]
}

/** What was sent is for those who may read the person's file. */
function lastTime(ask: Ask, { contact, lastDone, reminder }: DueRow): readonly string[] {
  if (ask.audience !== 'self' || contact?.sensitive === undefined || lastDone?.line === undefined) return []
  const { words, locale, today } = ask
  const before = lastDone.planned.occursOn
  const isLastYear = partsOf(before).year === partsOf(reminder.planned.occursOn).year - 1
  const told = isLastYear ? words.drafts.lastYear : words.delivery.lastTime
  return [told(formatDay(locale, before, today), withoutStop(lastDone.line))]
}

function doneLine({ words }: Ask, { line }: Reminder): readonly string[] {
  return line === undefined ? [] : [words.delivery.doneLine(line)]
}

function withoutStop(text: string): string {
  return text.trim().replace(/[.。!！]$/, '')
}

function openButtons(ask: Ask, row: DueRow): Buttons {
  const care = careButtons(ask, row)
  if (care.length > 0) return care
  const { id, planned } = row.reminder
  const { words } = ask
  const { draftButton } = words.drafts
  const spoken = (label: string) => words.delivery.spoken(label, rowText(ask, row))
  const { doneButton, skipButton, prepareButton } = words.delivery
  const prepare = button({
    text: prepareButton,
    action: ACTIONS.runOther,
    value: `prep =${planned.accountId}`,
  })
  const { giftButton } = words.drafts
  const gift = { text: giftButton, action: REMINDER_ACTIONS.gift, value: id, spoken: spoken(giftButton) }
  const draft = { text: draftButton, action: REMINDER_ACTIONS.draft, value: id, spoken: spoken(draftButton) }
  const done = { text: doneButton, action: REMINDER_ACTIONS.done, value: id, spoken: spoken(doneButton) }
  const skip = { text: skipButton, action: REMINDER_ACTIONS.skip, value: id, spoken: spoken(skipButton) }
  return [
    ...(planned.kind === 'cadence' ? [prepare] : []),
    ...confirmButtons(ask, row),
    ...(hasGiftIdeas(row) ? [button(gift)] : []),
    ...(hasDraft(ask, row) ? [button(draft)] : []),
    button({ ...done, style: 'primary' }),
    snoozeSelect(ask, id),
    // A promise is kept, broken or taken back; it is never just passed over.
    ...(planned.kind === 'promise' ? [] : [button(skip)]),
  ]
}

/** A complaint ends by a written answer, a follow-up by its reason: neither has a tick. Source: SAT-3, FUP-2. */
function careButtons(ask: Ask, { reminder: { id, planned } }: DueRow): Buttons {
  const { words } = ask
  const { why } = planned
  if (why.code === 'complaint') {
    return [answerButton(words, { id: why.complaintId, what: why.what }), snoozeSelect(ask, id)]
  }
  if (why.code !== 'follow-up') return []
  const skip = { text: words.delivery.skipButton, action: REMINDER_ACTIONS.skip, value: id }
  return [followButton(ask, why.dealId), snoozeSelect(ask, id), button(skip)]
}

/** Where no gift may be taken, the row itself says so. */
function hasGiftIdeas({ reminder: { planned }, account, contact, silencedBy }: DueRow): boolean {
  if (silencedBy !== undefined || !isGiftReminder(planned)) return false
  if (contact === undefined && planned.contactId !== undefined) return false
  return mayTakeGift(account, giftOccasion(planned))
}

/** The two days of a festival that nobody has confirmed, to confirm one. */
function confirmButtons(ask: Ask, row: DueRow): Buttons {
  const { words, locale, today } = ask
  const { reminder, told } = row
  const festival = unconfirmedPart(toldBy(row), told)
  // Once nobody greets for it any more, its day does not matter.
  if (festival === undefined || holdOf(ask, row) === 'over') return []
  const { occasion, on, until = on } = festival
  return [on, until].map((day, i) =>
    button({
      text: words.days.confirmButton(formatDay(locale, day, today)),
      action: `${CONFIRM_ACTION}:${i}`,
      value: `${reminder.id}|${occasion.id}|${day}`,
      spoken: words.delivery.spoken(
        words.days.confirmButton(formatDay(locale, day, today)),
        occasion.names[locale],
      ),
    }),
  )
}

function snoozeSelect({ words }: Ask, id: string): StaticSelect {
  const options = SNOOZE_DAYS.map(
    (days): PlainTextOption => ({ text: plain(words.delivery.snoozeDays(days)), value: `${days}|${id}` }),
  )
  return {
    type: 'static_select',
    action_id: REMINDER_ACTIONS.snooze,
    placeholder: plain(words.delivery.snoozeButton),
    options,
  }
}

/** For an hour everything can be taken back. */
function endedButtons({ words, now }: Ask, { reminder }: DueRow): Buttons {
  const { id, state, endedAt, planned, line } = reminder
  if (state === 'cancelled' || endedAt === undefined || now.getTime() - endedAt.getTime() > UNDO_MS) return []
  const lineButton = line === undefined ? words.delivery.lineButton : words.delivery.otherLineButton
  const named = (text: string, action: string) => button({ text, action, value: id })
  return [
    named(words.core.undo, REMINDER_ACTIONS.reopen),
    ...(state === 'done' ? [named(lineButton, REMINDER_ACTIONS.line)] : []),
    ...(state === 'skipped' && planned.kind !== 'promise'
      ? [named(words.delivery.stopButton, REMINDER_ACTIONS.stop)]
      : []),
  ]
}
