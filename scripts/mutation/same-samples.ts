import { configureGlobal } from 'fast-check'

// The same samples for each mutant, so that figures can be compared; the first counterexample is enough.
configureGlobal({ seed: 139, endOnFailure: true })
