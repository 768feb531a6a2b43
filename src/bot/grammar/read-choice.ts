import { Problem, type Span } from '../../coach/index.ts'
import { foldText } from './fold-text.ts'
import { nearestName } from './nearest-name.ts'

/** One value of a closed list, with everything people call it in both languages. The id is a name too. */
export type Choice<Id extends string> = Readonly<{ id: Id; names: readonly string[] }>

/** Which list it is (`field` names the option), and where the word stands. */
export type ChoiceField = Readonly<{ field: string; span?: Span }>

/**
 * The value meant: by its id, by one of its names, or by a beginning that only one value has. Case and width do not
 * matter.
 *
 * @throws Problem `bad-choice` with the ids to choose from and, where one is near, the nearest name
 */
export function readChoice<Id extends string>(
  text: string,
  choices: readonly Choice<Id>[],
  { field, span }: ChoiceField,
): Id {
  const found = findChoice(text, choices)
  if (found !== undefined) return found
  const nearest = nearestName(text, choices.flatMap(namesOf))
  throw new Problem({
    code: 'bad-choice',
    field,
    text: text.trim(),
    choices: choices.map(({ id }) => id),
    ...(nearest !== undefined && { nearest }),
    ...(span && { at: span }),
  })
}

/** The same, `undefined` where the text is none of them. */
export function findChoice<Id extends string>(text: string, choices: readonly Choice<Id>[]): Id | undefined {
  const typed = foldText(text)
  if (typed === '') return undefined
  const exact = choices.find((choice) => namesOf(choice).some((name) => foldText(name) === typed))
  if (exact) return exact.id
  const begun = choices.filter((choice) => namesOf(choice).some((name) => foldText(name).startsWith(typed)))
  return begun.length === 1 ? begun[0]?.id : undefined
}

function namesOf({ id, names }: Choice<string>): readonly string[] {
  return [id, ...names]
}
