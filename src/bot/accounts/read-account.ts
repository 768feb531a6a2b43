import { type Account, type Day, Problem, type Span, type Tier } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import { choose, findIn } from '../choose.ts'
import { type CommandLine, optionOf, optionsOf } from '../grammar/command-line.ts'
import type { OptionValue } from '../grammar/line-options.ts'
import { readDay } from '../grammar/read-day.ts'
import { readYes } from '../read-yes.ts'

/** What the options of `account add` and `account edit` say. */
export type AccountOptions = Readonly<{
  -readonly [K in
    | 'name'
    | 'tier'
    | 'industry'
    | 'ownerId'
    | 'aliases'
    | 'isPrivate'
    | 'budgetStartMonth'
    | 'foundedOn'
    | 'contractOn'
    | 'cadenceDays']?: Exclude<Account[K], undefined>
}>

const NAME_MOST = 120

/** @throws Problem `bad-choice`, `unknown-name`, `too-long` */
export function readAccountOptions(ask: Ask, line: CommandLine): AccountOptions {
  const aliases = optionsOf(line, 'alias').flatMap(({ text }) => splitNames(text))
  return {
    ...field(line, 'name', (option) => ({ name: readName(ask, option.text, option.valueSpan) })),
    ...field(line, 'tier', (option) => ({ tier: readTier(ask, option) })),
    ...field(line, 'industry', (option) => ({ industry: findIn('industry', option.text) ?? option.text })),
    ...field(line, 'owner', (option) => ({ ownerId: readOwner(ask, option) })),
    ...(aliases.length === 0 ? {} : { aliases }),
    ...field(line, 'private', (option) => ({
      isPrivate: readYes(ask, option, ask.words.accounts.private),
    })),
    ...field(line, 'budget', (option) => ({ budgetStartMonth: readMonth(ask, option) })),
    ...field(line, 'founded', (option) => ({ foundedOn: readPast(ask, option) })),
    ...field(line, 'contract', (option) => ({ contractOn: readPast(ask, option) })),
    ...field(line, 'cadence', (option) => ({ cadenceDays: readDays(ask, option) })),
  }
}

/** A name that fits on a card. @throws Problem `too-long` */
export function readName({ words }: Ask, text: string, at?: Span): string {
  const name = text.trim().replace(/\s+/g, ' ')
  if (name.length <= NAME_MOST) return name
  throw new Problem({ code: 'too-long', what: words.accounts.name, most: NAME_MOST, ...(at && { at }) })
}

/** Names with commas between. */
export function splitNames(text: string): readonly string[] {
  return text
    .split(/[,，、;；]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

function field(
  line: CommandLine,
  key: Parameters<typeof optionOf>[1],
  read: (option: OptionValue) => AccountOptions,
): AccountOptions {
  const option = optionOf(line, key)
  return option === undefined ? {} : read(option)
}

function readTier(ask: Ask, { text, valueSpan }: OptionValue): Tier {
  return choose(ask, 'tier', { text, span: valueSpan })
}

/** A person of the team: a mention, or `me`. @throws Problem `unknown-name` */
export function readOwner(ask: Ask, { text, personId, valueSpan }: OptionValue): string {
  if (personId !== undefined) return personId
  if (/^(me|我)$/i.test(text)) return ask.member.id
  throw new Problem({ code: 'unknown-name', kind: 'member', name: text, near: [], at: valueSpan })
}

function readMonth({ words }: Ask, { text, valueSpan }: OptionValue): number {
  const month = Number(/^(\d{1,2})月?$/.exec(text)?.[1])
  if (month >= 1 && month <= 12) return month
  throw new Problem({
    code: 'bad-choice',
    field: words.accounts.monthField,
    text,
    choices: ['1', '2', '…', '12'],
    at: valueSpan,
  })
}

function readDays({ words }: Ask, { text, valueSpan }: OptionValue): number {
  const days = Number(/^(\d{1,3})\s*(?:d|days?|天)?$/i.exec(text)?.[1])
  if (days >= 1) return days
  throw new Problem({
    code: 'bad-choice',
    field: words.accounts.cadenceField,
    text,
    choices: ['7', '14', '30'],
    at: valueSpan,
  })
}

/** A day on which something began; years without a century are the past ones. @throws Problem `bad-day` */
function readPast({ today, locale }: Ask, { text, valueSpan }: OptionValue): Day {
  return readDay(text, { today, locale, span: valueSpan, prefer: 'past' })
}
