import type { Workspace } from '../store/index.ts'

/** Fills an empty workspace with the example data; leaves one that has accounts as it is. */
export async function fillExample(_workspace: Workspace, _now: Date): Promise<void> {}
