/** One file of the repository: its path from the root, with forward slashes, and its text. */
export type Source = Readonly<{ path: string; text: string }>

/** A string literal: where its first quote stands, and what is between the quotes. */
export type Literal = Readonly<{ start: number; value: string }>

/**
 * A source taken apart. `code` is as long as the text, line for line, with comments and the insides of strings,
 * templates and regular expressions blanked, so that a search in it finds code only.
 */
export type Masked = Readonly<{
  path: string
  code: string
  comments: readonly Readonly<{ start: number; text: string }>[]
  literals: readonly Literal[]
}>

/** What a rule found: where, and what stands there. Lines count from 1. */
export type Finding = Readonly<{ path: string; line: number; what: string }>

/** The line, counted from 1, on which `offset` lies. */
export function lineAt(code: string, offset: number): number {
  return code.slice(0, offset).split('\n').length
}
