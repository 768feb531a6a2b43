import { readFileSync } from 'node:fs'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Runs examples before laws with many samples: a mutant that an example finds costs no more than that. */
export class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const hasSamples = ({ moduleId }: TestSpecification) =>
      readFileSync(moduleId, 'utf8').includes("from 'fast-check'")
    return files.toSorted((one, other) => Number(hasSamples(one)) - Number(hasSamples(other)))
  }
}
