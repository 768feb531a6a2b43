import type { Span } from '../../coach/index.ts'

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6\p{Emoji_Presentation}“”‘’…]/u
const PLAIN = /^[\x20-\x7e]*$/
/** How many characters stand on each side of the marked part at most. */
const AROUND = 48

/**
 * Two lines for a code block: the typed line, and carets under the part that could not be read. Under Chinese and other
 * wide characters stand full-width spaces and carets, so that both lines keep step. A long line is cut around the part.
 */
export function pointAt(line: string, span: Span): string {
  const start = Math.min(Math.max(span.start, 0), line.length)
  const end = Math.min(Math.max(span.end, start), line.length)
  const before = tail(line.slice(0, start))
  const marked = line.slice(start, end)
  const shown = before + marked + head(line.slice(end))
  const carets = marked === '' ? '^' : drawn(marked, ['^', '＾'])
  return `${shown.replace(/\s/g, oneSpace)}\n${drawn(before, [' ', '　'])}${carets}`
}

function drawn(text: string, [narrow, wide]: readonly [string, string]): string {
  if (PLAIN.test(text)) return narrow.repeat(text.length)
  return graphemes(text)
    .map((sign) => (WIDE.test(sign) ? wide : narrow))
    .join('')
}

function tail(text: string): string {
  const signs = graphemes(text)
  return signs.length <= AROUND ? text : `... ${signs.slice(-AROUND).join('')}`
}

function head(text: string): string {
  const signs = graphemes(text)
  return signs.length <= AROUND ? text : `${signs.slice(0, AROUND).join('')} ...`
}

/** White space as wide as it is, without turning lines. */
function oneSpace(space: string): string {
  return space === '　' ? space : ' '
}

function graphemes(text: string): string[] {
  return Array.from(
    new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text),
    ({ segment }) => segment,
  )
}
