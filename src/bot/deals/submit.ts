import { type Account, type Deal, isDay, type Money, Problem } from '../../coach/index.ts'
import type { Saved } from '../../store/index.ts'
import { readName, splitNames } from '../accounts/read-account.ts'
import type { Ask, SubmitHandler } from '../ask.ts'
import { findIn } from '../choose.ts'
import { FieldErrors } from '../forms/field-errors.ts'
import { readAmount } from '../grammar/read-amount.ts'
import type { FormValues } from '../incoming.ts'
import { usualCurrency } from './read-deal.ts'
import { savedDeal } from './saved.ts'

type Filled = Readonly<{
  before: Deal | undefined
  account: Account
  name: string
  amount: Money | undefined
  values: FormValues
}>

/** Saves the deal form; what is wrong is shown at its field. */
export const submitDeal: SubmitHandler = async (ask, { form: values, metadata }) => {
  const { before, account } = await subjectOf(ask, values, metadata)
  const currency = await usualCurrency(ask)
  const errors = new FieldErrors(ask.words)
  const name = errors.read('name', () => readName(ask, values['name']?.value ?? '')) ?? ''
  const typed = values['amount']?.value
  const amount = typed === undefined ? undefined : errors.read('amount', () => readAmount(typed, currency))
  const wrong = errors.answer()
  if (wrong !== undefined) return wrong
  try {
    const saved = await save(ask, { before, account, name, amount, values })
    return { kind: 'done', message: savedDeal(ask, { saved, account, isNew: before === undefined }) }
  } catch (error) {
    if (!(error instanceof Problem) || error.refusal.code !== 'name-taken') throw error
    errors.refuse('name', error)
    return errors.answer() ?? { kind: 'close' }
  }
}

/** The deal that was edited, if any, and its account. @throws Problem `gone` */
async function subjectOf(
  { desk }: Ask,
  values: FormValues,
  dealId: string,
): Promise<Pick<Filled, 'before' | 'account'>> {
  const before = dealId === '' ? undefined : await desk.deals.find(dealId)
  if (dealId !== '' && before === undefined) throw new Problem({ code: 'gone', kind: 'deal' })
  const account = await desk.accounts.find(before?.accountId ?? values['account']?.value ?? '')
  if (account === undefined) throw new Problem({ code: 'gone', kind: 'account' })
  return { before, account }
}

function save({ desk }: Ask, { before, account, name, amount, values }: Filled): Promise<Saved<Deal>> {
  const decision = values['decision']?.day
  const incumbent = values['incumbent']?.value?.trim()
  const stage = findIn('stage', values['stage']?.value ?? '')
  const buyingStep = findIn('buyingStep', values['step']?.value ?? '')
  const owner = values['owner']?.user
  const filled = {
    name,
    aliases: splitNames(values['aliases']?.value ?? ''),
    isTender: values['tender']?.values?.includes('tender') ?? false,
    ...(owner === undefined ? {} : { ownerId: owner }),
    ...(amount === undefined ? {} : { amount }),
    ...(stage === undefined ? {} : { stage }),
    ...(buyingStep === undefined ? {} : { buyingStep }),
    ...(decision !== undefined && isDay(decision) ? { decisionOn: decision } : {}),
    ...(incumbent ? { incumbent } : {}),
  }
  if (before === undefined) return desk.deals.add({ ...filled, accountId: account.id })
  const cleared = { amount: null, buyingStep: null, decisionOn: null, incumbent: null }
  return desk.deals.edit(before.id, { ...cleared, ...filled })
}
