/** One command of the command line, as its help tells of it; what it runs is in run-command.ts. */
export type CliCommand = Readonly<{ name: CliName; about: string; usage: string }>

/** Every command by its name. */
export type CliName = 'start' | 'migrate' | 'doctor' | 'plan' | 'demo'

/** In the order of the help. */
export const COMMANDS: readonly CliCommand[] = [
  {
    name: 'start',
    about: 'Start the bot: on Slack with tokens in the environment, in the local playground without.',
    usage: 'touchstone start',
  },
  {
    name: 'migrate',
    about: 'Bring the tables of the database up to date.',
    usage: 'touchstone migrate [--json]',
  },
  {
    name: 'doctor',
    about: 'Check configuration, database, zone data and what Slack allows.',
    usage: 'touchstone doctor [--json]',
  },
  {
    name: 'plan',
    about: 'List the reminders that would be sent on these days; nothing is posted.',
    usage: 'touchstone plan --from YYYY-MM-DD --to YYYY-MM-DD [--team T] [--member M] [--json]',
  },
  {
    name: 'demo',
    about: 'Fill example data into a workspace that has no accounts yet.',
    usage: 'touchstone demo [--team T] [--json]',
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
