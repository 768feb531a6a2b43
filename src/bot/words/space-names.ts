import { Markup, sourceOf } from '../blocks/mrkdwn.ts'

/**
 * A Chinese sentence with a space wherever one of the names in it would touch a Chinese character with a Latin letter, or
 * with the digit of a name such as `C5`. Names themselves stay as somebody wrote them.
 */
export function spaceNames(sentence: string, names: readonly string[]): string {
  if (!names.some((name) => LATIN.test(name))) return sentence
  // The longest first: a short name inside another one is not a name there.
  const longest = [...new Set(names)]
    .filter((name) => name !== '')
    .toSorted((one, other) => other.length - one.length)
  const oneOfThem = new RegExp(longest.map(escapeRegExp).join('|'), 'gu')
  return sentence.replace(oneOfThem, (name: string, at: number) => {
    const before =
      STARTS_LATIN.test(name) && ENDS_HAN.test(sentence.slice(Math.max(0, at - 2), at)) ? ' ' : ''
    const after =
      endsLatin(name) && STARTS_HAN.test(sentence.slice(at + name.length, at + name.length + 2)) ? ' ' : ''
    return `${before}${name}${after}`
  })
}

/** A Chinese catalog whose sentences do so with everything they are given. */
export function spacing<C extends object>(catalog: C): C {
  return new Proxy(catalog, {
    get: (target, key) => {
      const words: unknown = Reflect.get(target, key)
      if (typeof words === 'function') {
        return (...given: readonly unknown[]) => spaced(Reflect.apply(words, undefined, given), given)
      }
      return isCatalog(words) ? spacing(words) : words
    },
  })
}

const LATIN = /\p{Script=Latin}/u
const STARTS_LATIN = /^\p{Script=Latin}/u
const ENDS_LATIN = /(\p{Script=Latin}|[0-9])$/u
const STARTS_HAN = /^\p{Script=Han}/u
const ENDS_HAN = /\p{Script=Han}$/u

function endsLatin(name: string): boolean {
  return LATIN.test(name) && ENDS_LATIN.test(name)
}

function spaced(said: unknown, given: readonly unknown[]): unknown {
  const names = given.flatMap(textsIn)
  if (typeof said === 'string') return spaceNames(said, names)
  if (said instanceof Markup) return new Markup(spaceNames(said.source, names.map(sourceOf)))
  return said
}

function textsIn(given: unknown): readonly string[] {
  if (typeof given === 'string') return [given]
  if (Array.isArray(given)) return given.flatMap(textsIn)
  return isCatalog(given) ? Object.values(given).flatMap(textsIn) : []
}

function isCatalog(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}
