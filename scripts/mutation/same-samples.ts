import { configureGlobal } from 'fast-check'
import { SAMPLES } from './fewer-samples.ts'

// The same samples for each mutant, so that figures can be compared; the first counterexample is enough.
configureGlobal({ seed: 139, numRuns: SAMPLES, endOnFailure: true })
