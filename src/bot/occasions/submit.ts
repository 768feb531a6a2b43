import { OCCASION_TIERS, Problem, parseDay, TIERS } from '../../coach/index.ts'
import type { SubmitHandler } from '../ask.ts'
import { FieldErrors } from '../forms/field-errors.ts'
import type { FormValues } from '../incoming.ts'
import type { NewOccasion } from './read-occasion.ts'
import { saveOccasion } from './save-occasion.ts'

/** Saves the form of a new occasion. */
export const submitOccasion: SubmitHandler = async (ask, { form: values }) => {
  const errors = new FieldErrors(ask.words)
  const accountId = values['account']?.value
  const account = accountId === undefined ? undefined : await ask.desk.accounts.find(accountId)
  if (accountId !== undefined && account === undefined) throw new Problem({ code: 'gone', kind: 'account' })
  const occasion = occasionIn(values)
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

function occasionIn(values: FormValues): NewOccasion {
  const chosen = values['tiers']?.values ?? []
  const tiers = TIERS.filter((tier) => chosen.includes(tier))
  const industry = values['industry']?.value
  return {
    name: values['name']?.value?.trim() ?? '',
    on: parseDay(values['on']?.day ?? ''),
    isYearly: values['repeats']?.values?.includes('yearly') ?? false,
    isSolemn: values['tone']?.values?.includes('solemn') ?? false,
    tiers: tiers.length === 0 ? OCCASION_TIERS : tiers,
    ...(industry !== undefined && { industry }),
  }
}
