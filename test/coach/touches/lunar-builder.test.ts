import { execFile } from 'node:child_process'
import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const run = promisify(execFile)
const root = new URL('../../../', import.meta.url)

test('the Korean and Vietnamese months are what the builder makes of the sky', async () => {
  const built = join(await mkdtemp(join(tmpdir(), 'lunar-')), 'months.ts')
  await run(process.execPath, [fileURLToPath(new URL('scripts/build-lunar-months.mjs', root)), built])
  const kept = new URL('src/coach/touches/lunar-months.generated.ts', root)
  expect(await readFile(built, 'utf8')).toBe(await readFile(kept, 'utf8'))
})
