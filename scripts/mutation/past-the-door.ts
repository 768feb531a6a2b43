import { readFileSync } from 'node:fs'

const DOOR = 'src/coach/index.ts'
const IMPORT = /import \{([^}]*)\} from '([./]+)src\/coach\/index\.ts'/g
const EXPORT = /export (?:type )?\{([^}]*)\} from '\.\/([^']*)'/g

/**
 * Lets a test import each name from the file it is written in. The door brings in the whole coach with all its words,
 * which takes longer than most mutants live.
 */
export function pastTheDoor() {
  const files = new Map<string, string>()
  for (const [, names = '', file = ''] of readFileSync(DOOR, 'utf8').matchAll(EXPORT)) {
    for (const name of namesIn(names)) files.set(name, file)
  }
  const fileOf = (name: string) => files.get(name.split(' as ')[0] ?? '') ?? 'index.ts'
  return {
    name: 'past-the-door',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      if (!id.includes('/test/coach/')) return undefined
      return code.replaceAll(IMPORT, (_, names: string, root: string) =>
        namesIn(names)
          .map((name) => `import { ${name} } from '${root}src/coach/${fileOf(name)}'`)
          .join('; '),
      )
    },
  }
}

/** The names of a list in braces, types left out. */
function namesIn(list: string): readonly string[] {
  return list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '))
}
