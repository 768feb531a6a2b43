import type { CommandHandler, Feature } from '../ask.ts'
import { followupCommand } from './followup.ts'
import { submitFollowUp } from './form.ts'
import { FOLLOW_UP_FORM } from './ids.ts'
import { readWeek } from './week-file.ts'
import { weekMessage } from './week-message.ts'

/** `week`: what to look at once a week, at any time; the whole team's for those who lead. Source: ST-12. */
const weekCommand: CommandHandler = async (ask) => ({
  kind: 'message',
  message: weekMessage(ask, await readWeek(ask)),
})

/** How deals are followed up, and the week of a team. */
export const care: Feature = {
  commands: { followup: followupCommand, week: weekCommand },
  forms: { [FOLLOW_UP_FORM]: submitFollowUp },
}
