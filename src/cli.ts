import { existsSync } from 'node:fs'
import { type CliCommand, COMMANDS, findCliCommand, helpText } from './cli/commands.ts'
import { UsageError } from './cli/usage.ts'
import { ConfigError, readConfig } from './config.ts'

/** Done, failed, or used wrongly. */
const EXIT = { done: 0, failed: 1, usage: 2 } as const

async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(helpText(COMMANDS))
    return name === undefined ? EXIT.usage : EXIT.done
  }
  const command = findCliCommand(name)
  if (command === undefined) {
    process.stderr.write(`touchstone: there is no command ${name}; touchstone --help lists them\n`)
    return EXIT.usage
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    process.stdout.write(`${command.usage}\n\n${command.about}\n`)
    return EXIT.done
  }
  return run(command, rest)
}

async function run(command: CliCommand, args: readonly string[]): Promise<number> {
  try {
    if (existsSync('.env')) process.loadEnvFile('.env')
    return await command.run(readConfig(process.env), args)
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`touchstone: ${error.message}\n${command.usage}\n`)
      return EXIT.usage
    }
    process.stderr.write(`touchstone: ${oneLine(error)}\n`)
    if (process.env['LOG_LEVEL'] === 'debug' && error instanceof Error)
      process.stderr.write(`${error.stack}\n`)
    return EXIT.failed
  }
}

function oneLine(error: unknown): string {
  if (error instanceof ConfigError) return error.message
  return error instanceof Error ? (error.message.split('\n')[0] ?? error.name) : String(error)
}

process.exitCode = await main(process.argv.slice(2))
