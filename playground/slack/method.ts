import type { Arguments } from './arguments.ts'
import type { JsonObject } from './json.ts'

/** One method of the Web API. `scopes`: any one of them is enough, none means no scope is needed. */
export type Method = Readonly<{
  token: 'bot' | 'app'
  scopes: readonly string[]
  /** The answer without `ok`. Throws `SlackRefusal`. */
  run: (args: Arguments) => JsonObject | Promise<JsonObject>
}>

/** Methods by their name. */
export type Methods = Readonly<Record<string, Method>>
