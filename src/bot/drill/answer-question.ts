import {
  afterAnswer,
  countAnswers,
  type DrillItem,
  type DrillState,
  findDrillItem,
  isRight,
} from '../../coach/index.ts'
import type { Ask, Click, ClickHandler } from '../ask.ts'
import { message, section } from '../blocks/build.ts'
import { redraw } from '../today/redraw.ts'
import { askNext } from './ask-next.ts'
import { Asked, ticksBlock } from './asked.ts'
import { verdictMessage } from './verdict.ts'

/**
 * The answer to a question, told in its place: in a digest, which is drawn again with all it has. A question that no longer
 * exists gives way to the next.
 */
export const answerClick: ClickHandler = async (ask, click) => {
  const asked = Asked.parse(JSON.parse(click.chosen.value ?? '{}'))
  const item = findDrillItem(asked.item)
  if (item === undefined && asked.delivery !== undefined) {
    return { kind: 'replace', message: await redraw(ask, click.place, '') }
  }
  if (item === undefined) return { kind: 'replace', message: await askNext(ask, asked.anyway) }
  const chosen = chosenIn(click, asked)
  if (chosen.length === 0) {
    const { tickFirst } = ask.words.drill
    return { kind: 'private', message: message(tickFirst, [section(tickFirst)]) }
  }
  const state = await keep(ask, item, { asked, chosen })
  if (asked.delivery !== undefined) {
    await ask.desk.drill.inDigests.answer(asked.delivery, { chosen, dueOn: state.dueOn })
    return { kind: 'replace', message: await redraw(ask, click.place, '') }
  }
  return { kind: 'replace', message: verdictMessage(ask, { item, chosen, state, anyway: asked.anyway }) }
}

/** The button to go on. */
export const nextClick: ClickHandler = async (ask, { chosen }) => ({
  kind: 'replace',
  message: await askNext(ask, chosen.value === 'anyway'),
})

function chosenIn({ form }: Click, { item, key }: Asked): readonly string[] {
  return key === undefined ? (form[ticksBlock(item)]?.values ?? []) : [key]
}

type Given = Readonly<{ asked: Asked; chosen: readonly string[] }>

/** Counts the answer, unless the question was answered since it was shown: a second click changes nothing. */
async function keep(ask: Ask, item: DrillItem, { asked, chosen }: Given): Promise<DrillState> {
  const { drill } = ask.desk
  const before = await stateOf(ask, item)
  const after = afterAnswer(before, { item: item.id, isRight: isRight(item, chosen), day: ask.today })
  const isFirst = countAnswers(before) === asked.answers && (await drill.record(after))
  return isFirst ? after : ((await stateOf(ask, item)) ?? after)
}

async function stateOf({ desk }: Ask, { id }: DrillItem): Promise<DrillState | undefined> {
  return (await desk.drill.list()).find(({ item }) => item === id)
}
