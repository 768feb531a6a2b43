/** A known name, folded. */
export type Compared = Readonly<{ id: string; key: string }>

/** A known name that holds the typed one whole is near enough to be taken for it. */
const CONTAINED = 0.75
/** Slips are counted for the most promising only: it costs more than looking for shared letters. */
const MOST_COUNTED = 60
const LEAST_PROMISING = 0.05

/**
 * The known names most like the typed one, best first, ties by key then id; at most 60. The score, 0 to 1, is the best of
 * three: shared pairs of letters, few slips, and standing whole in the known name.
 */
export function rankLikeness(
  typed: string,
  known: readonly Compared[],
): readonly (Compared & Readonly<{ score: number }>)[] {
  const pairs = pairsOf(typed)
  return known
    .map((each) => ({ ...each, score: sharedPairs(pairs, each.key) + lengthBonus(typed, each.key) }))
    .filter(({ score }) => score > LEAST_PROMISING)
    .toSorted(compareScored)
    .slice(0, MOST_COUNTED)
    .map((each) => ({ ...each, score: likeness(typed, each.key) }))
    .toSorted(compareScored)
}

/** How alike a typed name and a known one are, both folded, 0 to 1. */
export function likeness(typed: string, known: string): number {
  if (typed === known) return 1
  const contained = typed.length >= 2 && known.includes(typed) ? CONTAINED : 0
  const longest = Math.max(typed.length, known.length)
  return Math.max(contained, sharedPairs(pairsOf(typed), known), 1 - slips(typed, known) / longest)
}

/** Short names share no pair after one slip; then like length and a common letter speak for them. */
function lengthBonus(typed: string, known: string): number {
  if (Math.abs(typed.length - known.length) > 1) return 0
  let shared = 0
  for (const letter of typed) if (known.includes(letter)) shared += 1
  return shared / (10 * typed.length)
}

function sharedPairs(pairs: ReadonlySet<string>, known: string): number {
  let shared = 0
  for (let index = 1; index < known.length; index += 1) {
    if (pairs.has(known.slice(index - 1, index + 1))) shared += 1
  }
  const total = pairs.size + Math.max(0, known.length - 1)
  return total === 0 ? 0 : Math.min(1, (2 * shared) / total)
}

function pairsOf(text: string): ReadonlySet<string> {
  const pairs = new Set<string>()
  for (let index = 1; index < text.length; index += 1) pairs.add(text.slice(index - 1, index + 1))
  return pairs
}

/** Letters to add, drop or change, two swapped neighbours counting as one. */
function slips(one: string, other: string): number {
  let beforeLast: readonly number[] = []
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= other.length; column += 1) {
      const changed = one[row - 1] === other[column - 1] ? 0 : 1
      const costs = [at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + changed]
      if (isSwap(one, other, { row, column })) costs.push(at(beforeLast, column - 2) + 1)
      current.push(Math.min(...costs))
    }
    beforeLast = last
    last = current
  }
  return at(last, other.length)
}

function isSwap(
  one: string,
  other: string,
  { row, column }: Readonly<{ row: number; column: number }>,
): boolean {
  return row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY
}

function compareScored(
  one: Compared & Readonly<{ score: number }>,
  other: Compared & Readonly<{ score: number }>,
): number {
  return other.score - one.score || compareText(one.key, other.key) || compareText(one.id, other.id)
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
