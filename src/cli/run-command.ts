import { type Config, ConfigError, readConfig } from '../config.ts'
import type { CliCommand, CliName } from './commands.ts'
import { EXIT } from './exit.ts'
import { UsageError } from './usage.ts'

/** Gives the exit code. @throws UsageError */
type Run = (config: Config, args: readonly string[]) => Promise<number>

/** What each command runs; loaded only when it is called. */
const RUNS: Readonly<Record<CliName, Run>> = {
  async start(config) {
    const { start } = await import('./start.ts')
    await start(config)
    return EXIT.done
  },
  migrate: async (config, args) => (await import('./migrate.ts')).migrate(config, args),
  doctor: async (config, args) => (await import('./doctor.ts')).doctor(config, args),
  plan: async (config, args) => (await import('./plan.ts')).planCommand(config, args),
  demo: async (config, args) => (await import('./demo.ts')).demo(config, args),
}

/** Runs a command on the environment `env`; gives the exit code. Failures are told in one line. */
export async function runCommand(
  command: CliCommand,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  try {
    return await RUNS[command.name](readConfig(env), args)
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`touchstone: ${error.message}\n${command.usage}\n`)
      return EXIT.usage
    }
    process.stderr.write(`touchstone: ${oneLine(error)}\n`)
    if (env['LOG_LEVEL'] === 'debug' && error instanceof Error) process.stderr.write(`${error.stack}\n`)
    return EXIT.failed
  }
}

function oneLine(error: unknown): string {
  if (error instanceof ConfigError) return error.message
  return error instanceof Error ? (error.message.split('\n')[0] ?? error.name) : String(error)
}
