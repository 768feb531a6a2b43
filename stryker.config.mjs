// @ts-check
// Mutation testing of the coach's rules; docs/mutation.md tells how it is run. `scripts/test-mutation.mjs` runs it folder
// by folder and sets what to mutate and where the reports go.

/** Files of src/coach that hold no rule but what rules work on: a test of them could only say the same again. */
const WITHOUT_RULES = [
  // Words that people read.
  'src/coach/**/*-texts.ts',
  'src/coach/drill/items/{en,zh}/**',
  'src/coach/care/stage-reasons.ts',
  // Tables from published sources, and the turns of phrase by which something is recognised; their own tests compare them
  // with data from elsewhere, or try them on many sentences.
  'src/coach/**/*-data.ts',
  'src/coach/**/*.generated.ts',
  'src/coach/touches/occasions/**',
  // The questions of the bank, their place in it and their words; `test/coach/spin/bank.test.ts` keeps them whole.
  'src/coach/spin/bank/**',
]

/** @satisfies {import('@stryker-mutator/api/core').PartialStrykerOptions} */
const config = {
  mutate: ['src/coach/**/*.ts', ...WITHOUT_RULES.map((glob) => `!${glob}`)],
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  coverageAnalysis: 'perTest',
  incremental: true,
  // Two processors, and somebody may work beside it.
  concurrency: 2,
  timeoutMS: 10_000,
  timeoutFactor: 3,
  reporters: ['json', 'progress-append-only'],
  tempDirName: '.mutation/sandbox',
  ignorePatterns: [
    '/*',
    '!/src',
    '/src/*',
    '!/src/coach',
    '!/test',
    '/test/*',
    '!/test/coach',
    '!/test/data',
    '!/scripts',
    '!/package.json',
    '!/vitest.mutation.config.ts',
  ],
  allowEmpty: true,
}

export default config
