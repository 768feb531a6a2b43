import type { CommandLine } from '../grammar/command-line.ts'
import { foldText } from '../grammar/fold-text.ts'

/** What a line asks of the team's question bank. */
export type BankLine = Readonly<
  { do: 'list'; page: number } | { do: 'add' } | { do: 'import' } | { do: 'edit' | 'retire'; id: string }
>

const VERBS: Readonly<Record<string, 'add' | 'import' | 'edit' | 'retire'>> = {
  add: 'add',
  new: 'add',
  新增: 'add',
  添加: 'add',
  新建: 'add',
  import: 'import',
  导入: 'import',
  批量新增: 'import',
  edit: 'edit',
  change: 'edit',
  修改: 'edit',
  编辑: 'edit',
  retire: 'retire',
  停用: 'retire',
}

/**
 * Reads `spin bank`, `spin bank 2`, `spin bank add`, `spin bank import`, and the lines of our buttons that name a question
 * by `=ID`. Anything else gives `undefined`: it may be an account whose name begins so.
 */
export function readBankLine({ rest, options }: CommandLine): BankLine | undefined {
  const [first] = rest
  if (first?.kind !== 'word' || options.size > 0) return undefined
  const head = /^(?:bank|问?题库)(\p{Script=Han}*)$/u.exec(foldText(first.text))
  if (head === null) return undefined
  const after = [head[1] ?? '', ...rest.slice(1).map(({ text }) => foldText(text))].filter(Boolean)
  const [verb = '1', id = '', ...more] = after
  if (more.length > 0) return undefined
  if (/^\d{1,4}$/.test(verb)) return id === '' ? { do: 'list', page: Number(verb) } : undefined
  return lineFor(VERBS[verb], rest.at(-1)?.text.startsWith('=') ? (rest.at(-1)?.text.slice(1) ?? '') : '')
}

function lineFor(verb: (typeof VERBS)[string] | undefined, id: string): BankLine | undefined {
  switch (verb) {
    case 'add':
    case 'import':
      return { do: verb }
    case 'edit':
    case 'retire':
      return id === '' ? { do: 'list', page: 1 } : { do: verb, id }
    case undefined:
      return undefined
  }
}
