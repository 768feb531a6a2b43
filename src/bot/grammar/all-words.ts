import type { Token } from './tokens.ts'

/** The text of some tokens without quotes, tags and mentions kept as people read them, joined as they were typed. */
export function allWords(tokens: readonly Token[]): string {
  return tokens
    .map((token, i) => (i === 0 || tokens[i - 1]?.end === token.start ? '' : ' ') + readable(token))
    .join('')
    .replace(/^[:：,，;；]\s*/, '')
    .trim()
}

function readable(token: Token): string {
  if (token.kind === 'person') return `@${token.text}`
  return token.kind === 'word' || token.kind === 'quoted' ? token.text : token.raw
}
