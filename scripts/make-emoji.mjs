// Writes playground/page/emoji.generated.ts from emoji-datasource: every short name and its character.
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const emoji = createRequire(import.meta.url)('emoji-datasource/emoji.json')

const toCharacter = (unified) =>
  String.fromCodePoint(...unified.split('-').map((code) => Number.parseInt(code, 16)))

const lines = emoji
  .toSorted((one, other) => one.sort_order - other.sort_order)
  .map((entry) => `${toCharacter(entry.unified)} ${entry.short_names.join(' ')}`)

writeFileSync(
  new URL('../playground/page/emoji.generated.ts', import.meta.url),
  `// Made by scripts/make-emoji.mjs from emoji-datasource (MIT). Do not edit.
/** Slack's emoji: a line holds the character, then its short names, parted by spaces. */
export const emojiLines = \`${lines.join('\n')}\`
`,
)
