import type { JsonObject } from './json.ts'

/** Slack's `ok: false`: the error code and what else stands in the answer. */
export class SlackRefusal extends Error {
  override readonly name = 'SlackRefusal'
  readonly code: string
  readonly more: JsonObject

  constructor(code: string, more: JsonObject = {}) {
    super(code)
    this.code = code
    this.more = more
  }
}
