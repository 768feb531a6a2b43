import type { WorkWeek } from '../holidays/work-week.ts'
import { draftOf, planAccountDays } from './account-days.ts'
import { planContactDays } from './contact-news.ts'
import { type Draft, RANKS } from './draft.ts'
import type { OccasionFile, OccasionPlan } from './occasion-file.ts'
import { occasionWindow } from './occasion-window.ts'
import { concerns, ownOccasionsNear } from './own-occasions.ts'
import { type DayWindow, FESTIVAL_LEADS } from './plan-window.ts'

/**
 * The reminders of anniversaries, of the customers' and the team's own occasions, of budget years, weekly greetings and
 * personal news, as drafts in no order; some may be dated outside what is wanted. Source: TCH-1.
 */
export function planOccasions(
  file: OccasionFile,
  plan: WorkWeek & Pick<OccasionPlan, 'stopped' | 'remindOn'> & Readonly<{ wanted: DayWindow }>,
): readonly Draft[] {
  const window = occasionWindow(plan.wanted.from, plan.wanted.to, plan)
  const whole = { ...file, ...plan, window }
  return [
    ...file.accounts.flatMap((account) => planAccountDays(account, whole)),
    ...planOwn(whole),
    ...file.contacts.flatMap((contact) => planContactDays(contact, whole)),
  ]
}

function planOwn(plan: OccasionPlan): readonly Draft[] {
  return ownOccasionsNear(plan.own, plan.window).flatMap(({ occasion, on }) =>
    plan.accounts
      .filter((account) => concerns(occasion, account) && !plan.stopped.has(`${account.id}|${occasion.id}`))
      .flatMap((account) =>
        FESTIVAL_LEADS[occasion.weight].flatMap((lead) =>
          draftOf(account.id, { on, lead, plan }, () => ({
            key: `own|${occasion.id}|${account.id}|${on}|${lead}`,
            kind: 'occasion',
            rank: RANKS.occasion,
            why: {
              code: 'occasion',
              of: 'team',
              occasionId: occasion.id,
              name: occasion.name,
              tone: occasion.tone,
            },
          })),
        ),
      ),
  )
}
