/**
 * Gives what was made for a key before, or makes it: for pure answers that are asked for over and over, such as those about
 * the few days that everybody's plan looks at. It holds `most` of them and then begins anew.
 */
export function remembering<T extends NonNullable<unknown>>(most: number): (key: string, make: () => T) => T {
  const byKey = new Map<string, T>()
  return (key, make) => {
    const known = byKey.get(key)
    if (known !== undefined) return known
    const made = make()
    if (byKey.size >= most) byKey.clear()
    byKey.set(key, made)
    return made
  }
}
