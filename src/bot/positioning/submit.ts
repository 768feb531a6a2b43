import {
  CONCERN_SIGNS,
  DIRECTIONS,
  FACTORS,
  findTwiceAimed,
  OPENINGS,
  type Positioning,
  TERRITORIES,
} from '../../coach/index.ts'
import type { Patch } from '../../store/index.ts'
import type { SubmitHandler } from '../ask.ts'
import { FieldErrors } from '../forms/field-errors.ts'
import type { FormValues } from '../incoming.ts'
import type { Words } from '../words/index.ts'
import { readForChange } from './file.ts'
import { type PositioningPart, savedPositioning } from './message.ts'

/** Saves one part as it was filled in; what was left open is unknown again. @throws Problem `gone`, `not-allowed`, `deal-closed` */
export function submitPart(part: PositioningPart): SubmitHandler {
  return async (ask, { form: values, metadata }) => {
    const file = await readForChange(ask, metadata)
    const errors = new FieldErrors(ask.words)
    const patch = READERS[part](values, errors, ask.words)
    const wrong = errors.answer()
    if (wrong !== undefined) return wrong
    const { value: positioning, changeId } = await ask.desk.positionings.save(file.deal.id, patch)
    return { kind: 'done', message: savedPositioning(ask, { ...file, positioning }, { part, changeId }) }
  }
}

type Read = (values: FormValues, errors: FieldErrors, words: Words) => Patch<Positioning>

const READERS: Readonly<Record<PositioningPart, Read>> = {
  worth: (values) => ({
    ratings: Object.fromEntries(
      FACTORS.flatMap((factor) => {
        const rating = values[factor]?.value
        return rating === undefined ? [] : [[factor, Number(rating)]]
      }),
    ),
    territory: TERRITORIES.find((one) => one === values['territory']?.value) ?? null,
    opening: OPENINGS.find((one) => one === values['opening']?.value) ?? null,
  }),
  tactics: (values, errors, words) => {
    const tactics = Object.fromEntries(
      DIRECTIONS.flatMap((direction) => {
        const aim = values[direction]?.value?.trim()
        return aim ? [[direction, aim]] : []
      }),
    )
    const twice = findTwiceAimed(tactics)
    if (twice !== undefined) errors.say(twice, words.positioning.twiceAimed)
    return { tactics }
  },
  concerns: (values) => ({
    concernSigns: CONCERN_SIGNS.filter((sign) => values['signs']?.values?.includes(sign)),
  }),
  criteria: (values, errors, words) => {
    const place = (['leader', 'follower'] as const).find((one) => one === values['place']?.value)
    if (place === undefined) errors.say('place', words.positioning.placeMissing)
    const known = values['known']?.values ?? []
    return {
      place: place ?? null,
      criteriaKnown: known.includes('criteria'),
      isProposalAsked: known.includes('proposal'),
    }
  },
}
