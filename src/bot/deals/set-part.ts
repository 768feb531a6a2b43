import { type Deal, Problem, rebased } from '../../coach/index.ts'
import type { Answer } from '../answer.ts'
import type { Ask } from '../ask.ts'
import { type CommandLine, optionOf } from '../grammar/command-line.ts'
import { readText } from '../grammar/read-text.ts'
import { refuseRest } from '../grammar/refuse-rest.ts'
import { readPolitics, readTie } from '../people/read-ties.ts'
import { namedContact } from '../resolve-name.ts'
import { partForm } from './part-form.ts'
import { partOf } from './part-of.ts'
import { TEXT_MOST } from './read-deal.ts'
import { PART_OPTIONS, readPart } from './read-part.ts'
import { savedPart } from './saved.ts'

/** The deal a line names, and where the words after its name begin. */
export type NamedDeal = Readonly<{ deal: Deal; restIndex: number }>

/**
 * `deal edit DEAL with:CONTACT role:decider stance:supporter "evidence"` sets one person's part; with a person alone
 * her form opens. Source: BUY-6.
 */
export async function setPart(ask: Ask, line: CommandLine, { deal, restIndex }: NamedDeal): Promise<Answer> {
  refuseOtherOptions(line)
  const option = optionOf(line, 'with')
  const where = { write: true, accountId: deal.accountId }
  const name = { text: option?.text ?? '', ...(option && { span: option.valueSpan }) }
  const contact = await namedContact(ask, name, where)
  if (contact.accountId !== deal.accountId) throw new Problem({ code: 'gone', kind: 'contact' })
  const before = await partOf(ask, deal.id, contact.id)
  const evidence = readEvidence(ask, line, restIndex)
  const isEmpty = evidence === undefined && PART_OPTIONS.every((key) => optionOf(line, key) === undefined)
  if (isEmpty) {
    const contacts = await ask.desk.contacts.listOf(deal.accountId)
    return {
      kind: 'form',
      view: partForm(ask, { deal, contact, part: before, contacts }),
      text: ask.words.deals.partTitle,
    }
  }
  const basis = { on: ask.today, ...(evidence === undefined ? {} : { evidence }) }
  const typed = {
    ...readPart(ask, line, before),
    ...(await readPolitics(ask, line, { deal, before, basis })),
  }
  const saved = await ask.desk.deals.setPerson(
    rebased(before, typed, basis),
    readTie(ask, line, { contact, evidence }),
  )
  return { kind: 'message', message: await savedPart(ask, { saved, deal, contact: contact.id }) }
}

/** Only what stands in quotes is evidence: loose words may be half of a name. */
function readEvidence({ words }: Ask, line: CommandLine, from: number): string | undefined {
  const token = line.rest[from]
  refuseRest(line, token?.kind === 'quoted' ? from + 1 : from)
  if (token === undefined) return undefined
  const span = { start: token.start, end: token.end }
  return readText(token.text, { field: words.deals.evidenceLabel, most: TEXT_MOST, span })
}

/** One line writes the deal or a part in it, so that one Undo takes all of it back. */
function refuseOtherOptions(line: CommandLine): void {
  const part: readonly string[] = ['with', ...PART_OPTIONS]
  for (const [key, values] of line.options) {
    const [first] = values
    if (first !== undefined && !part.includes(key)) {
      throw new Problem({ code: 'too-much', text: `${key}:${first.text}`, at: first.span })
    }
  }
}
