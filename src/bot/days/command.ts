import { type Day, findOccasion, Problem, type Span } from '../../coach/index.ts'
import type { Answer } from '../answer.ts'
import type { Ask, CommandHandler } from '../ask.ts'
import { type CommandLine, optionOf } from '../grammar/command-line.ts'
import { leadingNames } from '../grammar/line-text.ts'
import { findChoice, readChoice } from '../grammar/read-choice.ts'
import { readDay } from '../grammar/read-day.ts'
import { readZone } from '../settings/read-settings.ts'
import { dayForm } from './day-form.ts'
import { TELLABLE } from './day-names.ts'
import { daysMessage } from './days-message.ts'
import { tell } from './tell.ts'

const ALL = /^(all|everybody|everyone|所有|所有人|全部)$/i

/**
 * `day` lists what has to be confirmed; `day FESTIVAL` opens the form; `day FESTIVAL WHEN [zone:…]` tells the day, for the
 * member's own zone unless another is named, and for everybody where our table has ended or with `zone:all`.
 */
export const dayCommand: CommandHandler = async (ask, line) => {
  if (line.rest.length === 0) return { kind: 'message', message: await daysMessage(ask) }
  const { occasionId, when, at } = read(ask, line)
  if (when === '') return formOf(ask, occasionId)
  const on = readDay(when, { today: ask.today, locale: ask.locale, ...(at && { span: at }) })
  return {
    kind: 'message',
    message: await tell(ask, { occasionId, on, ...zoneOf(ask, line, { occasionId, on }) }, at),
  }
}

type Read = Readonly<{ occasionId: string; when: string; at?: Span }>

/** The festival at the head of the line, by the longest name that is one. @throws Problem `bad-choice` */
function read(ask: Ask, line: CommandLine): Read {
  const splits = leadingNames(line)
  for (const { name, rest, restIndex } of splits) {
    const occasionId = findChoice(name, TELLABLE)
    const [first, last] = [line.rest[restIndex], line.rest.at(-1)]
    const at = first && last && { start: first.start, end: last.end }
    if (occasionId !== undefined) return { occasionId, when: rest.trim(), ...(at && { at }) }
  }
  const shortest = splits.at(-1)
  const choices = TELLABLE.map(({ names }) => ({ id: names[ask.locale === 'zh' ? 1 : 0] ?? '', names }))
  readChoice(shortest?.name ?? '', choices, {
    field: ask.words.days.field,
    ...(shortest && { span: shortest.span }),
  })
  throw new Problem({ code: 'missing', what: ask.words.days.nameNeeded, example: ask.words.days.example })
}

function formOf(ask: Ask, occasionId: string): Answer {
  return { kind: 'form', view: dayForm(ask, occasionId), text: ask.words.days.formTitle }
}

/** @throws Problem `bad-zone` */
function zoneOf(
  { member }: Ask,
  line: CommandLine,
  { occasionId, on }: Readonly<{ occasionId: string; on: Day }>,
): Readonly<{ zone?: string }> {
  const option = optionOf(line, 'zone')
  if (option !== undefined) return ALL.test(option.text.trim()) ? {} : { zone: readZone(option) }
  const rule = findOccasion(occasionId)?.rule
  return rule?.kind === 'table' && on > rule.validUntil ? {} : { zone: member.zone }
}
