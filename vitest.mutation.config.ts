import { defineConfig } from 'vitest/config'
import { fewerSamples } from './scripts/mutation/fewer-samples.ts'
import { pastTheDoor } from './scripts/mutation/past-the-door.ts'
import { QuickFirst } from './scripts/mutation/quick-first.ts'

const part = process.env['MUTATION_PART'] ?? '**'

/**
 * What judges a mutant: the tests beside its rule, in the folder of the same name. Left out are the tests that start
 * other processes, where no mutant is at work.
 */
export default defineConfig({
  plugins: [pastTheDoor(), fewerSamples()],
  test: {
    include: [part === 'values' ? 'test/coach/*.test.ts' : `test/coach/${part}/**/*.test.ts`],
    exclude: ['test/coach/touches/in-zones.test.ts', 'test/coach/touches/lunar-builder.test.ts'],
    setupFiles: ['scripts/mutation/same-samples.ts'],
    // One worker for all files of a run, and a new one for each mutant: modules are read once, and never with two mutants.
    isolate: false,
    sequence: { sequencer: QuickFirst },
    testTimeout: 20_000,
  },
})
