import { CADENCE, Problem, type Rhythm, type Span, type TeamSettings, TIERS } from '../../../coach/index.ts'
import type { Ask } from '../../ask.ts'
import { textInput } from '../../forms/inputs.ts'
import { optionsOf } from '../../grammar/command-line.ts'
import { findChoice } from '../../grammar/read-choice.ts'
import type { TeamFilled, TeamPart, TeamPatch } from './part.ts'

/** The longest interval that can be asked for, in days. */
const LONGEST = 366

/** The word that gives a tier back to our own rhythm. */
const AUTO = /^(auto|自动|默认)$/i

/** How often the accounts of each tier are to be touched. Source: TCH-7. */
export const cadencePart: TeamPart = {
  inputs: ({ words }, { cadence = {} }) =>
    TIERS.map((tier) => {
      const { ideal, longest } = CADENCE[tier]
      return textInput({
        id: `cadence-${tier}`,
        label: words.settings.cadence(words.terms.tier[tier]),
        hint: words.settings.cadenceHint(ideal, longest),
        optional: true,
        initial: typedRhythm(cadence[tier] ?? CADENCE[tier]),
        most: 20,
      })
    }),
  read: readForm,
  readLine: (ask, line, { cadence = {} }) => {
    const options = optionsOf(line, 'cadence')
    if (options.length === 0) return {}
    return toPatch({
      ...cadence,
      ...Object.assign({}, ...options.map(({ text, valueSpan }) => readTyped(ask, text, valueSpan))),
    })
  },
  lines: ({ words }, { cadence = {} }) => {
    const rhythms = TIERS.map((tier) => {
      const { ideal, longest } = cadence[tier] ?? CADENCE[tier]
      return words.settings.rhythm(words.terms.tier[tier], ideal, longest)
    })
    return [words.settings.lineCadence(rhythms.join(words.core.listGlue))]
  },
}

function readForm(ask: Ask, { values, errors }: TeamFilled): TeamPatch {
  const read = TIERS.map((tier) => {
    const field = `cadence-${tier}`
    const typed = values[field]?.value ?? 'auto'
    return [tier, errors.read(field, () => readRhythm(ask, typed))] as const
  })
  return toPatch(Object.fromEntries(read))
}

/** `A=14/21`, `A=auto`. */
function readTyped(ask: Ask, text: string, at: Span): Cadence {
  const [name = '', rhythm] = text.split(/[=＝]/)
  const choices = TIERS.map((id) => ({ id, names: [] }))
  const tier = rhythm === undefined ? undefined : findChoice(name, choices)
  if (tier === undefined || rhythm === undefined) throw badRhythm(ask, { text, choices: TYPED_CHOICES, at })
  return { [tier]: readRhythm(ask, rhythm, at) }
}

const TYPED_CHOICES = ['A=14/21', 'A=auto']

/** The ideal and the longest number of days; `undefined` for our own. @throws Problem `bad-choice` */
function readRhythm(ask: Ask, text: string, at?: Span): Rhythm | undefined {
  if (AUTO.test(text.trim())) return undefined
  const [, ideal, longest] = /^\s*(\d{1,3})\s*[/／]\s*(\d{1,3})\s*$/.exec(text) ?? []
  const rhythm = { ideal: Number(ideal), longest: Number(longest) }
  const isRhythm = rhythm.ideal >= 1 && rhythm.longest >= rhythm.ideal && rhythm.longest <= LONGEST
  if (isRhythm) return rhythm
  throw badRhythm(ask, { text, choices: at === undefined ? ['14/21'] : TYPED_CHOICES, ...(at && { at }) })
}

function badRhythm(
  { words }: Ask,
  wrong: Readonly<{ text: string; choices: readonly string[]; at?: Span }>,
): Problem {
  return new Problem({ code: 'bad-choice', field: words.settings.cadenceField, ...wrong })
}

type Cadence = { readonly [T in (typeof TIERS)[number]]?: Rhythm | undefined }

/** Only what differs from ours is kept, so that a better default of ours reaches a team that chose nothing. */
function toPatch(cadence: Cadence): TeamPatch {
  const own: NonNullable<TeamSettings['cadence']> = {}
  for (const tier of TIERS) {
    const rhythm = cadence[tier]
    if (rhythm !== undefined && typedRhythm(rhythm) !== typedRhythm(CADENCE[tier])) own[tier] = rhythm
  }
  return { cadence: Object.keys(own).length === 0 ? undefined : own }
}

function typedRhythm({ ideal, longest }: Rhythm): string {
  return `${ideal}/${longest}`
}
