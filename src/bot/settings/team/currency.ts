import { Problem, type Span } from '../../../coach/index.ts'
import type { Ask } from '../../ask.ts'
import { textInput } from '../../forms/inputs.ts'
import { optionOf } from '../../grammar/command-line.ts'
import type { TeamPart } from './part.ts'

/** What stands where no currency was chosen. */
const USUAL = 'CNY'

/** The currency of amounts that were given without one. */
export const currencyPart: TeamPart = {
  inputs: ({ words }, { currency = USUAL }) => {
    const w = words.settings
    return [
      textInput({ id: 'currency', label: w.currency, hint: w.currencyHint, initial: currency, most: 10 }),
    ]
  },
  read: (ask, { values, errors }) => {
    const typed = values['currency']?.value ?? ''
    const currency = errors.read('currency', () => readCurrency(ask, typed))
    return currency === undefined ? {} : { currency }
  },
  readLine: (ask, line) => {
    const option = optionOf(line, 'currency')
    return option === undefined ? {} : { currency: readCurrency(ask, option.text, option.valueSpan) }
  },
  lines: ({ words }, { currency = USUAL }) => [words.settings.lineCurrency(currency)],
}

function readCurrency({ words }: Ask, text: string, at?: Span): string {
  const currency = text.trim().toUpperCase()
  if (Intl.supportedValuesOf('currency').includes(currency)) return currency
  throw new Problem({
    code: 'bad-choice',
    field: words.settings.currencyField,
    text,
    choices: ['CNY', 'EUR', 'USD', '…'],
    ...(at === undefined ? {} : { at }),
  })
}
