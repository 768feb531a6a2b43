/** How alike a typed name and a known one are, both folded, 0 to 1: the best of shared letter pairs, few slips, and one standing whole in the other. */
export function likeness(typed: string, known: string): number {
  if (typed === known) return 1
  const [short, long] = typed.length <= known.length ? [typed, known] : [known, typed]
  const contained = typed.length >= 2 && known.includes(typed) ? CONTAINED : 0
  return Math.max(contained, sharedPairs(typed, known), 1 - slips(short, long) / long.length)
}

/** A known name that holds the typed one whole is near enough to be taken for it. */
const CONTAINED = 0.75

function sharedPairs(one: string, other: string): number {
  const left = pairsOf(one)
  const right = pairsOf(other)
  if (left.size === 0 || right.size === 0) return 0
  const shared = [...left].filter((pair) => right.has(pair)).length
  return (2 * shared) / (left.size + right.size)
}

function pairsOf(text: string): ReadonlySet<string> {
  const characters = [...text]
  return new Set(characters.slice(1).map((character, index) => `${characters[index]}${character}`))
}

/** Letters to add, drop or change, two swapped neighbours counting as one. */
function slips(short: string, long: string): number {
  let beforeLast: readonly number[] = []
  let last: readonly number[] = Array.from({ length: long.length + 1 }, (_, index) => index)
  for (let row = 1; row <= short.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= long.length; column += 1) {
      const changed = short[row - 1] === long[column - 1] ? 0 : 1
      const swapped =
        row > 1 && column > 1 && short[row - 1] === long[column - 2] && short[row - 2] === long[column - 1]
      const costs = [at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + changed]
      if (swapped) costs.push(at(beforeLast, column - 2) + 1)
      current.push(Math.min(...costs))
    }
    beforeLast = last
    last = current
  }
  return at(last, long.length)
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY
}
