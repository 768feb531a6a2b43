/** How many samples each law is tried with: some thousand mutants have to be, too. The laws of touches plan whole files. */
export const SAMPLES = process.env['MUTATION_PART'] === 'touches' ? 4 : 25

/** Gives laws that ask for more samples no more than the others. */
export function fewerSamples() {
  return {
    name: 'fewer-samples',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      return id.includes('/test/coach/')
        ? code.replaceAll(/numRuns: [\d_]+/g, `numRuns: ${SAMPLES}`)
        : undefined
    },
  }
}
