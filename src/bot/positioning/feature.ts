import type { ClickHandler, Feature } from '../ask.ts'
import { addCriterionClick, changeCriterionClick, submitCriterion, submitCriterionPick } from './criterion.ts'
import { readForChange, readPositioning } from './file.ts'
import { positioningForm } from './forms.ts'
import { CRITERION, POSITIONING_ACTION, POSITIONING_FORMS, WEIGHTS_FORM } from './ids.ts'
import { type PositioningPart, positioningMessage } from './message.ts'
import { submitPart } from './submit.ts'
import { submitWeights, weightsClick } from './weights.ts'

const showClick: ClickHandler = async (ask, { chosen }) => ({
  kind: 'private',
  message: positioningMessage(ask, await readPositioning(ask, chosen.value ?? '')),
})

function openClick(part: PositioningPart): ClickHandler {
  return async (ask, { chosen }) => ({
    kind: 'form',
    view: positioningForm(ask, await readForChange(ask, chosen.value ?? ''), part),
  })
}

/** Is a deal worth it, where it is attacked, which doubts show, and what to do about the criteria. */
export const positioning: Feature = {
  clicks: {
    [POSITIONING_ACTION]: showClick,
    [POSITIONING_FORMS.worth]: openClick('worth'),
    [POSITIONING_FORMS.tactics]: openClick('tactics'),
    [POSITIONING_FORMS.concerns]: openClick('concerns'),
    [POSITIONING_FORMS.criteria]: openClick('criteria'),
    [WEIGHTS_FORM]: weightsClick,
    [CRITERION.add]: addCriterionClick,
    [CRITERION.change]: changeCriterionClick,
  },
  forms: {
    [POSITIONING_FORMS.worth]: submitPart('worth'),
    [POSITIONING_FORMS.tactics]: submitPart('tactics'),
    [POSITIONING_FORMS.concerns]: submitPart('concerns'),
    [POSITIONING_FORMS.criteria]: submitPart('criteria'),
    [WEIGHTS_FORM]: submitWeights,
    [CRITERION.form]: submitCriterion,
    [CRITERION.pick]: submitCriterionPick,
  },
}
