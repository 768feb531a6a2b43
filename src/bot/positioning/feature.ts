import type { ClickHandler, Feature } from '../ask.ts'
import { readForChange, readPositioning } from './file.ts'
import { positioningForm } from './forms.ts'
import { POSITIONING_ACTION, POSITIONING_FORMS } from './ids.ts'
import { type PositioningPart, positioningMessage } from './message.ts'
import { submitPart } from './submit.ts'

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

/** Is a deal worth it, which doubts show, and what to do about the criteria. */
export const positioning: Feature = {
  clicks: {
    [POSITIONING_ACTION]: showClick,
    [POSITIONING_FORMS.worth]: openClick('worth'),
    [POSITIONING_FORMS.concerns]: openClick('concerns'),
    [POSITIONING_FORMS.criteria]: openClick('criteria'),
  },
  forms: {
    [POSITIONING_FORMS.worth]: submitPart('worth'),
    [POSITIONING_FORMS.concerns]: submitPart('concerns'),
    [POSITIONING_FORMS.criteria]: submitPart('criteria'),
  },
}
