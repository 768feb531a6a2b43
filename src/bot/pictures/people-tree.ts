/** What the layout knows of a person: whom they report to, by id, where that is known. */
export type TreePerson = Readonly<{ id: string; reportsToId?: string }>

/** Where somebody stands: columns from the top of the organisation to the right, rows downwards, halves between two. */
export type TreePlace = Readonly<{ id: string; column: number; row: number; bossId?: string }>

/** The lines of an organisation, and those who have none to anybody shown. */
export type PeopleTree = Readonly<{
  places: readonly TreePlace[]
  columns: number
  rows: number
  loose: readonly string[]
}>

/**
 * Lays out who reports to whom. Bosses stand left of their people, in the middle of them; people keep the order given.
 * Somebody who reports to nobody shown heads a tree of their own, and is loose when nobody shown reports to them either.
 * A circle of people who report to each other is cut at the first of them.
 */
export function layPeople(people: readonly TreePerson[]): PeopleTree {
  const bosses = bossesOf(people)
  const under = (bossId: string | undefined): readonly string[] =>
    people.flatMap(({ id }) => (bosses.get(id) === bossId ? [id] : []))
  const places: TreePlace[] = []
  let rows = 0
  const lay = (id: string, column: number): number => {
    const lines = under(id).map((each) => lay(each, column + 1))
    const [first, last] = [lines[0], lines.at(-1)]
    const row = first === undefined || last === undefined ? rows++ : (first + last) / 2
    const bossId = bosses.get(id)
    places.push({ id, column, row, ...(bossId === undefined ? {} : { bossId }) })
    return row
  }
  const heads = under(undefined)
  for (const id of heads) if (under(id).length > 0) lay(id, 0)
  const columns = Math.max(0, ...places.map(({ column }) => column + 1))
  return { places, columns, rows, loose: heads.filter((id) => under(id).length === 0) }
}

/** The boss of each who has one among these people, without circles. */
function bossesOf(people: readonly TreePerson[]): ReadonlyMap<string, string> {
  const ids = new Set(people.map(({ id }) => id))
  const bosses = new Map<string, string>()
  for (const { id, reportsToId } of people) {
    if (reportsToId === undefined || !ids.has(reportsToId)) continue
    if (!isAbove(bosses, id, reportsToId)) bosses.set(id, reportsToId)
  }
  return bosses
}

/** Whether somebody is this person, or above them. */
function isAbove(bosses: ReadonlyMap<string, string>, above: string, personId: string): boolean {
  for (let id: string | undefined = personId; id !== undefined; id = bosses.get(id))
    if (id === above) return true
  return false
}
