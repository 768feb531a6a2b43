import type { Desk, Hit } from '../../store/index.ts'

/** A thing that a hit leads to: the line that opens it, and what it is called. */
export type Opening = Readonly<{ line: string; name: string }>

/** The names of the accounts that hits belong to, by id. */
export async function accountNames(desk: Desk, hits: readonly Hit[]): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(hits.map(({ accountId }) => accountId))]
  const accounts = await Promise.all(ids.map((id) => desk.accounts.find(id)))
  return new Map(accounts.flatMap((account) => (account === undefined ? [] : [[account.id, account.name]])))
}

/** What the first hits lead to, each thing once, at most `most`; a note leads to its account. */
export async function openings(
  desk: Desk,
  hits: readonly Hit[],
  { names, most }: Readonly<{ names: ReadonlyMap<string, string>; most: number }>,
): Promise<readonly Opening[]> {
  const lines = new Map(hits.map((hit) => [lineFor(hit), hit]))
  const found = await Promise.all(
    [...lines].slice(0, most).map(async ([line, hit]) => ({ line, name: await nameOf(desk, hit, names) })),
  )
  return found.flatMap(({ line, name }) => (name === undefined ? [] : [{ line, name }]))
}

function lineFor({ kind, id, accountId }: Hit): string {
  return kind === 'contact' || kind === 'deal' ? `${kind} =${id}` : `account =${accountId}`
}

async function nameOf(
  desk: Desk,
  { kind, id, accountId }: Hit,
  names: ReadonlyMap<string, string>,
): Promise<string | undefined> {
  if (kind === 'contact') return (await desk.contacts.find(id))?.name
  if (kind === 'deal') return (await desk.deals.find(id))?.name
  return names.get(accountId)
}
