import { OCCASION_TIERS, Problem, parseDay, TIERS } from '../../coach/index.ts'
import type { Ask, SubmitHandler } from '../ask.ts'
import { FieldErrors } from '../forms/field-errors.ts'
import type { FormValues } from '../incoming.ts'
import { type NewOccasion, readToldDay, type ToldDay } from './read-occasion.ts'
import { saveOccasion } from './save-occasion.ts'

/** Saves the form of a new occasion. */
export const submitOccasion: SubmitHandler = async (ask, { form: values }) => {
  const errors = new FieldErrors(ask.words)
  const accountId = values['account']?.value
  const account = accountId === undefined ? undefined : await ask.desk.accounts.find(accountId)
  if (accountId !== undefined && account === undefined) throw new Problem({ code: 'gone', kind: 'account' })
  const when = errors.read('said', () => whenIn(ask, values))
  if (when === undefined)
    return errors.answer() ?? { kind: 'errors', errors: { on: ask.words.occasions.dayOrWords } }
  const occasion = { ...occasionIn(values), when }
  if (account !== undefined && occasion.isYearly) {
    return { kind: 'errors', errors: { repeats: ask.words.occasions.yearlyOnlyTeam } }
  }
  try {
    return { kind: 'done', message: await saveOccasion(ask, occasion, account) }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    errors.refuse('account', error)
    return errors.answer() ?? { kind: 'close' }
  }
}

/** The day that was picked or put in words, where it was one of the two. */
function whenIn(ask: Ask, values: FormValues): ToldDay | undefined {
  const day = values['on']?.day
  const said = values['said']?.value?.trim() ?? ''
  if ((day === undefined) === (said === '')) return undefined
  return day === undefined ? readToldDay(ask, said) : { kind: 'once', on: parseDay(day) }
}

function occasionIn(values: FormValues): Omit<NewOccasion, 'when'> {
  const chosen = values['tiers']?.values ?? []
  const tiers = TIERS.filter((tier) => chosen.includes(tier))
  const industry = values['industry']?.value
  return {
    name: values['name']?.value?.trim() ?? '',
    isYearly: values['repeats']?.values?.includes('yearly') ?? false,
    isSolemn: values['tone']?.values?.includes('solemn') ?? false,
    tiers: tiers.length === 0 ? OCCASION_TIERS : tiers,
    ...(industry !== undefined && { industry }),
  }
}
