import { checkInput } from '../../forms/inputs.ts'
import { optionOf } from '../../grammar/command-line.ts'
import { readYes } from '../../read-yes.ts'
import type { TeamPart } from './part.ts'

/** Whether silence is told to those who lead, once a week. Off unless a team wants it. Source: ST-12. */
export const escalationPart: TeamPart = {
  inputs: ({ words }, { escalation = false }) => {
    const w = words.care
    return [
      checkInput({
        id: 'escalation',
        label: w.escalation,
        options: [{ value: 'on', text: w.escalationWeekly, about: w.escalationAbout }],
        initial: escalation ? ['on'] : [],
        optional: true,
      }),
    ]
  },
  read: (_ask, { values }) => ({
    escalation: values['escalation']?.values?.includes('on') ? true : undefined,
  }),
  readLine: (ask, line) => {
    const option = optionOf(line, 'escalation')
    if (option === undefined) return {}
    return { escalation: readYes(ask, option, ask.words.care.escalation) ? true : undefined }
  },
  lines: ({ words }, { escalation = false }) => [
    escalation ? words.care.escalationOn : words.care.escalationOff,
  ],
}
