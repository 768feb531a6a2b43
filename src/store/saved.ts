/** What a write answers with: the value as stored, and the change that *Undo* takes back. */
export type Saved<T> = Readonly<{ value: T; changeId: string }>

/** Everything of `T` may be given; `null` clears an optional field; an absent key leaves it. */
export type Patch<T> = Readonly<{ [K in keyof T]?: T[K] | (undefined extends T[K] ? null : never) }>
