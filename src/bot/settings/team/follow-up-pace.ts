import { FOLLOW_UP_PACE, type FollowUpPace, Problem, type Span } from '../../../coach/index.ts'
import type { Ask } from '../../ask.ts'
import { textInput } from '../../forms/inputs.ts'
import { optionOf } from '../../grammar/command-line.ts'
import type { TeamPart, TeamPatch } from './part.ts'

const SHORTEST = 3
const LONGEST = 90
const AUTO = /^(auto|自动|默认)?$/i

/** How long lies between two follow-ups of a deal. Source: FUP-2. */
export const followUpPacePart: TeamPart = {
  inputs: ({ words }, { followUp = FOLLOW_UP_PACE }) => [
    textInput({
      id: 'follow-up-pace',
      label: words.care.pace,
      hint: words.care.paceHint(FOLLOW_UP_PACE.ideal, FOLLOW_UP_PACE.longest),
      optional: true,
      initial: typedPace(followUp),
      most: 20,
    }),
  ],
  read: (ask, { values, errors }) =>
    errors.read('follow-up-pace', () => readPace(ask, values['follow-up-pace']?.value ?? '')) ?? {},
  readLine: (ask, line) => {
    const option = optionOf(line, 'followup')
    return option === undefined ? {} : readPace(ask, option.text, option.valueSpan)
  },
  lines: ({ words }, { followUp = FOLLOW_UP_PACE }) => [
    words.care.paceLine(followUp.ideal, followUp.longest),
  ],
}

/** Two numbers of days, as in 14/21. @throws Problem `bad-choice` */
function readPace({ words }: Ask, text: string, at?: Span): TeamPatch {
  if (AUTO.test(text.trim())) return { followUp: undefined }
  const [, from, to] = /^\s*(\d{1,2})\s*[/／-]\s*(\d{1,3})\s*$/.exec(text) ?? []
  const pace = { ideal: Number(from), longest: Number(to) }
  const isPace = pace.ideal >= SHORTEST && pace.longest >= pace.ideal && pace.longest <= LONGEST
  if (isPace) return { followUp: typedPace(pace) === typedPace(FOLLOW_UP_PACE) ? undefined : pace }
  throw new Problem({
    code: 'bad-choice',
    field: words.care.pace,
    text,
    choices: [typedPace(FOLLOW_UP_PACE)],
    ...(at && { at }),
  })
}

function typedPace({ ideal, longest }: FollowUpPace): string {
  return `${ideal}/${longest}`
}
