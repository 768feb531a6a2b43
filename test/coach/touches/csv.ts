import { readFileSync } from 'node:fs'

/** The rows of a table under `test/data`, by column name. Fields may be quoted; none holds a line break. */
export function readTable(name: string): readonly Readonly<Record<string, string>>[] {
  const file = new URL(`../../data/${name}.csv`, import.meta.url)
  const [head = '', ...lines] = readFileSync(file, 'utf8').trim().split(/\r?\n/)
  const columns = fieldsOf(head)
  return lines.map((line) => {
    const fields = fieldsOf(line)
    if (fields.length !== columns.length) throw new Error(`${name}: ${fields.length} fields in: ${line}`)
    return Object.fromEntries(columns.map((column, index) => [column, fields[index] ?? '']))
  })
}

function fieldsOf(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  )
}
