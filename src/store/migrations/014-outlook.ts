/** One seek says when the outbox next has something to do. */
export function outlook(): readonly string[] {
  // The expression and the condition are those of `outlookOf`.
  return [
    `create index delivery_next on delivery (team_id,
      (case when not (state in ('pending', 'sending', 'ambiguous')) then lease_until
  when due_at < wanted_at then due_at else wanted_at end))
      where state in ('pending', 'sending', 'ambiguous') or lease_until is not null`,
  ]
}
