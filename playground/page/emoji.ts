import { emojiLines } from './emoji.generated.ts'

const characters = new Map(
  emojiLines.split('\n').flatMap((line) => {
    const [character = '', ...names] = line.split(' ')
    return names.map((name) => [name, character] as const)
  }),
)

const skinTones: Readonly<Record<string, string>> = { '2': '🏻', '3': '🏼', '4': '🏽', '5': '🏾', '6': '🏿' }

/** The character of a Slack short name without colons, such as `wave` or `wave::skin-tone-3`. */
export function findEmoji(name: string): string | undefined {
  const [base = '', tone] = name.split('::skin-tone-')
  const character = characters.get(base)
  return character && tone ? character + (skinTones[tone] ?? '') : character
}
