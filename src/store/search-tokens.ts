/** Longer words are indexed by their beginning; the hit is verified on its text anyway. */
const MOST_WORD_LENGTH = 32

/** Scripts written without spaces: every pair of neighbours is a token. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
const WORD = /[\p{L}\p{N}\p{M}]/u
const RUNS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}\p{M}])+/gu
const PIECES = /[\p{L}\p{N}\p{M}]+/gu

/** Text made comparable, and where in the original its unit at an index came from, or ended. */
export type Folded = Readonly<{ text: string; startAt(index: number): number; endAt(index: number): number }>

/** One token to look for; a prefix matches every token that begins with it. */
export type SoughtToken = Readonly<{ token: string; isPrefix: boolean }>

/** A word of a query: it is found as a whole, at word borders where it begins or ends with a spaced script. */
export type Piece = Readonly<{ text: string; endsOpen: boolean }>

/** ASCII, Chinese and its punctuation: only the case is to be folded. */
const PLAIN = /^[\n -~\u00b7\u2014\u2018-\u201d\u3001-\u301f\u4e00-\u9fff]*$/
/** With full-width forms: still each unit folds by itself into one. */
const UNIT_BY_UNIT = /^[\u0020-\u007e\n\u3001-\u301f\u4e00-\u9fff\uff01-\uff5e]*$/

/** Width and case folded (NFKC, lower case), cluster by cluster so that offsets lead back. */
export function foldText(original: string): Folded {
  if (PLAIN.test(original)) return unmoved(original.toLowerCase())
  if (UNIT_BY_UNIT.test(original)) return unmoved(original.normalize('NFKC').toLowerCase())
  return foldClusters(original)
}

function unmoved(text: string): Folded {
  return { text, startAt: (index) => index, endAt: (index) => index + 1 }
}

function foldClusters(original: string): Folded {
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
  return {
    text,
    startAt: (index) => starts[index] ?? original.length,
    endAt: (index) => ends[index] ?? original.length,
  }
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

/** Whether a token is a whole word of a spaced script, so that a query may ask for its beginning. */
export function isWord(token: string): boolean {
  return !UNSPACED.test(token)
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
    start: folded.startAt(start),
    end: folded.endAt(end - 1),
  }))
  return joined(marks)
}

type Stretch = Readonly<{ start: number; end: number }>

function placesOf(text: string, piece: Piece): readonly Stretch[] {
  const places: Stretch[] = []
  // Only a word of a spaced script has borders to keep.
  const begins = isSpaced(characterAt(piece.text, 0))
  const ends = !piece.endsOpen && isSpaced(characterBefore(piece.text, piece.text.length))
  for (let start = text.indexOf(piece.text); start >= 0; start = text.indexOf(piece.text, start + 1)) {
    const end = start + piece.text.length
    const goesOn =
      (begins && isSpaced(characterBefore(text, start))) || (ends && isSpaced(characterAt(text, end)))
    if (!goesOn) places.push({ start, end })
  }
  return places
}

function isSpaced(character: string): boolean {
  return WORD.test(character) && !UNSPACED.test(character)
}

function characterAt(text: string, index: number): string {
  const code = text.codePointAt(index)
  return code === undefined ? '' : String.fromCodePoint(code)
}

function characterBefore(text: string, index: number): string {
  return [...text.slice(Math.max(0, index - 2), index)].at(-1) ?? ''
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
