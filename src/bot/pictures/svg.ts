/** Attributes of an element, in the order they are written. Numbers are kept to two decimals. */
export type Attributes = Readonly<Record<string, string | number>>

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** Text that may stand in an element or an attribute; characters that XML forbids are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '')
}

/** One element. `children` are elements already; text goes through `words`. */
export function element(name: string, attributes: Attributes, children: readonly string[] = []): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? rounded(value) : escapeXml(value)}"`)
    .join('')
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`
}

/** How a line of text is set. `x` and `y` are its anchor and its middle, not its base line. */
export type Setting = Readonly<{
  x: number
  y: number
  size: number
  fill: string
  weight?: 'medium'
  anchor?: 'middle' | 'end'
}>

/** One line of text, centred on `y`. */
export function words(text: string, { x, y, size, fill, weight, anchor }: Setting): string {
  const attributes = {
    x,
    // Half the height of a capital letter: renderers do not agree on dominant-baseline.
    y: y + size * 0.36,
    'font-size': size,
    ...(LATIN.test(text) ? {} : { 'font-family': HAN_FONT }),
    fill,
    ...(weight === undefined ? {} : { 'font-weight': 500 }),
    ...(anchor === undefined ? {} : { 'text-anchor': anchor }),
  }
  return element('text', attributes, [escapeXml(text)])
}

/** A whole picture of this size in pixels, on white, with its title for those who open the source. */
export function picture(
  { width, height, title }: Readonly<{ width: number; height: number; title: string }>,
  parts: readonly string[],
): string {
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${rounded(width)} ${rounded(height)}`,
    'font-family': FONT,
  }
  const paper = element('rect', { width, height, fill: '#ffffff' })
  return element('svg', attributes, [element('title', {}, [escapeXml(title)]), paper, ...parts])
}

/** The family that pictures are set in, for Latin, Greek and Cyrillic with every accent. */
export const FONT = 'Noto Sans'

// Lines with anything else in them are set in this one, which has plain Latin too; each of its signs takes the renderer
// a millisecond, many times as long as one of the first.
const HAN_FONT = 'Noto Sans S Chinese'
const LATIN = /^[\u0020-\u052F\u1E00-\u1FFF\u2010-\u2027\u2030-\u205E\u20AC]*$/u

function rounded(value: number): string {
  return String(Math.round(value * 100) / 100)
}
