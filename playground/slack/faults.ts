/**
 * Something that goes wrong with one call:
 * `drop` breaks the connection before anything happens, `drop-after-store` after it happened,
 * `error-500` and `error-500-after-store` answer HTTP 500 instead, `ratelimit` answers 429 with `Retry-After: 1`,
 * `delay` holds the call until `release()` (and `quiet()` with it), an object answers `ok: false` with that error.
 */
export type Fault =
  | 'drop'
  | 'drop-after-store'
  | 'error-500'
  | 'error-500-after-store'
  | 'ratelimit'
  | 'delay'
  | Readonly<{ error: string }>

/** Plans what goes wrong. A method is a Web API name, or `response_url`. */
export type Faults = Readonly<{
  /** The next call of the method that has no fault planned yet meets this one. */
  next: (method: string, fault: Fault) => void
  /** Takes the fault planned for this call, if any. */
  take: (method: string) => Fault | undefined
  /** Resolves at the next `release()`. */
  held: () => Promise<void>
  /** Lets go all calls that are held. */
  release: () => void
}>

/** Nothing planned. */
export function createFaults(): Faults {
  const planned = new Map<string, Fault[]>()
  let waiting: (() => void)[] = []
  return {
    next: (method, fault) => {
      planned.set(method, [...(planned.get(method) ?? []), fault])
    },
    take: (method) => planned.get(method)?.shift(),
    held: () => new Promise((resolve) => waiting.push(resolve)),
    release: () => {
      for (const resume of waiting) resume()
      waiting = []
    },
  }
}
