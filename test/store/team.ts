import type { Viewer } from '../../src/coach/index.ts'
import type { Desk, Store } from '../../src/store/index.ts'

/** The people of the tests: two reps, and one who leads. */
export const LEI: Viewer = { memberId: 'U_LEI', role: 'rep' }
export const BEN: Viewer = { memberId: 'U_BEN', role: 'rep' }
export const ANNA: Viewer = { memberId: 'U_ANNA', role: 'manager' }

/** The desk of one of them in the first workspace. */
export function deskOf(store: Store, viewer: Viewer = LEI, operation?: string): Desk {
  return store.workspace('T1').as(viewer, operation)
}

/** A customer of Lei's, and its id. */
export async function addAccount(desk: Desk, name = 'Acme Steel', isPrivate = false): Promise<string> {
  return (await desk.accounts.add({ name, isPrivate })).value.id
}

/** The refusal's code, or what else came of it. */
export async function outcomeOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => 'done',
    (error: unknown) => (error instanceof Error ? error.message : error),
  )
}
