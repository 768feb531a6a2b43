import { existsSync } from 'node:fs'
import { COMMANDS, findCliCommand, helpText } from './cli/commands.ts'
import { EXIT } from './cli/exit.ts'

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
  if (existsSync('.env')) process.loadEnvFile('.env')
  // Help is there at once: all else is loaded only now.
  const { runCommand } = await import('./cli/run-command.ts')
  return runCommand(command, rest, process.env)
}

process.exitCode = await main(process.argv.slice(2))
