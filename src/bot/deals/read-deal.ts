import type { Deal } from '../../coach/index.ts'
import { readName, readOwner, splitNames } from '../accounts/read-account.ts'
import type { Ask } from '../ask.ts'
import { choose } from '../choose.ts'
import { type CommandLine, optionOf, optionsOf } from '../grammar/command-line.ts'
import type { OptionValue } from '../grammar/line-options.ts'
import type { OptionKey } from '../grammar/option-keys.ts'
import { readAmount } from '../grammar/read-amount.ts'
import { readDay } from '../grammar/read-day.ts'
import { readText } from '../grammar/read-text.ts'
import { readYes } from '../read-yes.ts'

/** What the options of `deal add` and `deal edit` say of the deal itself. */
export type DealOptions = Readonly<{
  -readonly [K in
    | 'name'
    | 'aliases'
    | 'ownerId'
    | 'amount'
    | 'stage'
    | 'buyingStep'
    | 'isTender'
    | 'decisionOn'
    | 'incumbent']?: Exclude<Deal[K], undefined>
}>

/** How long a text about a deal may be. */
export const TEXT_MOST = 300

type Read = (ask: Ask, option: OptionValue, currency: string) => DealOptions

const READERS: readonly (readonly [OptionKey, Read])[] = [
  ['name', (ask, { text, valueSpan }) => ({ name: readName(ask, text, valueSpan) })],
  ['owner', (ask, option) => ({ ownerId: readOwner(ask, option) })],
  ['amount', (_, { text, valueSpan }, currency) => ({ amount: readAmount(text, currency, valueSpan) })],
  ['stage', (ask, { text, valueSpan }) => ({ stage: choose(ask, 'stage', { text, span: valueSpan }) })],
  [
    'step',
    (ask, { text, valueSpan }) => ({ buyingStep: choose(ask, 'buyingStep', { text, span: valueSpan }) }),
  ],
  ['tender', (ask, option) => ({ isTender: readYes(ask, option, ask.words.deals.labels.tender) })],
  [
    'decision',
    ({ today, locale }, { text, valueSpan }) => ({
      decisionOn: readDay(text, { today, locale, span: valueSpan }),
    }),
  ],
  [
    'incumbent',
    ({ words }, { text, valueSpan }) => ({
      incumbent: readText(text, { field: words.deals.labels.incumbent, most: TEXT_MOST, span: valueSpan }),
    }),
  ],
]

/**
 * The fields that the options of a line give; those not typed are absent.
 *
 * @throws Problem `bad-choice`, `bad-amount`, `bad-day`, `unknown-name`, `too-long`
 */
export async function readDealOptions(ask: Ask, line: CommandLine): Promise<DealOptions> {
  const currency = await usualCurrency(ask)
  const aliases = optionsOf(line, 'alias').flatMap(({ text }) => splitNames(text))
  const found: DealOptions = aliases.length === 0 ? {} : { aliases }
  for (const [key, read] of READERS) {
    const option = optionOf(line, key)
    if (option !== undefined) Object.assign(found, read(ask, option, currency))
  }
  return found
}

/** The currency of an amount that names none: the team's, else CNY. */
export async function usualCurrency({ workspace }: Ask): Promise<string> {
  return (await workspace.settings.read()).currency ?? 'CNY'
}
