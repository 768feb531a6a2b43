import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Wrong } from './judge.ts'
import { describeSchedule, openStage } from './stage.ts'

/** What is asked of a worker: one schedule, with or without its steps; nothing more ends it. */
export type Asked = Readonly<{ seed: number; withSteps: boolean } | 'end'>

/** What it answers. */
export type Answered = Readonly<{
  seed: number
  title: string
  wrong: readonly Wrong[]
  steps: readonly string[]
}>

const folder = await mkdtemp(join(tmpdir(), 'touchstone-faults-'))
const postgres = process.env['TEST_DATABASE_URL']
const stage = await openStage({ sqlite: `file:${join(folder, 'faults.db')}`, ...(postgres && { postgres }) })

process.on('message', (asked: Asked) => void answer(asked))

async function answer(asked: Asked): Promise<void> {
  if (asked === 'end') {
    await stage.close()
    await rm(folder, { recursive: true, force: true })
    process.disconnect()
    return
  }
  const { story, wrong } = await stage.run(asked.seed)
  const answered: Answered = {
    seed: asked.seed,
    title: describeSchedule(story.schedule),
    wrong,
    steps: asked.withSteps ? story.steps : [],
  }
  process.send?.(answered)
}
