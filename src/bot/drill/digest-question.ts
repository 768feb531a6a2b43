import type { KnownBlock } from '@slack/types'
import { chooseItem, countAnswers, DRILL_ITEMS, findDrillItem } from '../../coach/index.ts'
import type { Delivery, DigestQuestion } from '../../store/index.ts'
import type { Ask } from '../ask.ts'
import { context, divider } from '../blocks/build.ts'
import { questionParts } from './question.ts'
import { verdictParts } from './verdict.ts'

/** What a digest says of practice: lines for its text, and blocks. */
export type DigestPractice = Readonly<{ lines: readonly string[]; blocks: readonly KnownBlock[] }>

/**
 * The question of a digest that is about to go out, for a member who wants one; nothing where no question is due.
 * Drawn again it is the same one.
 */
export async function askInDigest(ask: Ask, delivery: Delivery): Promise<DigestQuestion | undefined> {
  const { drill } = ask.desk
  if (!ask.member.drill) return undefined
  const asked = await drill.inDigests.find(delivery.id)
  if (asked !== undefined) return asked
  const states = await drill.list()
  const item = chooseItem({ items: DRILL_ITEMS, states, today: ask.today, seed: ask.member.id })
  if (item === undefined) return undefined
  const answers = countAnswers(states.find((state) => state.item === item.id))
  return drill.inDigests.ask(delivery.id, { item: item.id, answers })
}

/** The question below the rows, or in its place how it was answered; nothing for one that no longer exists. */
export function digestPractice(
  ask: Ask,
  deliveryId: string,
  question: DigestQuestion | undefined,
): DigestPractice {
  const item = question && findDrillItem(question.item)
  if (question === undefined || item === undefined) return { lines: [], blocks: [] }
  const title = ask.words.drill.inDigest
  const { answered, answers } = question
  const { lines, blocks } =
    answered === undefined
      ? questionParts(ask, item, { item: item.id, answers, anyway: false, delivery: deliveryId })
      : verdictParts(ask, { item, chosen: answered.chosen, state: answered })
  return { lines: [title, ...lines], blocks: [divider(), context(title), ...blocks] }
}
