import type { KnownBlock } from '@slack/types'
import {
  addDays,
  type ClosingReview,
  countLosses,
  countWrongMarks,
  LOST_BY,
  leads,
  type Misleading,
  Problem,
} from '../../coach/index.ts'
import type { KeptReview } from '../../store/index.ts'
import type { Message } from '../answer.ts'
import type { Ask } from '../ask.ts'
import { actions, button, cut, message, section } from '../blocks/build.ts'
import { CHART_TITLE, type ChartBlock } from '../blocks/chart.ts'
import { labelled } from '../blocks/lines.ts'
import { bold, code, joined } from '../blocks/mrkdwn.ts'
import { elementLabel } from '../c139/element-label.ts'
import { ACTIONS } from '../ids.ts'
import { formatDay } from '../words/format-day.ts'
import { formatList } from '../words/format-list.ts'

const YEAR_DAYS = 365
const MOST_LESSONS = 5
const MOST_MARKS = 8
const MOST_NAMES = 3
const LESSON_MOST = 200
const OPENED = 3
const CHART_FROM = 3

/**
 * For those who lead: what the team's deals were lost by in a year, which marks misled it and who had confirmed them, and
 * the latest lessons. A channel reads the counts alone. Source: ST-13, COACH-4.
 *
 * @throws Problem `managers-only`
 */
export async function lossesMessage(ask: Ask): Promise<Message> {
  if (!leads(ask.viewer)) throw new Problem({ code: 'managers-only' })
  const reviews = await ask.desk.closings.listReviews(addDays(ask.today, -YEAR_DAYS))
  const lost = reviews.filter(({ review }) => review.result === 'lost')
  const w = ask.words.closing
  const title = w.lossesTitle(lost.length)
  if (lost.length === 0) return emptyMessage(ask, title, reviews)
  const parts = [
    { label: w.lossesBy, lines: lossLines(ask, lost) },
    { label: w.misled(reviews.length), lines: await misledLines(ask, reviews) },
    ...(ask.audience === 'self' ? [{ label: w.lessons, lines: lessonLines(ask, lost) }] : []),
  ]
  const blocks: KnownBlock[] = [
    section(bold(title)),
    ...parts.map(({ label, lines }) => section(labelled(label, lines))),
    actions('losses', openButtons(lost)),
  ]
  const told = parts.flatMap(({ label, lines }) => [label, ...lines])
  return { ...message([title, ...told].join('\n'), blocks), ...chartOf(ask, lost) }
}

function emptyMessage({ words }: Ask, title: string, reviews: readonly KeptReview[]): Message {
  const w = words.closing
  const lines = [title, ...(reviews.length > 0 ? [w.closedSo(reviews.length)] : []), w.lossesHow]
  return message([...lines, w.example].join('\n'), [section(joined([...lines, code(w.example)], '\n'))])
}

function lossLines({ words }: Ask, lost: readonly KeptReview[]): readonly string[] {
  return countLosses(lost.map(({ review }) => review))
    .toSorted((a, b) => b.deals - a.deals)
    .map(({ lostBy, deals }) => words.closing.lossLine(words.terms.lostBy[lostBy], deals, lost.length))
}

async function misledLines(ask: Ask, reviews: readonly KeptReview[]): Promise<readonly string[]> {
  const w = ask.words.closing
  const all = reviews.map(({ review }) => review)
  const marks = countWrongMarks(all).slice(0, MOST_MARKS)
  if (marks.length === 0) return [w.misledNone]
  return Promise.all(marks.map((mark) => misledLine(ask, all, mark)))
}

async function misledLine(
  ask: Ask,
  reviews: readonly ClosingReview[],
  { element, deals, confirmed }: Misleading,
): Promise<string> {
  const w = ask.words.closing
  const label = elementLabel(ask, element)
  if (confirmed === 0) return w.misledLine(label, deals)
  if (ask.audience === 'channel') return w.misledConfirmed(label, deals, confirmed)
  const marks = reviews.flatMap(({ wrongMarks }) => wrongMarks).filter((mark) => mark.element === element)
  const ids = [...new Set(marks.flatMap(({ confirmedById }) => confirmedById ?? []))]
  const names = await Promise.all(ids.slice(0, MOST_NAMES).map((id) => nameOf(ask, id)))
  return w.misledBy(label, deals, { confirmed, who: formatList(ask.locale, names) })
}

async function nameOf({ desk, words }: Ask, contactId: string): Promise<string> {
  return (await desk.contacts.find(contactId))?.name ?? words.c139.somebody
}

function lessonLines(ask: Ask, lost: readonly KeptReview[]): readonly string[] {
  const { words, locale, today } = ask
  return lost
    .slice(0, MOST_LESSONS)
    .map(({ deal, on, review }) =>
      words.closing.lostLesson(deal, formatDay(locale, on, today), cut(review.lesson, LESSON_MOST)),
    )
}

function openButtons(lost: readonly KeptReview[]): ReturnType<typeof button>[] {
  return lost
    .slice(0, OPENED)
    .map(({ dealId, deal }, i) =>
      button({ text: deal, action: `${ACTIONS.runOther}:${i}`, value: `deal =${dealId}` }),
    )
}

/** A bar a reason, the empty ones too. Of so few deals, or where all were lost by one, there is nothing to compare. */
function chartOf({ words }: Ask, lost: readonly KeptReview[]): Readonly<{ chart?: ChartBlock }> {
  const w = words.closing
  const counts = countLosses(lost.map(({ review }) => review))
  if (counts.length < 2 || lost.length < CHART_FROM) return {}
  const data = LOST_BY.map((reason) => ({
    label: words.terms.lostBy[reason],
    value: counts.find(({ lostBy }) => lostBy === reason)?.deals ?? 0,
  }))
  const categories = data.map(({ label }) => label)
  return {
    chart: {
      type: 'data_visualization',
      title: cut(w.lossesBy, CHART_TITLE),
      chart: {
        type: 'bar',
        series: [{ name: w.lossesSeries, data }],
        axis_config: { categories, y_label: w.lossesSeries },
      },
    },
  }
}
