import { type Deal, Problem } from '../../coach/index.ts'
import type { Ask, CommandHandler } from '../ask.ts'
import { readC139File } from '../c139/file.ts'
import { choose, type IdOf } from '../choose.ts'
import { type CommandLine, optionOf } from '../grammar/command-line.ts'
import { readDay } from '../grammar/read-day.ts'
import { refuseRest } from '../grammar/refuse-rest.ts'
import { requireChange } from '../require-change.ts'
import { leadingDeal } from '../resolve-name.ts'
import { closingForm, type Told } from './form.ts'

/** What people type for an end besides its names. */
const RESULT_WORDS: Readonly<Record<string, IdOf<'closeResult'>>> = {
  win: 'won',
  lose: 'lost',
  loss: 'lost',
  输: 'lost',
  输单: 'lost',
}

/**
 * `close DEAL won|lost [reason:price] [on:DAY]` opens the closing review, filled with what was typed. Source: ST-13.
 *
 * @throws Problem `not-allowed`, `deal-closed`, `bad-choice`, `bad-day`
 */
export const closeCommand: CommandHandler = async (ask, line) => {
  const { words } = ask
  const wanted = { write: true, what: words.closing.dealNeeded, example: words.closing.example }
  const { value: deal, restIndex } = await leadingDeal(ask, line, wanted)
  const told = readTold(ask, line, restIndex)
  const file = await readC139File(ask, deal)
  requireChange(ask, file.account, 'deal.close')
  refuseClosed(deal)
  return { kind: 'form', view: closingForm(ask, file, told), text: words.closing.title }
}

function readTold(ask: Ask, line: CommandLine, from: number): Told {
  const result = readResult(ask, line, from)
  const reason = optionOf(line, 'reason')
  const on = optionOf(line, 'on')
  const { today, locale } = ask
  return {
    ...(result === undefined ? {} : { result }),
    ...(reason && { lostBy: choose(ask, 'lostBy', { text: reason.text, span: reason.valueSpan }) }),
    ...(on && { on: readDay(on.text, { today, locale, span: on.valueSpan }) }),
  }
}

function readResult(ask: Ask, line: CommandLine, from: number): Told['result'] {
  const token = line.rest[from]
  if (token === undefined) return undefined
  refuseRest(line, from + 1)
  const span = { start: token.start, end: token.end }
  return RESULT_WORDS[token.text.toLowerCase()] ?? choose(ask, 'closeResult', { text: token.text, span })
}

function refuseClosed({ closed, name }: Deal): void {
  if (closed !== undefined) throw new Problem({ code: 'deal-closed', name })
}
