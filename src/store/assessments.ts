import type { Assessment, Mark } from '../coach/index.ts'
import type { Saved } from './saved.ts'

/** C139 assessments; each write keeps the one before it. */
export interface Assessments {
  /** The marks that hold now; none yet gives `undefined`. */
  latest(dealId: string): Promise<Assessment | undefined>
  /** Oldest first; at most the newest 200. */
  history(dealId: string): Promise<readonly Assessment[]>
  /** The marks that hold now of many deals at once, by deal id. */
  latestOf(dealIds: readonly string[]): Promise<ReadonlyMap<string, Assessment>>
  /** Lays these marks over the latest and keeps the result as a new assessment. @throws Problem `gone`, `not-allowed`, `deal-closed` */
  mark(dealId: string, marks: readonly Mark[]): Promise<Saved<Assessment>>
}
