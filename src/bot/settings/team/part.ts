import type { ModalView } from '@slack/types'
import type { TeamSettings } from '../../../coach/index.ts'
import type { Ask } from '../../ask.ts'
import type { FieldErrors } from '../../forms/field-errors.ts'
import type { CommandLine } from '../../grammar/command-line.ts'
import type { FormValues } from '../../incoming.ts'

/** What a form or a line changes of the team's settings; `undefined` goes back to what we ship, an absent key stays. */
export type TeamPatch = { readonly [K in keyof TeamSettings]?: TeamSettings[K] | undefined }

/** What was submitted, and where what is wrong with a field is kept. */
export type TeamFilled = Readonly<{ values: FormValues; errors: FieldErrors; before: TeamSettings }>

/**
 * One group of the team's settings: its fields in the form, how they are read, and how they are told. Whatever is set
 * for a whole team is one of these, and stands in `TEAM_PARTS`.
 */
export type TeamPart = Readonly<{
  /** Block ids are the names of the fields; no other part may use them. */
  inputs: (ask: Ask, settings: TeamSettings) => ModalView['blocks']
  read: (ask: Ask, filled: TeamFilled) => TeamPatch
  /** What the options of a typed line say. Absent where a part has the form alone. @throws Problem at the part that is wrong */
  readLine?: (ask: Ask, line: CommandLine, before: TeamSettings) => TeamPatch
  /** How it holds now, a line each. */
  lines: (ask: Ask, settings: TeamSettings) => readonly string[]
}>
