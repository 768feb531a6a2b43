import type { IncomingMessage } from 'node:http'

/**
 * Why a request must be refused, or `undefined` when it comes from this machine and this page.
 * A page of another site could otherwise reach us: by its own name pointed at 127.0.0.1, or by posting across sites.
 */
export function refusalOf({ headers }: Pick<IncomingMessage, 'headers'>, port: number): string | undefined {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`]
  if (!hosts.includes(headers.host ?? '')) return 'unknown host'
  const { origin } = headers
  if (origin !== undefined && !hosts.some((host) => origin === `http://${host}`)) return 'unknown origin'
  return headers['sec-fetch-site'] === 'cross-site' ? 'cross-site request' : undefined
}
