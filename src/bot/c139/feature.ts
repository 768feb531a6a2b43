import type { Feature } from '../ask.ts'
import { CHECKLIST_FORM } from './checklist.ts'
import { c139Command } from './command.ts'
import { PATH_ACTION, pathClick } from './path.ts'
import { PATH_PICTURE_ACTION, pathPictureClick } from './path-picture.ts'
import { submitChecklist } from './submit.ts'

/** How firmly a deal is held. */
export const c139: Feature = {
  commands: { c139: c139Command },
  clicks: { [PATH_ACTION]: pathClick, [PATH_PICTURE_ACTION]: pathPictureClick },
  forms: { [CHECKLIST_FORM]: submitChecklist },
}
