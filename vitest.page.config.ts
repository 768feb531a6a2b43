import { defineConfig } from 'vitest/config'

// The playground's page in a real browser. Apart from `npm test`, which needs no server and no browser.
export default defineConfig({
  test: {
    include: ['test/page-e2e/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
})
