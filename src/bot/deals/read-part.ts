import { type Coach, type DealPerson, Problem } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import { choose } from '../choose.ts'
import { type CommandLine, optionOf } from '../grammar/command-line.ts'
import type { OptionValue } from '../grammar/line-options.ts'
import type { OptionKey } from '../grammar/option-keys.ts'
import { TIE_OPTIONS } from '../people/read-ties.ts'
import { readYes } from '../read-yes.ts'

/** The options of `deal edit` that set the part of the person named by `with:`. */
export const PART_OPTIONS = [
  'role',
  'stance',
  'influence',
  'top',
  'coach',
  'access',
  'candour',
  'motive',
  ...TIE_OPTIONS,
] as const satisfies readonly OptionKey[]

/**
 * A person's part with the options of a line laid over it; judged today.
 *
 * @throws Problem `bad-choice`; `missing` for a coach without kind or figures
 */
export function readPart(ask: Ask, line: CommandLine, before: DealPerson): DealPerson {
  const top = optionOf(line, 'top')
  const role = optionOf(line, 'role')
  const stance = optionOf(line, 'stance')
  const influence = figure(ask, optionOf(line, 'influence'), { least: 1, most: 5 })
  const coach = readCoach(ask, line, before.coach)
  return {
    ...before,
    judgedOn: ask.today,
    ...(top && { isTopDecider: readYes(ask, top, ask.words.deals.top) }),
    ...(role && { buyingRole: choose(ask, 'buyingRole', typed(role)) }),
    ...(stance && { stance: choose(ask, 'stance', typed(stance)) }),
    ...(influence !== undefined && { influence }),
    ...(coach && { coach }),
  }
}

function readCoach(ask: Ask, line: CommandLine, before: Coach | undefined): Coach | undefined {
  const option = optionOf(line, 'coach')
  const kind = option ? choose(ask, 'coachKind', typed(option)) : before?.kind
  const of = (key: 'access' | 'candour' | 'motive'): number | undefined =>
    figure(ask, optionOf(line, key), { least: 0, most: 2 }) ?? before?.[key]
  const [access, candour, motive] = [of('access'), of('candour'), of('motive')]
  if ([kind, access, candour, motive].every((part) => part === undefined)) return undefined
  const { deals } = ask.words
  if (kind === undefined) throw missing(deals.kindNeeded, deals.coachExample)
  if (access === undefined || candour === undefined || motive === undefined) {
    throw missing(deals.figureNeeded, deals.coachExample)
  }
  return { kind, access, candour, motive }
}

type Range = Readonly<{ least: number; most: number }>

function figure({ words }: Ask, option: OptionValue | undefined, { least, most }: Range): number | undefined {
  if (option === undefined) return undefined
  const text = option.text.normalize('NFKC').trim()
  const number = /^\d$/.test(text) ? Number(text) : Number.NaN
  if (number >= least && number <= most) return number
  const choices = Array.from({ length: most - least + 1 }, (_, i) => String(least + i))
  throw new Problem({
    code: 'bad-choice',
    field: words.deals.figureField,
    text: option.text,
    choices,
    at: option.valueSpan,
  })
}

function typed({ text, valueSpan }: OptionValue): Readonly<{ text: string; span: OptionValue['valueSpan'] }> {
  return { text, span: valueSpan }
}

function missing(what: string, example: string): Problem {
  return new Problem({ code: 'missing', what, example })
}
