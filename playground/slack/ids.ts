/** Makes every id of the playground from counters, so that the same steps give the same bytes. */
export type Ids = Readonly<{
  /** `F` gives `F0000001`, then `F0000002`, each prefix on its own. */
  next: (prefix: string) => string
  /** A UUID made of the count. */
  uuid: () => string
  /** A message stamp: seconds of the clock and a count. Never lower than the one before, even when the clock goes back. */
  ts: () => string
}>

/** Counters starting at one, and stamps from the given clock. */
export function createIds(now: () => Date): Ids {
  const counts = new Map<string, number>()
  let lastSecond = 0
  const count = (key: string): number => {
    const n = (counts.get(key) ?? 0) + 1
    counts.set(key, n)
    return n
  }
  return {
    next: (prefix) => `${prefix}${String(count(prefix)).padStart(7, '0')}`,
    uuid: () => `00000000-0000-4000-8000-${String(count('uuid')).padStart(12, '0')}`,
    ts: () => {
      lastSecond = Math.max(lastSecond, Math.floor(now().getTime() / 1000))
      return `${lastSecond}.${String(count('ts')).padStart(6, '0')}`
    },
  }
}

/** Orders two message stamps, earlier first. Stamps may lack the part behind the dot. */
export function compareTs(left: string, right: string): number {
  const [leftSecond = '0', leftPart = ''] = left.split('.')
  const [rightSecond = '0', rightPart = ''] = right.split('.')
  const bySecond = Number(leftSecond) - Number(rightSecond)
  return bySecond !== 0 ? bySecond : Number(leftPart.padEnd(6, '0')) - Number(rightPart.padEnd(6, '0'))
}
