import { foldText } from './fold-text.ts'

/**
 * The name most like what was typed; among equals one that begins with it, then the first; `undefined` when none is near.
 * Near is one slip in three letters, at least one and less than the whole word.
 */
export function nearestName(typed: string, names: readonly string[]): string | undefined {
  const text = foldText(typed)
  const ranked = names
    .map((name) => ({
      name,
      slips: countSlips(text, foldText(name)),
      begins: foldText(name).startsWith(text),
    }))
    .filter(({ name, slips }) => slips <= slipsAllowed(text, name))
    .sort((a, b) => a.slips - b.slips || Number(b.begins) - Number(a.begins))
  return ranked[0]?.name
}

function slipsAllowed(text: string, name: string): number {
  const shorter = Math.min([...text].length, [...name].length)
  return Math.min(Math.max(1, Math.floor(shorter / 3)), shorter - 1)
}

/**
 * How many slips of the finger lie between two texts: letters left out, put in, exchanged, or two neighbours swapped
 * (Damerau and Levenshtein, each neighbour swapped at most once). Texts past 64 letters count as wholly different.
 */
export function countSlips(from: string, to: string): number {
  const a = [...from]
  const b = [...to]
  if (a.length > 64 || b.length > 64) return Math.max(a.length, b.length)
  let before: number[] = []
  let last = [0, ...b.map((_, j) => j + 1)]
  for (const [i, letter] of a.entries()) {
    const row = [i + 1]
    for (const [j, other] of b.entries()) {
      const plain = Math.min(at(row, j) + 1, at(last, j + 1) + 1, at(last, j) + (letter === other ? 0 : 1))
      const swapped = i > 0 && j > 0 && letter === b[j - 1] && other === a[i - 1]
      row.push(swapped ? Math.min(plain, at(before, j - 1) + 1) : plain)
    }
    before = last
    last = row
  }
  return at(last, b.length)
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY
}
