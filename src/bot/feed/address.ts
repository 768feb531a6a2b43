/** The address of the calendar that a secret opens, under the root by which others reach this server. */
export function addressOf(root: string, secret: string): string {
  return `${root.replace(/\/$/, '')}/feed/${secret}.ics`
}

/** The secret in the path of a request; `undefined` when it asks for something else. */
export function secretIn(path: string): string | undefined {
  return /^\/feed\/([\w-]{12,64})\.ics$/.exec(path)?.[1]
}
