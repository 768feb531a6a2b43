import { Problem } from '../coach/index.ts'
import type { Answer } from './answer.ts'
import type { Ask, CommandHandler } from './ask.ts'
import { type CommandLine, readLine } from './grammar/command-line.ts'
import { findCommand } from './grammar/command-words.ts'
import { refused } from './refused.ts'
import type { Routes } from './routes.ts'

/**
 * Runs one typed line, however it reached us, and gives its answer; what a handler refuses is an answer too.
 * An empty line is `help`.
 */
export async function runLine(ask: Ask, routes: Routes, text: string): Promise<Answer> {
  try {
    const line = readLine(text)
    return await handlerOf(routes, line)(ask, line)
  } catch (error) {
    return { kind: 'message', message: refused(error, ask.words, text) }
  }
}

function handlerOf(routes: Routes, line: CommandLine): CommandHandler {
  const handler = routes.commands.get(line.command ?? (line.commandToken === undefined ? 'help' : ''))
  if (handler !== undefined) return handler
  const typed = line.commandToken
  const nearest = typed === undefined ? undefined : findCommand(typed.text).nearest
  throw new Problem({
    code: 'unknown-command',
    text: typed?.text ?? line.raw,
    ...(nearest === undefined ? {} : { nearest }),
    ...(typed === undefined ? {} : { at: { start: typed.start, end: typed.end } }),
  })
}
