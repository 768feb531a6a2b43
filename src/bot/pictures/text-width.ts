// Widths in parts of the font size, of the fonts that pictures are set in, rounded up.
const WIDE = 1
const GROUPS: readonly (readonly [RegExp, number])[] = [
  [/[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6]/u, WIDE],
  [/[\u{1F000}-\u{3FFFF}]/u, WIDE],
  [/[▲◆▼●○…]/u, WIDE],
  [/\p{M}/u, 0],
  [/[ilj.,:;'|!·’‘]/u, 0.29],
  [/[\s]/u, 0.26],
  [/[ftr()[\]/-]/u, 0.42],
  [/[mwMW%@&]/u, 0.92],
  [/[A-Z]/u, 0.72],
]
const OTHER = 0.6

/** About how wide a line of text is at this size, in pixels; never much less than it really is. */
export function textWidth(text: string, size: number): number {
  let width = 0
  for (const character of text) width += widthOf(character)
  return width * size
}

/** The text, or as much of it as fits in `most` pixels with an ellipsis. */
export function fitText(text: string, size: number, most: number): string {
  if (textWidth(text, size) <= most) return text
  let kept = ''
  for (const { segment } of GRAPHEMES.segment(text)) {
    if (textWidth(`${kept}${segment}…`, size) > most) break
    kept += segment
  }
  return `${kept.trimEnd()}…`
}

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' })

function widthOf(character: string): number {
  return GROUPS.find(([pattern]) => pattern.test(character))?.[1] ?? OTHER
}
