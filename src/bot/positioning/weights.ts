import type { ModalView } from '@slack/types'
import { FACTORS, HEAVIEST_WEIGHT, leads, Problem, weightsOf } from '../../coach/index.ts'
import type { Ask, ClickHandler, SubmitHandler } from '../ask.ts'
import { actions, button, message, section } from '../blocks/build.ts'
import { labelled } from '../blocks/lines.ts'
import { bold } from '../blocks/mrkdwn.ts'
import { form, selectInput } from '../forms/inputs.ts'
import type { FormValues } from '../incoming.ts'
import { undoButton } from '../undo.ts'
import { readPositioning } from './file.ts'
import { POSITIONING_ACTION, WEIGHTS_FORM } from './ids.ts'
import { worthLines } from './worth-lines.ts'

const ALIKE = 1

/** Opens the form of the team's weights from a deal. @throws Problem `managers-only` */
export const weightsClick: ClickHandler = async (ask, { chosen }) => {
  refuseUnlessLeading(ask)
  const { weights } = await ask.workspace.settings.read()
  return { kind: 'form', view: weightsForm(ask, weights, chosen.value ?? '') }
}

/**
 * Saves the weights for the whole team, and shows what the deal they were opened from scores by them now.
 *
 * @throws Problem `managers-only`, `gone`
 */
export const submitWeights: SubmitHandler = async (ask, { form: values, metadata }) => {
  refuseUnlessLeading(ask)
  const { words } = ask
  const w = words.positioning
  const weights = Object.fromEntries(FACTORS.map((factor) => [factor, weightIn(values, factor)]))
  const [first] = FACTORS
  if (Object.values(weights).every((weight) => weight === 0)) {
    return { kind: 'errors', errors: { [first]: w.weightsNone } }
  }
  const file = await readPositioning(ask, metadata)
  const { changeId } = await ask.desk.weights.save(weights)
  const lines = worthLines(ask, { ...file, weights: weightsOf(weights) })
  const label = w.weightsNow(file.deal.name)
  const all = button({ text: w.button, action: POSITIONING_ACTION, value: file.deal.id })
  return {
    kind: 'done',
    message: message([w.weightsSaved, label, ...lines].join('\n'), [
      section(bold(w.weightsSaved)),
      section(labelled(label, lines)),
      actions('saved', [undoButton(changeId, words), all]),
    ]),
  }
}

function weightsForm(ask: Ask, told: Parameters<typeof weightsOf>[0], dealId: string): ModalView {
  const { words } = ask
  const w = words.positioning
  const weights = weightsOf(told)
  const options = Array.from({ length: HEAVIEST_WEIGHT + 1 }, (_, weight) => ({
    value: String(weight),
    text: w.weight(weight),
  }))
  const blocks: ModalView['blocks'] = [
    section(w.weightsIntro),
    ...FACTORS.map((factor) =>
      selectInput({
        id: factor,
        label: w.factorLabel[factor],
        options,
        initial: String(weights[factor]),
      }),
    ),
  ]
  return form({ id: WEIGHTS_FORM, title: w.weightsTitle, metadata: dealId, blocks }, words)
}

function weightIn(values: FormValues, factor: string): number {
  return Number(values[factor]?.value ?? ALIKE)
}

function refuseUnlessLeading({ viewer }: Ask): void {
  if (!leads(viewer)) throw new Problem({ code: 'managers-only' })
}
