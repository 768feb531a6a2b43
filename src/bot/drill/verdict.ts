import type { KnownBlock } from '@slack/types'
import {
  type DrillItem,
  type DrillKey,
  type DrillState,
  getDrillText,
  isRight,
  isTopic,
  keysOf,
  whyOf,
} from '../../coach/index.ts'
import type { Message } from '../answer.ts'
import type { Ask } from '../ask.ts'
import { actions, button, context, message, section } from '../blocks/build.ts'
import { bold, joined, mrkdwn } from '../blocks/mrkdwn.ts'
import { formatDay } from '../words/format-day.ts'
import { DRILL_ACTIONS } from './asked.ts'
import { optionLabel, type Reader } from './option-label.ts'

/** An answered question: what was chosen, what the answer leaves, and whether she goes on although nothing is due. */
export type Answered = Readonly<{
  item: DrillItem
  chosen: readonly string[]
  state: Pick<DrillState, 'dueOn'>
  anyway: boolean
}>

type Explained = Readonly<{ label: string; why: string }>

/** Right or not, why, the rule, and when the question comes back. It stands in the place of the question. */
export function verdictMessage(ask: Reader & Pick<Ask, 'today'>, answered: Answered): Message {
  const { lines, blocks } = verdictParts(ask, answered)
  const next = actions('drill-next', [nextButton(ask.words.drill.next, answered.anyway)])
  return message(lines.join('\n'), [...blocks, next])
}

/** The same as parts of a message, without going on. */
export function verdictParts(
  ask: Reader & Pick<Ask, 'today'>,
  answered: Omit<Answered, 'anyway'>,
): Readonly<{ lines: readonly string[]; blocks: readonly KnownBlock[] }> {
  const { words, locale, today } = ask
  const { item, chosen, state } = answered
  const { ask: question } = getDrillText(item, locale)
  const verdict = words.drill.verdict[isRight(item, chosen) ? 'right' : 'wrong']
  const reasons = explained(ask, item, chosen)
  const day = formatDay(locale, state.dueOn, today)
  const { rule } = item
  const foot = isTopic(rule)
    ? words.drill.footTopic(words.drill.topics[rule], day)
    : words.drill.foot(rule, day)
  const blocks: KnownBlock[] = [
    section(mrkdwn`${bold(verdict)}\n${question}`),
    section(
      joined(
        reasons.map(({ label, why }) => mrkdwn`${bold(label)}\n${why}`),
        '\n',
      ),
    ),
    context(foot),
  ]
  const spoken = reasons.flatMap(({ label, why }) => [label, why])
  return { lines: [verdict, question, ...spoken, foot], blocks }
}

/** The button to go on; with `anyway` also to what is not due. */
export function nextButton(text: string, anyway: boolean): ReturnType<typeof button> {
  return button({ text, action: DRILL_ACTIONS.next, value: anyway ? 'anyway' : 'due', style: 'primary' })
}

function explained(ask: Reader, item: DrillItem, chosen: readonly string[]): readonly Explained[] {
  return item.kind === 'several' ? everyOption(ask, item, chosen) : chosenAndRight(ask, item, chosen)
}

function everyOption(ask: Reader, item: DrillItem, chosen: readonly string[]): readonly Explained[] {
  const { belongs, missed, stray } = ask.words.drill
  const right = new Set<DrillKey>(item.right)
  return keysOf(item).map((key) => {
    const sayRight = chosen.includes(key) ? belongs : missed
    const label = (right.has(key) ? sayRight : stray)(optionLabel(ask, item, key))
    return { label, why: whyIn(ask, item, key) }
  })
}

/** Where one explanation serves both, it stands once. */
function chosenAndRight(ask: Reader, item: DrillItem, chosen: readonly string[]): readonly Explained[] {
  const { chosen: youChose, solution } = ask.words.drill
  const wrong = keysOf(item).filter((key) => chosen.includes(key) && !isRight(item, [key]))
  const isTold = item.kind !== 'truth'
  return [
    ...(isTold ? wrong : []).map((key) => ({
      label: youChose(optionLabel(ask, item, key)),
      why: whyIn(ask, item, key),
    })),
    ...item.right.map((key) => ({
      label: solution(optionLabel(ask, item, key)),
      why: whyIn(ask, item, key),
    })),
  ]
}

function whyIn({ locale }: Reader, item: DrillItem, key: DrillKey): string {
  return whyOf(getDrillText(item, locale), key) ?? ''
}
