/** What a person has begun to write in a place, and what she has sent there, oldest first. */
type Desk = { draft: string; sent: readonly string[] }

const desks = new Map<string, Desk>()

/** The desk of a person in a place. It lasts as long as the page is open. */
export function deskOf(person: string, place: string): Desk {
  const key = `${person}/${place}`
  const desk = desks.get(key) ?? { draft: '', sent: [] }
  desks.set(key, desk)
  return desk
}
