import { type Account, type Complaint, canAdd, canSee } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'

/** How long a complaint may be, in characters. */
export const WHAT_MOST = 300

/** Whether somebody is of the team and may see the account: else nobody would be reminded. */
export async function maySolve({ workspace }: Ask, memberId: string, account: Account): Promise<boolean> {
  const known = await workspace.members.find(memberId)
  return known?.member.active === true && canSee({ memberId, role: known.member.role }, account)
}

/** Whether the asker may answer: whoever has to solve it, and the account's own team. */
export function mayAnswer({ viewer }: Ask, { ownerId }: Complaint, account: Account | undefined): boolean {
  return ownerId === viewer.memberId || (account !== undefined && canAdd(viewer, account))
}
