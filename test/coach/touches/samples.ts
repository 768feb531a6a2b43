import type { Account } from '../../../src/coach/account.ts'
import type { Birthday } from '../../../src/coach/contact.ts'
import { parseDay } from '../../../src/coach/day.ts'
import type { GreetedContact } from '../../../src/coach/touches/greeted.ts'
import { planTouches, type TouchPlan } from '../../../src/coach/touches/plan.ts'
import type { PlannedTouch } from '../../../src/coach/touches/planned.ts'

export const member: TouchPlan['member'] = {
  id: 'lilei',
  zone: 'Asia/Shanghai',
  digestAt: '08:30',
  workingDays: [1, 2, 3, 4, 5],
  muted: [],
}

/** An account without tier: it has no rhythm of its own. */
export const account: Account = {
  id: 'huayuan',
  name: '华远钢铁',
  aliases: [],
  ownerId: 'lilei',
  collaboratorIds: [],
  isPrivate: false,
  createdOn: parseDay('2026-01-05'),
}

export const contact: GreetedContact = {
  id: 'wang',
  accountId: 'huayuan',
  status: { is: 'active' },
  sensitive: { keeps: [] },
}

/** A contact who keeps these occasions and has this birthday. */
export function greeted(keeps: readonly string[], birthday?: Birthday): GreetedContact {
  return { ...contact, sensitive: { keeps, birthday } }
}

/** Plans for one account; `from` and `to` are written `YYYY-MM-DD`. */
export function planFrom(from: string, to: string, parts: Partial<TouchPlan> = {}): readonly PlannedTouch[] {
  return planTouches({
    from: parseDay(from),
    to: parseDay(to),
    member,
    accounts: [account],
    contacts: [],
    lastTouch: new Map(),
    promises: [],
    stopped: new Set(),
    ...parts,
  })
}

/** Date and key of each reminder, with what was merged into it. */
export function shownAs(planned: readonly PlannedTouch[]): readonly string[] {
  return planned.map(({ date, key, also }) =>
    [`${date} ${key}`, ...also.map((other) => other.key)].join(' + '),
  )
}
