import type { InputBlock, KnownBlock, ModalView } from '@slack/types'
import { CONCERN_SIGN_TEXTS, CONCERN_SIGNS, DIRECTIONS, FACTOR_TEXTS, FACTORS } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import { context, section } from '../blocks/build.ts'
import { toOptions } from '../deals/form.ts'
import { checkInput, form, radioInput, selectInput, textInput } from '../forms/inputs.ts'
import type { PositioningFile } from './file.ts'
import { POSITIONING_FORMS } from './ids.ts'
import type { PositioningPart } from './message.ts'

const AIM_MOST = 300
const RATINGS = ['1', '2', '3', '4', '5'].map((value) => ({ value, text: value }))

/** The form of one part, filled with what is judged; its metadata is the deal's id. */
export function positioningForm(ask: Ask, file: PositioningFile, part: PositioningPart): ModalView {
  const { words } = ask
  const blocks = [section(`${file.deal.name} · ${file.account.name}`), ...INPUTS[part](ask, file)]
  const title = words.positioning[`${part}Title`]
  return form({ id: POSITIONING_FORMS[part], title, metadata: file.deal.id, blocks }, words)
}

const INPUTS: Readonly<Record<PositioningPart, (ask: Ask, file: PositioningFile) => readonly KnownBlock[]>> =
  { worth: worthInputs, tactics: tacticsInputs, concerns: concernInputs, criteria: criteriaInputs }

function worthInputs({ words, locale }: Ask, { positioning }: PositioningFile): readonly KnownBlock[] {
  const w = words.positioning
  const { ratings, territory, opening } = positioning
  const told = context(w.ratingHint)
  const asked = FACTORS.map((factor) =>
    selectInput({
      id: factor,
      label: FACTOR_TEXTS[factor][locale],
      optional: true,
      options: RATINGS,
      initial: ratings[factor]?.toString(),
    }),
  )
  return [
    told,
    ...asked,
    selectInput({
      id: 'territory',
      label: w.territoryLabel,
      optional: true,
      options: toOptions(w.territory),
      initial: territory,
    }),
    selectInput({
      id: 'opening',
      label: w.openingLabel,
      optional: true,
      options: toOptions(w.opening),
      initial: opening,
    }),
  ]
}

function tacticsInputs({ words }: Ask, { positioning }: PositioningFile): readonly InputBlock[] {
  const w = words.positioning
  return DIRECTIONS.map((direction) =>
    textInput({
      id: direction,
      label: w.directions[direction],
      hint: w.directionHints[direction],
      optional: true,
      most: AIM_MOST,
      initial: positioning.tactics[direction],
    }),
  )
}

function concernInputs({ words, locale }: Ask, { positioning }: PositioningFile): readonly InputBlock[] {
  const options = CONCERN_SIGNS.map((sign) => ({ value: sign, text: CONCERN_SIGN_TEXTS[sign][locale] }))
  return [
    checkInput({
      id: 'signs',
      label: words.positioning.signsLabel,
      optional: true,
      options,
      initial: positioning.concernSigns,
    }),
  ]
}

function criteriaInputs({ words }: Ask, { positioning }: PositioningFile): readonly InputBlock[] {
  const w = words.positioning
  const { place, criteriaKnown, isProposalAsked } = positioning
  return [
    radioInput({ id: 'place', label: w.placeLabel, options: toOptions(w.placeOptions), initial: place }),
    checkInput({
      id: 'known',
      label: w.knownLabel,
      optional: true,
      options: [
        { value: 'criteria', text: w.known },
        { value: 'proposal', text: w.proposal },
      ],
      initial: [...(criteriaKnown ? ['criteria'] : []), ...(isProposalAsked ? ['proposal'] : [])],
    }),
  ]
}
