import type { Feature } from '../ask.ts'
import { DEAL_PEOPLE } from './card.ts'
import { dealCommand } from './command.ts'
import { DEAL_FORM } from './form.ts'
import { PART_FORM } from './part-form.ts'
import { submitPart } from './part-submit.ts'
import { PEOPLE_FORM, peopleClick, submitPeople } from './people-form.ts'
import { DEAL_PICK, suggestDeals } from './pick.ts'
import { submitDeal } from './submit.ts'

/** Chances to sell, and the people who decide them. */
export const deals: Feature = {
  commands: { deal: dealCommand },
  clicks: { [DEAL_PEOPLE]: peopleClick },
  forms: { [DEAL_FORM]: submitDeal, [PEOPLE_FORM]: submitPeople, [PART_FORM]: submitPart },
  suggestions: { [DEAL_PICK]: suggestDeals },
}
