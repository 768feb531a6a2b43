import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const page = readFileSync(`${root}docs/architecture.md`, 'utf8')
const [, tree = ''] = /## The tree\n\n```\n([\s\S]*?)```/.exec(page) ?? []
const named = tree.split('\n').flatMap((line) => line.split(/\s{2,}/)[0] || [])

/** The folders in `folder`, one level down, with a slash at the end. */
function foldersIn(folder: string): readonly string[] {
  return readdirSync(root + folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${folder}${entry.name}/`)
}

describe('the tree in docs/architecture.md', () => {
  it('names only what exists', () => {
    const paths = named.filter((path) => !path.includes('*'))
    expect(paths.length).toBeGreaterThan(20)
    expect(paths.filter((path) => !existsSync(root + path))).toEqual([])
  })

  it('names every folder of the layers; features of the bot share one line', () => {
    const folders = ['src/coach/', 'src/store/', 'playground/'].flatMap(foldersIn)
    expect(folders.filter((folder) => !named.includes(folder))).toEqual([])
    expect(named).toContain('src/bot/*/')
  })
})
