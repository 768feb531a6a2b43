import type { ModalView } from '@slack/types'
import { type Account, INDUSTRIES, Problem, parseDay, TIERS, type Tier } from '../../coach/index.ts'
import type { Ask, SubmitHandler } from '../ask.ts'
import { actions, message, section } from '../blocks/build.ts'
import { bold } from '../blocks/mrkdwn.ts'
import { FieldErrors } from '../forms/field-errors.ts'
import { dayInput, form, personInput, selectInput, textInput } from '../forms/inputs.ts'
import type { FormValues } from '../incoming.ts'
import { undoButton } from '../undo.ts'
import { industryName } from '../words/industry-name.ts'
import { readName, splitNames } from './read-account.ts'

/** The callback id of the account form. Its metadata is the account's id, empty for a new one. */
export const ACCOUNT_FORM = 'account'

/** The form of one account, empty for a new one. */
export function accountForm({ words, member }: Ask, account?: Account): ModalView {
  const w = words.accounts
  const tiers = TIERS.map((tier) => ({ value: tier, text: words.terms.tier[tier] }))
  const known: readonly string[] = INDUSTRIES
  const others = account?.industry === undefined || known.includes(account.industry) ? [] : [account.industry]
  const industries = [...known, ...others].map((value) => ({ value, text: industryName(words, value) }))
  const months = Array.from({ length: 12 }, (_, i) => ({ value: String(i + 1), text: String(i + 1) }))
  const blocks: ModalView['blocks'] = [
    textInput({ id: 'name', label: w.name, initial: account?.name, most: 120 }),
    textInput({
      id: 'aliases',
      label: w.aliases,
      hint: w.aliasesHint,
      optional: true,
      initial: account?.aliases.join(words.core.listGlue),
    }),
    selectInput({ id: 'tier', label: w.tier, optional: true, options: tiers, initial: account?.tier }),
    selectInput({
      id: 'industry',
      label: w.industry,
      optional: true,
      options: industries,
      initial: account?.industry,
    }),
    personInput({ id: 'owner', label: w.owner, initial: account?.ownerId ?? member.id }),
    selectInput({
      id: 'privacy',
      label: w.privacy,
      options: privacies(w),
      initial: account?.isPrivate ? 'private' : 'open',
    }),
    selectInput({
      id: 'budget',
      label: w.budget,
      optional: true,
      options: months,
      initial: account?.budgetStartMonth?.toString(),
    }),
    dayInput({ id: 'founded', label: w.founded, optional: true, initial: account?.foundedOn }),
    dayInput({ id: 'contract', label: w.contract, optional: true, initial: account?.contractOn }),
  ]
  return form(
    { id: ACCOUNT_FORM, title: account ? w.formTitle : w.addTitle, metadata: account?.id ?? '', blocks },
    words,
  )
}

/** Saves the account form. */
export const submitAccount: SubmitHandler = async (ask, { form: values, metadata }) => {
  const errors = new FieldErrors(ask.words)
  const name = errors.read('name', () => readName(ask, values['name']?.value ?? ''))
  const wrong = errors.answer()
  if (wrong !== undefined || name === undefined) return wrong ?? { kind: 'close' }
  try {
    const { value, changeId } = await save(ask, { id: metadata, name, values })
    const title = metadata === '' ? ask.words.accounts.savedTitle : ask.words.accounts.changed
    const blocks = [section(title(bold(value.name))), actions('saved', [undoButton(changeId, ask.words)])]
    return { kind: 'done', message: message(`${ask.words.core.saved} · ${value.name}`, blocks) }
  } catch (error) {
    if (!(error instanceof Problem) || error.refusal.code !== 'name-taken') throw error
    errors.refuse('name', error)
    return errors.answer() ?? { kind: 'close' }
  }
}

async function save(
  { desk }: Ask,
  { id, name, values }: Readonly<{ id: string; name: string; values: FormValues }>,
): ReturnType<Ask['desk']['accounts']['edit']> {
  const [tier, month] = [values['tier']?.value, values['budget']?.value]
  const [founded, contract] = [values['founded']?.day, values['contract']?.day]
  const filled = {
    name,
    aliases: splitNames(values['aliases']?.value ?? ''),
    isPrivate: values['privacy']?.value === 'private',
    ...(values['owner']?.user === undefined ? {} : { ownerId: values['owner'].user }),
    ...(isTier(tier) ? { tier } : {}),
    ...(values['industry']?.value === undefined ? {} : { industry: values['industry'].value }),
    ...(month === undefined ? {} : { budgetStartMonth: Number(month) }),
    ...(founded === undefined ? {} : { foundedOn: parseDay(founded) }),
    ...(contract === undefined ? {} : { contractOn: parseDay(contract) }),
  }
  if (id === '') return desk.accounts.add(filled)
  return desk.accounts.edit(id, { ...NOTHING, ...filled })
}

/** What was left empty is taken away. */
const NOTHING = {
  tier: null,
  industry: null,
  budgetStartMonth: null,
  foundedOn: null,
  contractOn: null,
} as const

function privacies(w: Ask['words']['accounts']): readonly Readonly<{ value: string; text: string }>[] {
  return [
    { value: 'open', text: w.open },
    { value: 'private', text: w.closed },
  ]
}

function isTier(text: string | undefined): text is Tier {
  return TIERS.some((tier) => tier === text)
}
