import type { InputBlock, ModalView } from '@slack/types'
import type { Account, Deal, Money } from '../../coach/index.ts'
import { ACCOUNT_PICK } from '../accounts/pick.ts'
import type { Ask } from '../ask.ts'
import {
  checkInput,
  dayInput,
  form,
  personInput,
  searchInput,
  selectInput,
  textInput,
} from '../forms/inputs.ts'
import { minorDigits } from '../grammar/currencies.ts'
import { TEXT_MOST } from './read-deal.ts'

/** The callback id of the deal form. Its metadata is the deal's id, empty for a new one. */
export const DEAL_FORM = 'deal'

const NAME_MOST = 120

/** What the form is about: an account alone for a new deal there, nothing for a new deal anywhere. */
export type FormSubject = Readonly<{ account?: Account | undefined; deal?: Deal }>

/** The form of one deal, empty for a new one. */
export function dealForm(ask: Ask, { account, deal }: FormSubject): ModalView {
  const { words, member } = ask
  const { labels, ...w } = words.deals
  const blocks: ModalView['blocks'] = [
    ...(deal === undefined ? [accountInput(ask, account)] : []),
    textInput({ id: 'name', label: labels.name, initial: deal?.name, most: NAME_MOST }),
    textInput({
      id: 'aliases',
      label: labels.aliases,
      hint: w.aliasesHint,
      optional: true,
      initial: deal?.aliases.join(words.core.listGlue),
      most: TEXT_MOST,
    }),
    personInput({ id: 'owner', label: labels.owner, initial: deal?.ownerId ?? member.id }),
    textInput({
      id: 'amount',
      label: labels.amount,
      hint: w.amountHint,
      optional: true,
      initial: deal?.amount && typedMoney(deal.amount),
      most: 60,
    }),
    ...processInputs(ask, deal),
  ]
  const title = deal === undefined ? w.addTitle : w.formTitle
  return form({ id: DEAL_FORM, title, metadata: deal?.id ?? '', blocks }, words)
}

function accountInput({ words }: Ask, account: Account | undefined): InputBlock {
  return searchInput({
    id: 'account',
    label: words.deals.labels.account,
    action: ACCOUNT_PICK,
    ...(account === undefined ? {} : { initial: { value: account.id, text: account.name } }),
  })
}

/** Where we stand, where the customer stands, and what decides it. */
function processInputs({ words }: Ask, deal: Deal | undefined): readonly InputBlock[] {
  const { labels } = words.deals
  return [
    selectInput({
      id: 'stage',
      label: labels.stage,
      options: toOptions(words.terms.stage),
      initial: deal?.stage ?? 'assessment',
    }),
    selectInput({
      id: 'step',
      label: labels.step,
      optional: true,
      options: toOptions(words.terms.buyingStep),
      initial: deal?.buyingStep,
    }),
    checkInput({
      id: 'tender',
      label: labels.tender,
      optional: true,
      options: [{ value: 'tender', text: words.deals.isTender }],
      initial: deal?.isTender ? ['tender'] : [],
    }),
    dayInput({ id: 'decision', label: labels.decision, optional: true, initial: deal?.decisionOn }),
    textInput({
      id: 'incumbent',
      label: labels.incumbent,
      optional: true,
      initial: deal?.incumbent,
      most: TEXT_MOST,
    }),
  ]
}

/** An amount as somebody would type it: what the amount reader understands again, to the last cent. */
export function typedMoney({ amountMinor, currency }: Money): string {
  const digits = minorDigits(currency)
  const amount = (amountMinor / 10 ** digits).toLocaleString('en-US', { maximumFractionDigits: digits })
  return `${amount} ${currency}`
}

/** The values of a closed list for a select, in the order of the list. */
export function toOptions(
  names: Readonly<Record<string, string>>,
): readonly Readonly<{ value: string; text: string }>[] {
  return Object.entries(names).map(([value, text]) => ({ value, text }))
}
