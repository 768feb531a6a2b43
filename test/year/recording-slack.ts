import { type WebAPICallResult, WebClient } from '@slack/web-api'
import { z } from 'zod'

/** A message as it was posted. `rows` are the ids of the reminders it shows, `more` how many it only counts. */
export type Post = Readonly<{
  memberId: string
  deliveryId: string
  atMs: number
  text: string
  rows: readonly string[]
  more: number
}>

const Message = z.object({
  channel: z.string(),
  text: z.string(),
  blocks: z.array(z.looseObject({ block_id: z.string().optional() })),
  metadata: z.object({ event_payload: z.object({ delivery_id: z.string() }) }),
})

const ROW = 'reminder:'
/** In a block of its own; the plain text of a long message is cut. */
const MORE = /"(\d+) reminders? more\./

/** Slack as far as delivery needs it: opens direct messages, and keeps what is posted. It never fails. */
export class RecordingSlack extends WebClient {
  #posts: Post[] = []
  #count = 0
  readonly #nowMs: () => number

  constructor(nowMs: () => number) {
    super('xoxb-nobody')
    this.#nowMs = nowMs
  }

  /** What was posted since this was last asked. */
  take(): readonly Post[] {
    const posts = this.#posts
    this.#posts = []
    return posts
  }

  override apiCall(method: string, options?: Record<string, unknown>): Promise<WebAPICallResult> {
    if (method === 'conversations.open') {
      const { users } = z.object({ users: z.string() }).parse(options)
      return Promise.resolve({ ok: true, channel: { id: `D${users}` } })
    }
    if (method === 'chat.postMessage') return Promise.resolve({ ok: true, ts: this.#keep(options) })
    throw new Error(`nobody expected ${method}`)
  }

  #keep(options: unknown): string {
    const { channel, text, blocks, metadata } = Message.parse(options)
    const ids = blocks.flatMap(({ block_id }) => block_id ?? [])
    this.#posts.push({
      memberId: channel.slice(1),
      deliveryId: metadata.event_payload.delivery_id,
      atMs: this.#nowMs(),
      text,
      rows: ids.filter((id) => id.startsWith(ROW)).map((id) => id.slice(ROW.length)),
      more: Number(MORE.exec(JSON.stringify(blocks))?.[1] ?? 0),
    })
    this.#count += 1
    return `${this.#count}.000000`
  }
}
