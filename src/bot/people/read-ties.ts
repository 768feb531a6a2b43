import {
  type Basis,
  type Contact,
  type Deal,
  type DealPerson,
  type PersonLine,
  Problem,
  relined,
  type TiePatch,
} from '../../coach/index.ts'
import { readOwner, splitNames } from '../accounts/read-account.ts'
import type { Ask } from '../ask.ts'
import { choose } from '../choose.ts'
import { type CommandLine, optionOf, optionsOf } from '../grammar/command-line.ts'
import type { OptionKey } from '../grammar/option-keys.ts'
import { readYes } from '../read-yes.ts'
import { namedContact } from '../resolve-name.ts'
import { tieChange } from './tie-inputs.ts'

/** The options of a part that tell who sways and knows whom, and how close we are. */
export const TIE_OPTIONS = [
  'core',
  'influences',
  'ties',
  'closeness',
  'wanted',
  'holder',
] as const satisfies readonly OptionKey[]

const NONE = /^(none|nobody|无|没有)$/i

type Before = Readonly<{ deal: Deal; before: DealPerson; basis: Basis }>

/**
 * Who is of the inner circle, sways whom and is tied to whom, as a line says. Names add up; `none` clears. Source: BUY-3.
 *
 * @throws Problem `unknown-name`, `several-names`, `bad-choice`
 */
export async function readPolitics(
  ask: Ask,
  line: CommandLine,
  { deal, before, basis }: Before,
): Promise<Partial<DealPerson>> {
  const core = optionOf(line, 'core')
  const lines = async (
    key: 'influences' | 'ties',
    held: readonly PersonLine[] = [],
  ): Promise<readonly PersonLine[]> => {
    const named = await namedIn(ask, line, { key, accountId: deal.accountId, but: before.contactId })
    if (named === 'none') return []
    return relined(held, [...held.map(({ toId }) => toId), ...named], basis)
  }
  return {
    ...(core === undefined ? {} : { isCore: readYes(ask, core, ask.words.people.core) }),
    influences: await lines('influences', before.influences),
    personalTies: await lines('ties', before.personalTies),
  }
}

type Named = Readonly<{ key: 'influences' | 'ties'; accountId: string; but: string }>

async function namedIn(
  ask: Ask,
  line: CommandLine,
  { key, accountId, but }: Named,
): Promise<readonly string[] | 'none'> {
  const ids: string[] = []
  for (const { text, valueSpan } of optionsOf(line, key)) {
    if (NONE.test(text.trim())) return 'none'
    for (const name of splitNames(text)) {
      const { id } = await namedContact(ask, { text: name, span: valueSpan }, { write: true, accountId })
      if (id === but) throw new Problem({ code: 'too-much', text, at: valueSpan })
      ids.push(id)
    }
  }
  return ids
}

/** What a line changes about the tie between us and a person; nothing where it says nothing new. Source: BUY-6. */
export function readTie(
  ask: Ask,
  line: CommandLine,
  { contact, evidence }: Readonly<{ contact: Contact; evidence: string | undefined }>,
): TiePatch | undefined {
  const [now, wanted, holder] = (['closeness', 'wanted', 'holder'] as const).map((key) => optionOf(line, key))
  const level = (option: NonNullable<typeof now>) =>
    choose(ask, 'closeness', { text: option.text, span: option.valueSpan })
  return tieChange(contact, {
    ...(now && { closeness: level(now) }),
    ...(wanted && { closenessWanted: level(wanted) }),
    ...(holder && { holderId: NONE.test(holder.text.trim()) ? null : readOwner(ask, holder) }),
    ...(evidence === undefined ? {} : { evidence }),
  })
}
