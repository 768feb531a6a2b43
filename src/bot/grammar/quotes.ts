/** What may close each opening quote: phones mix straight and curly ones. */
const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"”“',
  '“': '”"',
  '”': '”"',
  '「': '」',
  '『': '』',
  "'": "'’",
  '‘': "’'",
}

/** Where the text inside a quote begins and ends, and where the quote itself ends. */
export type QuotedPart = Readonly<{ innerStart: number; innerEnd: number; end: number }>

/** Finds quoted parts of one line, in time that grows with the line only. */
export type Quotes = Readonly<{
  /** Whether a quote may begin with the sign at this offset. */
  opensAt(offset: number): boolean
  /** The quoted part that begins at this offset; `undefined` when it is never closed. */
  find(offset: number): QuotedPart | undefined
}>

/** The quotes of a line. A single quote closes only before something that is no letter, so `O'Neil` is one word. */
export function quotesOf(line: string): Quotes {
  const lastCloser = new Map<string, number>()
  const opensAt = (offset: number): boolean => CLOSERS[line.charAt(offset)] !== undefined
  const find = (offset: number): QuotedPart | undefined => {
    const opener = line.charAt(offset)
    if (!lastCloser.has(opener)) lastCloser.set(opener, findLastCloser(line, opener))
    if ((lastCloser.get(opener) ?? -1) <= offset) return undefined
    let end = offset + 1
    while (!closes(line, opener, end)) end += 1
    return { innerStart: offset + 1, innerEnd: end, end: end + 1 }
  }
  return { opensAt, find }
}

function findLastCloser(line: string, opener: string): number {
  let offset = line.length - 1
  while (offset >= 0 && !closes(line, opener, offset)) offset -= 1
  return offset
}

function closes(line: string, opener: string, offset: number): boolean {
  if (!CLOSERS[opener]?.includes(line.charAt(offset))) return false
  const isSingle = opener === "'" || opener === '‘'
  return !isSingle || !/[\p{Script=Latin}\p{N}]/u.test(line.charAt(offset + 1))
}
