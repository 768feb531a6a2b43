import { isObject, type JsonObject, readJson } from './json.ts'
import { SlackRefusal } from './refusal.ts'

/** The arguments of a Web API call, however they were sent. Nested values of a form are JSON texts. */
export type Arguments = Readonly<{
  text: (name: string) => string | undefined
  /** Throws `invalid_arguments` when the argument is absent or empty. */
  needText: (name: string) => string
  flag: (name: string) => boolean
  has: (name: string) => boolean
  object: (name: string) => JsonObject | undefined
  list: (name: string) => readonly unknown[] | undefined
}>

/** Reads arguments by name from what a body or query held. */
export function readArguments(given: JsonObject): Arguments {
  const text = (name: string): string | undefined => {
    const value = given[name]
    if (typeof value === 'number' || typeof value === 'boolean') return String(value)
    return typeof value === 'string' ? value : undefined
  }
  const nested = (name: string): unknown => {
    const value = given[name]
    return typeof value === 'string' ? readJson(value) : value
  }
  return {
    text,
    needText: (name) => {
      const value = text(name)
      if (value === undefined || value === '') throw missingArgument(name)
      return value
    },
    flag: (name) => ['true', '1'].includes(text(name) ?? ''),
    has: (name) => given[name] !== undefined && given[name] !== '',
    object: (name) => {
      const value = nested(name)
      return isObject(value) ? value : undefined
    },
    list: (name) => {
      const value = nested(name)
      return Array.isArray(value) ? value : undefined
    },
  }
}

/** Slack's answer to a call that lacks an argument. */
export function missingArgument(name: string): SlackRefusal {
  return new SlackRefusal('invalid_arguments', {
    response_metadata: { messages: [`[ERROR] missing required field: ${name}`] },
  })
}
