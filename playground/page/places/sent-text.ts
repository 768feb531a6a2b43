import type { PersonShown } from '../../protocol.ts'

/** A typed line with `@name` of a known person made a mention. The workspace itself escapes the rest. */
export function toSentText(typed: string, people: readonly PersonShown[]): string {
  const longestFirst = people.toSorted((one, other) => other.name.length - one.name.length)
  return longestFirst.reduce((text, { id, name }) => mention(text, name, id), typed.trim())
}

function mention(text: string, name: string, id: string): string {
  const pattern = new RegExp(`(^|\\s)@${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![a-z0-9_])`, 'giu')
  return text.replace(pattern, (_whole, before: string) => `${before}<@${id}>`)
}
