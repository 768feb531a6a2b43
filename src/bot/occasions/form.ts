import type { ModalView } from '@slack/types'
import { type Account, INDUSTRIES, OCCASION_TIERS, TIERS } from '../../coach/index.ts'
import { ACCOUNT_PICK } from '../accounts/pick.ts'
import type { Ask } from '../ask.ts'
import { checkInput, dayInput, form, searchInput, selectInput, textInput } from '../forms/inputs.ts'
import { industryName } from '../words/industry-name.ts'
import { NAME_MOST } from './read-occasion.ts'

/** The callback id of the form for a new occasion. */
export const OCCASION_FORM = 'occasion'

/** The form of a new occasion: an admin's for the whole team, anybody's for an account. */
export function occasionForm({ words }: Ask, account?: Account): ModalView {
  const w = words.occasions
  const industries = INDUSTRIES.map((value) => ({ value, text: industryName(words, value) }))
  const tiers = TIERS.map((value) => ({ value, text: words.terms.tier[value] }))
  const yearly = { value: 'yearly', text: w.repeatsYearly }
  const solemn = { value: 'solemn', text: w.moodSolemn }
  const initial = account && { value: account.id, text: account.name }
  return form(
    {
      id: OCCASION_FORM,
      title: w.addTitle,
      blocks: [
        textInput({ id: 'name', label: w.name, hint: w.nameHint, most: NAME_MOST }),
        dayInput({ id: 'on', label: w.day, optional: true }),
        textInput({ id: 'said', label: w.said, hint: w.saidHint, most: NAME_MOST, optional: true }),
        searchInput({
          id: 'account',
          label: w.account,
          hint: w.accountHint,
          optional: true,
          action: ACCOUNT_PICK,
          initial,
        }),
        checkInput({ id: 'repeats', label: w.repeats, options: [yearly], initial: [], optional: true }),
        checkInput({
          id: 'tiers',
          label: w.forTiers,
          hint: w.forTiersHint,
          options: tiers,
          initial: OCCASION_TIERS,
          optional: true,
        }),
        selectInput({ id: 'industry', label: w.forIndustry, options: industries, optional: true }),
        checkInput({ id: 'tone', label: w.mood, options: [solemn], initial: [], optional: true }),
      ],
    },
    words,
  )
}
