import type { Config } from '../config.ts'

/** One command of the command line; what it runs is loaded only when it is called. */
export type CliCommand = Readonly<{
  name: string
  about: string
  usage: string
  /** Gives the exit code. @throws UsageError */
  run: (config: Config, args: readonly string[]) => Promise<number>
}>

/** In the order of the help. */
export const COMMANDS: readonly CliCommand[] = [
  {
    name: 'start',
    about: 'Start the bot: on Slack with tokens in the environment, in the local playground without.',
    usage: 'touchstone start',
    run: async (config) => {
      const { start } = await import('./start.ts')
      await start(config)
      return 0
    },
  },
  {
    name: 'migrate',
    about: 'Bring the tables of the database up to date.',
    usage: 'touchstone migrate [--json]',
    run: async (config, args) => (await import('./migrate.ts')).migrate(config, args),
  },
  {
    name: 'doctor',
    about: 'Check configuration, database, zone data and what Slack allows.',
    usage: 'touchstone doctor [--json]',
    run: async (config, args) => (await import('./doctor.ts')).doctor(config, args),
  },
  {
    name: 'plan',
    about: 'List the reminders that would be sent on these days; nothing is posted.',
    usage: 'touchstone plan --from YYYY-MM-DD --to YYYY-MM-DD [--team T] [--member M] [--json]',
    run: async (config, args) => (await import('./plan.ts')).planCommand(config, args),
  },
  {
    name: 'demo',
    about: 'Fill example data into a workspace that has no accounts yet.',
    usage: 'touchstone demo [--team T] [--json]',
    run: async (config, args) => (await import('./demo.ts')).demo(config, args),
  },
]

/** The command of that name. */
export function findCliCommand(name: string): CliCommand | undefined {
  return COMMANDS.find((command) => command.name === name)
}

/** What `touchstone --help` prints. */
export function helpText(commands: readonly CliCommand[]): string {
  const width = Math.max(...commands.map((command) => command.name.length))
  const lines = commands.map((command) => `  ${command.name.padEnd(width)}  ${command.about}`)
  return [
    'touchstone <command> [options]',
    '',
    ...lines,
    '',
    'touchstone <command> --help tells more.',
    '',
  ].join('\n')
}
