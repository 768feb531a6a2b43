import {
  type Coverage,
  cadenceOf,
  classCoverage,
  type DealPerson,
  type MapFinding,
  mapFindings,
  type Touch,
} from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import { mayNameCoaches } from '../c139/file.ts'
import type { DealFile } from '../deals/file.ts'

/** What the people of a deal tell, and the touches that it rests on. */
export type DealMap = Readonly<{
  findings: readonly MapFinding[]
  coverage: Coverage
  touches: readonly Touch[]
}>

const MOST_TOUCHES = 200

/**
 * Reads the map of a deal. To eyes that may not know the coaches, no finding is there that would tell who one is.
 *
 * Source: BUY-7, COACH-4
 */
export async function readMap(ask: Ask, file: DealFile): Promise<DealMap> {
  const { desk, workspace, today } = ask
  const { deal, account, contacts } = file
  const [people, assessment, { cadence }] = await Promise.all([
    desk.deals.listPeople(deal.id),
    desk.assessments.latest(deal.id),
    workspace.settings.read(),
  ])
  const touches = await touchesOf(ask, file, people)
  const rhythm = cadenceOf(account, cadence)
  const findings = mapFindings({
    people,
    contacts,
    touches,
    marks: assessment?.marks ?? [],
    since: deal.createdOn,
    ...(rhythm && { longestDays: rhythm.longest }),
    today,
  })
  const mayName = mayNameCoaches(ask, file)
  return {
    findings: findings.filter(({ code }) => mayName || code !== 'coach-only-source'),
    coverage: classCoverage({ contacts, touches }),
    touches,
  }
}

/** The account's newest touches; where those reach the cap, also those of each person on the deal. */
async function touchesOf(
  { desk }: Ask,
  { account }: DealFile,
  people: readonly DealPerson[],
): Promise<readonly Touch[]> {
  const newest = await desk.touches.listOf({ accountId: account.id, limit: MOST_TOUCHES })
  if (newest.length < MOST_TOUCHES) return newest
  const own = await Promise.all(
    people.map(({ contactId }) => desk.touches.listOf({ contactId, limit: MOST_TOUCHES })),
  )
  return [...newest, ...own.flat()]
}
