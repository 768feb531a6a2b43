const english = new Intl.PluralRules('en')

/** An English count with its noun: `plural(2, 'day')` is `2 days`. */
export function plural(count: number, one: string, other: string = `${one}s`): string {
  return `${count} ${english.select(count) === 'one' ? one : other}`
}
