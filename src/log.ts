import { type Logger, pino } from 'pino'

const TOKENS = /\bx(?:ox[a-z]|app|oxe\.xox[bp])-[\w-]+|postgres(?:ql)?:\/\/[^\s"]+/g

/** Structured logs on standard error; whatever looks like a token or a database address is masked on its way out. */
export function createLog(level: string): Logger {
  return pino(
    {
      level,
      base: null,
      redact: ['token', '*.token', 'botToken', 'appToken', 'authorization', '*.authorization'],
    },
    { write: (line: string) => void process.stderr.write(maskSecrets(line)) },
  )
}

/** The text without tokens and database addresses. */
export function maskSecrets(text: string): string {
  return text.replace(TOKENS, '[masked]')
}
