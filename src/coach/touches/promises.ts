import { addDays, type Day } from '../day.ts'
import type { Promised } from '../records.ts'
import { type Draft, RANKS } from './draft.ts'

/** Days ahead of what we owe, to have time to keep it; what they owe is asked for on the day itself. Source: PRM-1. */
export const PROMISE_LEADS = { 'we-owe': [1, 0], 'they-owe': [0] } as const

/** What the reminders of promises are planned from. */
export type PromisePlan = Readonly<{
  promises: readonly Promised[]
  /** Contacts who must not be named any more; a promise to one of them is still owed to the account. */
  departed: ReadonlySet<string>
  remindOn: (day: Day) => Day
}>

/** The reminders of open promises, as drafts in no order. */
export function planPromises({ promises, departed, remindOn }: PromisePlan): readonly Draft[] {
  return promises
    .filter(({ state }) => state === 'open')
    .flatMap((promise) => {
      const contactId = departed.has(promise.contactId ?? '') ? undefined : promise.contactId
      return PROMISE_LEADS[promise.direction].map((lead) => ({
        key: `promise|${promise.id}|${promise.by}|${lead}`,
        kind: 'promise' as const,
        rank: RANKS.promise,
        about: contactId ?? `promise|${promise.id}`,
        date: remindOn(addDays(promise.by, -lead)),
        occursOn: promise.by,
        lead,
        accountId: promise.accountId,
        ...(contactId === undefined ? {} : { contactId }),
        why: {
          code: 'promise' as const,
          direction: promise.direction,
          what: promise.what,
          promiseId: promise.id,
        },
      }))
    })
}
