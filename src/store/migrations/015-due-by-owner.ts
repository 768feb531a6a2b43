/** What one member has to solve and to follow up, and her accounts of a tier, without a look at all the others. */
export function dueByOwner(): readonly string[] {
  return [
    'create index complaint_of_owner on complaint (team_id, owner_id, by_day, id) where closed_on is null',
    'create index account_of_tier on account (team_id, owner_id, tier, industry) where archived_on is null',
    'create index deal_of_owner on deal (team_id, owner_id, id) where closed_on is null',
  ]
}
