import type { Account } from './account.ts'
import type { Role } from './member.ts'

/** Whoever looks or acts. The workspace is bound elsewhere: a viewer never reaches another one. */
export type Viewer = Readonly<{ memberId: string; role: Role }>

type Guarded = Pick<Account, 'ownerId' | 'collaboratorIds' | 'isPrivate'>

/** Managers and admins see the team's whole work. */
export function leads(viewer: Viewer): boolean {
  return viewer.role !== 'rep'
}

/** An open account is seen by the whole team, a private one by its own team and those who lead. */
export function canSee(viewer: Viewer, account: Guarded): boolean {
  return !account.isPrivate || isOwnTeam(viewer, account)
}

/** Owner and those who lead change an account, its people and its deals. */
export function canChange(viewer: Viewer, account: Guarded): boolean {
  return leads(viewer) || account.ownerId === viewer.memberId
}

/** The account's own team adds notes, touches, promises, calls. */
export function canAdd(viewer: Viewer, account: Guarded): boolean {
  return isOwnTeam(viewer, account)
}

/** Sensitive fields of contacts are for the account's own team. */
export function canSeeSensitive(viewer: Viewer, account: Guarded): boolean {
  return isOwnTeam(viewer, account)
}

function isOwnTeam(viewer: Viewer, account: Guarded): boolean {
  return (
    leads(viewer) || account.ownerId === viewer.memberId || account.collaboratorIds.includes(viewer.memberId)
  )
}
