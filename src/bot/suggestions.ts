import type { NameChoice } from '../coach/index.ts'
import type { NameMatch } from '../store/index.ts'
import type { Suggestion } from './ask.ts'

/** What a typed name may mean, as options of a select. */
export function suggestionsOf(match: NameMatch): readonly Suggestion[] {
  if (match.kind === 'one') return [toSuggestion(match)]
  return (match.kind === 'several' ? match.choices : match.near).map(toSuggestion)
}

/** An option: the name, and what tells twins apart. */
export function toSuggestion({ id, name, hint }: NameChoice): Suggestion {
  return { text: hint === undefined ? name : `${name} · ${hint}`, value: id }
}
