/** What a name is compared by: width, case, accents and runs of spaces do not matter. */
export function toNameKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/([a-z])\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** The name from each of its later words on, at most five: `steel works` and `works` of `acme steel works`. */
export function laterWords(key: string): readonly string[] {
  const words = key.split(/[\s\-_/()]+/u).filter((word) => word !== '')
  return words.slice(1, 6).map((_, index) => words.slice(index + 1).join(' '))
}

/** The first text after all that begin with `prefix`: the end of its range, excluded. */
export function afterPrefix(prefix: string): string {
  return `${prefix}\u{10ffff}`
}
