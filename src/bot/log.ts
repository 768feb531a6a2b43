import type { Logger as BoltLogger } from '@slack/bolt'
import { LogLevel } from '@slack/bolt'
import type { Logger } from 'pino'

/** What may be logged: names of ours, ids and codes. Never a text that a customer or a rep wrote, never a token. */
export type Log = Pick<Logger, 'info' | 'warn' | 'error' | 'debug'>

/** An error as log fields: its kind, its code and where it happened, without its message, which may quote a customer. */
export function errorFields(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { error: typeof error }
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return {
    error: error.name,
    ...('code' in error ? { code: String(error.code) } : {}),
    ...slackError(error),
    stack: frames.slice(0, 12).map((frame) => frame.trim()),
  }
}

/** Bolt's logger routed into ours; what Bolt writes at debug level holds whole messages and is dropped. */
export function toBoltLogger(log: Log): BoltLogger {
  const say =
    (level: 'info' | 'warn' | 'error') =>
    (...parts: readonly unknown[]) =>
      log[level]({ from: 'bolt' }, parts.map(briefly).join(' '))
  return {
    debug: () => undefined,
    info: say('info'),
    warn: say('warn'),
    error: say('error'),
    setLevel: () => undefined,
    getLevel: () => LogLevel.INFO,
    setName: () => undefined,
  }
}

function briefly(part: unknown): string {
  if (part instanceof Error) return part.name
  return typeof part === 'string' ? part.slice(0, 200) : typeof part
}

function slackError(error: Error): Readonly<Record<string, string>> {
  if (!('data' in error) || typeof error.data !== 'object' || error.data === null) return {}
  return 'error' in error.data ? { slack: String(error.data.error) } : {}
}
