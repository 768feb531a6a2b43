import { Problem } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import { type CommandLine, optionOf } from '../grammar/command-line.ts'
import { spanFrom } from '../grammar/line-text.ts'
import { leadingAccount, namedContact, namedDeal } from '../resolve-name.ts'
import type { CallAbout } from './call-file.ts'

/** @throws Problem `missing`, `unknown-name`, `several-names`, `too-much` */
export async function readAbout(
  ask: Ask,
  line: CommandLine,
  { write, example }: Readonly<{ write: boolean; example: string }>,
): Promise<CallAbout> {
  const wanted = { write, example, what: ask.words.calls.accountNeeded }
  const { value: account, restIndex } = await leadingAccount(ask, line, wanted)
  const at = spanFrom(line, restIndex)
  if (at !== undefined) throw new Problem({ code: 'too-much', text: line.raw.slice(at.start, at.end), at })
  const where = { write, accountId: account.id }
  const [who, what] = [optionOf(line, 'with'), optionOf(line, 'deal')]
  const contact = who && (await namedContact(ask, { text: who.text, span: who.valueSpan }, where))
  const deal = what && (await namedDeal(ask, { text: what.text, span: what.valueSpan }, where))
  return { account, ...(contact && { contact }), ...(deal && { deal }) }
}

/** The line that asks for the same call again, by ids. */
export function aboutLine(command: 'spin' | 'prep', { account, contact, deal }: CallAbout): string {
  return [
    `${command} =${account.id}`,
    ...(contact === undefined ? [] : [`with:=${contact.id}`]),
    ...(deal === undefined ? [] : [`deal:=${deal.id}`]),
  ].join(' ')
}
