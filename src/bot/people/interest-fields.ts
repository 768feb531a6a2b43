import type { InputBlock } from '@slack/types'
import type { Interest, SensitiveFile } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import type { FieldErrors } from '../forms/field-errors.ts'
import { selectInput, textInput } from '../forms/inputs.ts'
import type { FormValues } from '../incoming.ts'

/** The two interests, by the field each is kept and asked in. */
const KINDS = ['personal', 'organisational'] as const
type Kind = (typeof KINDS)[number]

const WHAT_MOST = 300

/** Asks for both interests of a person, and whether we serve them. Source: people method, interests. */
export function interestInputs({ words }: Ask, own: SensitiveFile | undefined): readonly InputBlock[] {
  const w = words.people
  return KINDS.flatMap((kind) => {
    const known = own?.[`${kind}Interest`]
    return [
      textInput({
        id: `${kind}Interest`,
        label: w[`${kind}Interest`],
        hint: w[`${kind}Hint`],
        optional: true,
        initial: known?.what,
        most: WHAT_MOST,
      }),
      selectInput({
        id: `${kind}Met`,
        label: w[`${kind}Met`],
        optional: true,
        options: [
          { value: 'yes', text: words.core.yes },
          { value: 'no', text: words.core.no },
        ],
        initial: known?.isMet === undefined ? undefined : known.isMet ? 'yes' : 'no',
      }),
    ]
  })
}

/** What was filled in, `null` for what was left open; an answer about no interest is refused at its field. */
export function readInterests(
  { words }: Ask,
  values: FormValues,
  errors: FieldErrors,
): Readonly<Record<`${Kind}Interest`, Interest | null>> {
  const read = (kind: Kind): Interest | null => {
    const what = values[`${kind}Interest`]?.value?.trim()
    const met = values[`${kind}Met`]?.value
    if (!what && met !== undefined) errors.say(`${kind}Interest`, words.people.interestNeeded)
    if (!what) return null
    return { what, ...(met !== undefined && { isMet: met === 'yes' }) }
  }
  return { personalInterest: read('personal'), organisationalInterest: read('organisational') }
}
