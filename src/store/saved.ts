/** What a write answers with: the value as stored, and the change that *Undo* takes back. */
export type Saved<T> = Readonly<{ value: T; changeId: string }>

/** Everything of `T` may be given; `null` clears an optional field; an absent key leaves it. */
export type Patch<T> = Readonly<{ [K in keyof T]?: T[K] | (undefined extends T[K] ? null : never) }>

/** The value with the patch laid over it. */
export function patched<T extends object>(value: T, patch: Patch<Partial<T>>): T {
  const given = Object.entries(patch).filter(([, field]) => field !== undefined)
  const all = Object.entries({ ...value, ...Object.fromEntries(given) })
  // Object.fromEntries forgets which keys it was given.
  return Object.fromEntries(all.filter(([, field]) => field !== null)) as T
}

/** The write was made before, by the same operation. Not a refusal: the person is told that it is saved. */
export class AlreadySaved extends Error {
  override readonly name = 'AlreadySaved'
  readonly changeId: string

  constructor(changeId: string) {
    super('already saved')
    this.changeId = changeId
  }
}
