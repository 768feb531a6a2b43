/** Counts the changes of the workspace and tells who listens. */
export type Changes = Readonly<{
  rev: () => number
  /** Counts one change. */
  mark: () => void
  /** Calls the listener after each change; the answer takes it off again. */
  listen: (listener: (rev: number) => void) => () => void
}>

/** A counter at zero without listeners. */
export function createChanges(): Changes {
  const listeners = new Set<(rev: number) => void>()
  let rev = 0
  return {
    rev: () => rev,
    mark: () => {
      rev += 1
      for (const listener of listeners) listener(rev)
    },
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
