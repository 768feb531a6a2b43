import type { TeamSettings } from '../../../coach/index.ts'
import type { Ask } from '../../ask.ts'
import { festivalName, festivalOptions } from '../../contacts/festival-names.ts'
import { manyInput } from '../../forms/inputs.ts'
import { type CommandLine, optionsOf } from '../../grammar/command-line.ts'
import { readFestivals } from '../../grammar/read-festivals.ts'
import type { TeamFilled, TeamPart, TeamPatch } from './part.ts'

/** The option that stands for no festival at all: a select that is left empty stands for all of them. */
const NONE = 'none'
/** As many as a select takes, but for the option above. */
const OFFERED = 99
/** The word for every festival that we know. */
const ALL = /^(all|auto|全部|所有|默认)$/i

/**
 * The festivals that the team greets at all. A contact is greeted on those among them that the contact keeps.
 * Source: TCH-2.
 */
export const festivalsPart: TeamPart = {
  inputs: (ask, { festivals }) => {
    const w = ask.words.settings
    const chosen = festivals?.length === 0 ? [NONE] : (festivals ?? [])
    const options = [{ value: NONE, text: w.noFestival }, ...festivalOptions(ask, festivals ?? [])]
    return [
      manyInput({
        id: 'team-festivals',
        label: w.festivals,
        hint: w.festivalsHint,
        optional: true,
        options: options.slice(0, OFFERED),
        initial: chosen,
      }),
    ]
  },
  read: readForm,
  readLine: (ask, line) => readTyped(ask, line),
  lines: (ask, settings) => [ask.words.settings.lineFestivals(told(ask, settings))],
}

function readForm({ words }: Ask, { values, errors }: TeamFilled): TeamPatch {
  const chosen = values['team-festivals']?.values ?? []
  if (chosen.length === 0) return { festivals: undefined }
  if (!chosen.includes(NONE)) return { festivals: [...chosen] }
  if (chosen.length > 1) errors.say('team-festivals', words.settings.noneAmongOthers)
  return { festivals: [] }
}

/** Several `festivals:` add up. */
function readTyped(ask: Ask, line: CommandLine): TeamPatch {
  const options = optionsOf(line, 'festivals')
  if (options.length === 0) return {}
  if (options.some(({ text }) => ALL.test(text.trim()))) return { festivals: undefined }
  const field = ask.words.contacts.labels.festivals
  const read = options.flatMap(({ text, valueSpan }) =>
    readFestivals(text, { field, locale: ask.locale, span: valueSpan }),
  )
  return { festivals: [...new Set(read)] }
}

function told(ask: Ask, { festivals }: TeamSettings): string {
  const { words } = ask
  if (festivals === undefined) return words.settings.allFestivals
  if (festivals.length === 0) return words.settings.none
  return festivals.map((id) => festivalName(ask, id)).join(words.core.listGlue)
}
