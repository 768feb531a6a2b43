/** Longer words are indexed by their beginning; the hit is verified on its text anyway. */
const MOST_WORD_LENGTH = 32

/** Scripts written without spaces: every pair of neighbours is a token. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
const WORD = /[\p{L}\p{N}\p{M}]/u
const RUNS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}\p{M}])+/gu
const PIECES = /[\p{L}\p{N}\p{M}]+/gu

/** Text made comparable, with the place in the original of each of its UTF-16 units. */
export type Folded = Readonly<{ text: string; starts: readonly number[]; ends: readonly number[] }>

/** One token to look for; a prefix matches every token that begins with it. */
export type SoughtToken = Readonly<{ token: string; isPrefix: boolean }>

/** A word of a query: it is found as a whole, at word borders where it begins or ends with a spaced script. */
export type Piece = Readonly<{ text: string; endsOpen: boolean }>

/** Width and case folded (NFKC, lower case), cluster by cluster so that offsets lead back. */
export function foldText(original: string): Folded {
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  for (const { 0: cluster, index } of original.matchAll(/\P{M}?\p{M}*/gsu)) {
    const folded = foldPlain(cluster)
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(index)
      ends.push(index + cluster.length)
    }
    text += folded
  }
  return { text, starts, ends }
}

function foldPlain(text: string): string {
  return text.normalize('NFKC').toLowerCase().normalize('NFKC')
}

/** The tokens that a text is indexed by, each once: pairs and last characters of unspaced runs, and whole words. */
export function toTokens(text: string): readonly string[] {
  const tokens = new Set<string>()
  for (const [run] of foldText(text).text.matchAll(RUNS)) {
    if (UNSPACED.test(run)) for (const token of pairsOf(run)) tokens.add(token)
    else tokens.add(cut(run))
  }
  return [...tokens]
}

function pairsOf(run: string): readonly string[] {
  const characters = [...run]
  return characters.map((character, index) => character + (characters[index + 1] ?? ''))
}

/** The words of a query, in order. The last one, when it ends in a spaced script, may go on in the text. */
export function toPieces(words: string): readonly Piece[] {
  const texts = [...foldText(words).text.matchAll(PIECES)].map(([text]) => text)
  return texts.map((text, index) => ({ text, endsOpen: index === texts.length - 1 }))
}

/** Tokens that every text with this piece has. */
export function tokensSought(piece: Piece): readonly SoughtToken[] {
  const runs = [...piece.text.matchAll(RUNS)].map(([run]) => run)
  return runs.flatMap((run, index) => {
    if (UNSPACED.test(run)) return unspacedSought(run)
    const isLong = [...run].length >= MOST_WORD_LENGTH
    return [{ token: cut(run), isPrefix: piece.endsOpen && index === runs.length - 1 && !isLong }]
  })
}

function unspacedSought(run: string): readonly SoughtToken[] {
  const characters = [...run]
  if (characters.length === 1) return [{ token: run, isPrefix: true }]
  return pairsOf(run)
    .slice(0, -1)
    .map((token) => ({ token, isPrefix: false }))
}

function cut(word: string): string {
  return word.length <= MOST_WORD_LENGTH ? word : [...word].slice(0, MOST_WORD_LENGTH).join('')
}

/** Where the pieces stand in the original text, in order and not overlapping; `undefined` unless all are there. */
export function marksOf(
  original: string,
  pieces: readonly Piece[],
): readonly Readonly<{ start: number; end: number }>[] | undefined {
  const folded = foldText(original)
  const places = pieces.map((piece) => placesOf(folded.text, piece))
  if (places.some((found) => found.length === 0)) return undefined
  const marks = places.flat().map(({ start, end }) => ({
    start: folded.starts[start] ?? 0,
    end: folded.ends[end - 1] ?? original.length,
  }))
  return joined(marks)
}

type Stretch = Readonly<{ start: number; end: number }>

function placesOf(text: string, piece: Piece): readonly Stretch[] {
  const places: Stretch[] = []
  for (let start = text.indexOf(piece.text); start >= 0; start = text.indexOf(piece.text, start + 1)) {
    const end = start + piece.text.length
    if (beginsWell(text, start) && (piece.endsOpen || endsWell(text, end))) places.push({ start, end })
  }
  return places
}

function beginsWell(text: string, start: number): boolean {
  return !isSpacedPair(lastCharacter(text.slice(Math.max(0, start - 2), start)), characterAt(text, start))
}

function endsWell(text: string, end: number): boolean {
  return !isSpacedPair(lastCharacter(text.slice(Math.max(0, end - 2), end)), characterAt(text, end))
}

/** Two neighbours inside one word of a spaced script. */
function isSpacedPair(before: string, after: string): boolean {
  return isSpaced(before) && isSpaced(after)
}

function isSpaced(character: string): boolean {
  return WORD.test(character) && !UNSPACED.test(character)
}

function characterAt(text: string, index: number): string {
  const code = text.codePointAt(index)
  return code === undefined ? '' : String.fromCodePoint(code)
}

function lastCharacter(text: string): string {
  return [...text].at(-1) ?? ''
}

function joined(marks: readonly Stretch[]): readonly Stretch[] {
  const sorted = marks.toSorted((a, b) => a.start - b.start || b.end - a.end)
  const kept: Stretch[] = []
  for (const mark of sorted) {
    const last = kept.at(-1)
    if (last && mark.start <= last.end)
      kept[kept.length - 1] = { start: last.start, end: Math.max(last.end, mark.end) }
    else kept.push(mark)
  }
  return kept
}
