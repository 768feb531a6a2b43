import { STALE_AFTER_DAYS } from '../../../coach/index.ts'
import { textInput } from '../../forms/inputs.ts'
import type { TeamPart } from './part.ts'

const LONGEST = 365

/** How old the evidence of a C139 mark may grow before it is asked for again. Source: C139-9. */
export const evidenceAgePart: TeamPart = {
  inputs: ({ words }, { staleAfterDays }) => [
    textInput({
      id: 'evidence-age',
      label: words.c139.ageLabel,
      hint: words.c139.ageHint(STALE_AFTER_DAYS),
      optional: true,
      initial: String(staleAfterDays ?? STALE_AFTER_DAYS),
      most: 3,
    }),
  ],
  read: ({ words }, { values, errors }) => {
    const typed = values['evidence-age']?.value?.normalize('NFKC').trim()
    if (!typed) return { staleAfterDays: undefined }
    const days = /^\d{1,3}$/.test(typed) ? Number(typed) : 0
    if (days < 1 || days > LONGEST) errors.say('evidence-age', words.c139.ageWrong(LONGEST))
    return { staleAfterDays: days }
  },
  lines: ({ words }, { staleAfterDays }) => [words.c139.ageLine(staleAfterDays ?? STALE_AFTER_DAYS)],
}
