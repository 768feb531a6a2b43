import type { IncomingMessage, ServerResponse } from 'node:http'

const MOST_BYTES = 20_000_000

/** The whole body of a request. Throws past 20 MB. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk)
    length += bytes.byteLength
    if (length > MOST_BYTES) throw new Error('The request is too large.')
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

/** Something to send back. */
export type Reply = Readonly<{
  status: number
  body: string | Uint8Array
  type: string
  headers?: Readonly<Record<string, string>>
}>

/** A JSON reply. */
export function jsonReply(
  body: unknown,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  return { status, body: JSON.stringify(body), type: 'application/json; charset=utf-8', headers }
}

/** A reply of plain words. */
export function textReply(status: number, body: string): Reply {
  return { status, body, type: 'text/plain; charset=utf-8' }
}

/** Sends a reply. Nothing of it is kept by the browser, and its type is not guessed. */
export function sendReply(response: ServerResponse, { body, headers = {}, status, type }: Reply): void {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...headers,
  })
  response.end(body)
}
