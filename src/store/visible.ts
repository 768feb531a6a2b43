import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely'
import { leads, type Viewer } from '../coach/index.ts'

/** Who looks, and where: what every query of a desk is bound to. */
export type Scope = Readonly<{
  team: string
  me: string
  /** `me` as it stands inside a stored list of ids. */
  quotedMe: string
  /** 1 for those who see the team's whole work. */
  lead: number
}>

type ScopeParts = Readonly<{ [K in 'me' | 'quotedMe' | 'lead']: Scope[K] | Expression<Scope[K]> }>

/** The scope of a viewer in one workspace. */
export function toScope(teamId: string, viewer: Viewer): Scope {
  return {
    team: teamId,
    me: viewer.memberId,
    quotedMe: JSON.stringify(viewer.memberId),
    lead: leads(viewer) ? 1 : 0,
  }
}

/**
 * The rule of `canSee` in SQL, over a row of `account` that the query must have joined. Besides this file no query says
 * who may see what.
 */
export function visible(scope: ScopeParts): RawBuilder<SqlBool> {
  return sql<SqlBool>`(${scope.lead} = 1 or account.is_private = 0 or account.owner_id = ${scope.me}
    or replace(account.collaborator_ids, ${scope.quotedMe}, '') <> account.collaborator_ids)`
}
