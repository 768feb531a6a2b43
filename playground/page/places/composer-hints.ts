import type { PageState, PersonShown } from '../../protocol.ts'
import { commandGuide, type GuideLine, guideFor } from './command-guide.ts'

/** A line the composer offers. `text` is what the composer then holds; a hint without it only informs. */
export type Hint = Readonly<{ key: string; label: string; note: string; text?: string; isMention?: boolean }>

/** What hints are made of. */
export type HintSource = Readonly<{
  commands: PageState['commands']
  people: readonly PersonShown[]
  locale: string
}>

const mostHints = 8

/** What may follow the text before the cursor: a command, a subcommand, how it goes on, or a person. */
export function listHints(text: string, source: HintSource): readonly Hint[] {
  const typed = /^(\/\S+)\s+(\S*)(\s?)/.exec(text)
  const command = typed && source.commands.find((one) => one.command === typed[1])
  if (command && typed[3] !== '') return usageOf(command.command, typed[2] ?? '')
  if (command) return subcommands(command.command, typed[2] ?? '', source.locale)
  if (/^\/\S*$/.test(text)) return commands(text, source)
  return mentions(text, source.people)
}

function commands(text: string, { commands }: HintSource): readonly Hint[] {
  return commands
    .filter(({ command }) => command.startsWith(text))
    .map(({ command, description, usageHint }) => ({
      key: command,
      label: `${command} ${usageHint}`.trim(),
      note: description,
      text: `${command} `,
    }))
}

function subcommands(command: string, start: string, locale: string): readonly Hint[] {
  const own = guideFor(locale)
  const all = start === '' ? own : [...own, ...Object.values(commandGuide).flat()]
  const found = all.filter(({ name }) => name.startsWith(start.toLocaleLowerCase()))
  return uniqueByName(found)
    .slice(0, mostHints)
    .map(({ name, args, about }) => ({
      key: name,
      label: `${command} ${name} ${args}`.trim(),
      note: about,
      text: `${command} ${name}${args === '' ? '' : ' '}`,
    }))
}

function uniqueByName(lines: readonly GuideLine[]): readonly GuideLine[] {
  return [...new Map(lines.map((line) => [line.name, line] as const)).values()]
}

function usageOf(command: string, word: string): readonly Hint[] {
  const line = Object.values(commandGuide)
    .flat()
    .find(({ name }) => name === word.toLocaleLowerCase())
  if (!line || line.args === '') return []
  return [{ key: line.name, label: `${command} ${line.name} ${line.args}`, note: line.about }]
}

function mentions(text: string, people: readonly PersonShown[]): readonly Hint[] {
  const typed = /(?:^|\s)@([\p{L}\p{N}._-]*)$/u.exec(text)
  if (!typed) return []
  const start = (typed[1] ?? '').toLocaleLowerCase()
  const before = text.slice(0, text.length - start.length - 1)
  return people
    .filter(({ name }) => name.toLocaleLowerCase().startsWith(start))
    .slice(0, mostHints)
    .map(({ id, name, title }) => ({
      key: id,
      label: `@${name}`,
      note: title,
      text: `${before}@${name} `,
      isMention: true,
    }))
}
