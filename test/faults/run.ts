import { fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Wrong } from './judge.ts'
import { killInPlace } from './killing-place.ts'
import type { Answered, Asked } from './schedule-worker.ts'
import { tally } from './tally.ts'

const { values } = parseArgs({
  options: {
    schedules: { type: 'string', default: '1000' },
    from: { type: 'string', default: '1' },
    seed: { type: 'string' },
    killed: { type: 'string', default: '20' },
    workers: { type: 'string', default: String(Math.min(availableParallelism(), 4)) },
  },
})
/** They wait most of the time. */
const KILLINGS_AT_ONCE = 3

const workerFile = fileURLToPath(new URL('schedule-worker.js', import.meta.url))

process.exitCode = values.seed === undefined ? await runMany() : await runOne(Number(values.seed))

/** Runs the schedules of so many seeds; gives the exit code. */
async function runMany(): Promise<number> {
  const first = Number(values.from)
  const seeds = Array.from({ length: Number(values.schedules) }, (_, i) => first + i)
  console.log(`seeds ${first} to ${first + seeds.length - 1}`)
  const answers = await spread(seeds)
  for (const { seed, title, wrong } of answers) {
    if (wrong.length === 0) continue
    console.log(`${title}\n${listed(wrong)}\n  again: npm run test:faults -- --seed ${seed}`)
  }
  const killed = await runKillings(Number(values.killed))
  const wrong = answers.flatMap((answer) => answer.wrong)
  console.log(tally(`${seeds.length} schedules`, wrong))
  return wrong.length + killed === 0 ? 0 : 1
}

/** Runs so many with real processes, a few at a time; gives how much was wrong. */
async function runKillings(count: number): Promise<number> {
  if (count === 0) return 0
  const killings = Array.from({ length: count }, (_, i) => i + 1)
  const wrong: Wrong[] = []
  const work = async (): Promise<void> => {
    for (let seed = killings.shift(); seed !== undefined; seed = killings.shift()) {
      const found = await killInPlace(seed)
      if (found.length > 0) console.log(`killing ${seed}\n${listed(found)}`)
      wrong.push(...found)
    }
  }
  await Promise.all(Array.from({ length: KILLINGS_AT_ONCE }, work))
  console.log(tally(`${count} runs with processes killed`, wrong))
  return wrong.length
}

/** Runs one, and shows its steps. */
async function runOne(seed: number): Promise<number> {
  const [answer] = await spread([seed], true)
  if (answer === undefined) return 1
  console.log(`${answer.steps.join('\n')}\n${answer.title}\n${listed(answer.wrong)}`)
  console.log(tally('1 schedule', answer.wrong))
  return answer.wrong.length === 0 ? 0 : 1
}

function listed(wrong: readonly Wrong[]): string {
  return wrong.map(({ what, about }) => `  ${what}: ${about}`).join('\n')
}

/** Shares the seeds out among worker processes; the answers come by seed. */
async function spread(seeds: readonly number[], withSteps = false): Promise<readonly Answered[]> {
  const left = [...seeds]
  const answers: Answered[] = []
  const work = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = fork(workerFile, { execArgv: ['--enable-source-maps'] })
      const next = (): void => {
        const seed = left.shift()
        const asked: Asked = seed === undefined ? 'end' : { seed, withSteps }
        worker.send(asked)
      }
      worker.on('message', (answered: Answered) => {
        answers.push(answered)
        next()
      })
      worker.on('error', reject)
      worker.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`A worker ended with ${code}`))))
      next()
    })
  const workers = Math.min(Number(values.workers), seeds.length)
  await Promise.all(Array.from({ length: workers }, work))
  return answers.toSorted((one, other) => one.seed - other.seed)
}
