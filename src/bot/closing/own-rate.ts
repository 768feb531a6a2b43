import { countMarks, findOwnRate } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import type { C139File } from '../c139/file.ts'

/** The team's own record where this deal stands, once enough deals are closed; `undefined` until then. Source: C139-10. */
export async function findOwnRateLine(
  { desk, words }: Ask,
  { marks }: C139File,
): Promise<string | undefined> {
  if (marks.length === 0) return undefined
  const own = findOwnRate(await desk.closings.listEnds(), countMarks(marks))
  return own && words.closing.ownRate(own.band, own.deals, own.won)
}
