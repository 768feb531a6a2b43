import { dirname, join } from 'node:path/posix'
import { mask } from './mask.ts'
import type { Source } from './source.ts'
import { lineAt } from './source.ts'

/**
 * One import, re-export, dynamic import or `require`. `target` is a path from the root for a file of ours, else the
 * specifier as written. `isLazy` ones run when called; `isType` ones (`import type`) are gone after compiling, while
 * `import { type A }` still loads its file.
 */
export type Import = Readonly<{
  from: string
  target: string
  line: number
  isLazy: boolean
  isType: boolean
}>

const STATIC = /\b(import|export)\b(\s+type\b)?([\w\s{},*$]*?)(?:\bfrom\s*)?(['"])/g
const LAZY = /\b(?:import|require)\s*\(\s*(['"`])/g

/** Everything that a source imports, in the order of the text, `import type` and `import('…')` too. */
export function importsOf(source: Source): readonly Import[] {
  const { code, literals } = mask(source)
  const written = new Map(literals.map(({ start, value }) => [start, value]))
  const found = [
    ...[...code.matchAll(STATIC)].filter(isStatic).map((match) => ({ match, isLazy: false })),
    ...[...code.matchAll(LAZY)].map((match) => ({ match, isLazy: true })),
  ]
  return found
    .map(({ match, isLazy }) => ({ match, isLazy, quote: match.index + match[0].length - 1 }))
    .sort((a, b) => a.quote - b.quote)
    .map(({ match, isLazy, quote }) => ({
      from: source.path,
      target: resolve(source.path, written.get(quote) ?? ''),
      line: lineAt(code, match.index),
      isLazy,
      isType: !isLazy && match[2] !== undefined,
    }))
}

// `import 'x'` has nothing between; everything else must end in `from`.
function isStatic(match: RegExpMatchArray): boolean {
  const [whole, keyword, , names = ''] = match
  return /\bfrom\s*['"]$/.test(whole) || (keyword === 'import' && names.trim() === '')
}

function resolve(from: string, specifier: string): string {
  return specifier.startsWith('.') ? join(dirname(from), specifier) : specifier
}
