import { type Account, type OwnOccasion, Problem, partsOf } from '../../coach/index.ts'
import type { Message } from '../answer.ts'
import type { Ask } from '../ask.ts'
import type { NewOccasion } from './read-occasion.ts'
import { savedEvent, savedOccasion } from './saved.ts'

/** Saves what was typed or filled in: for one account as its event, else in the team's own calendar. @throws Problem `admins-only`, `not-allowed` */
export async function saveOccasion(
  ask: Ask,
  occasion: NewOccasion,
  account: Account | undefined,
): Promise<Message> {
  const { desk } = ask
  if (account === undefined) {
    if (ask.member.role !== 'admin') throw new Problem({ code: 'admins-only' })
    return savedOccasion(ask, await desk.occasions.own.add(toOwn(occasion)))
  }
  const { name, on } = occasion
  return savedEvent(ask, await desk.occasions.events.add({ accountId: account.id, name, on }), account)
}

function toOwn({ on, isYearly, isSolemn, name, tiers, industry }: NewOccasion): Omit<OwnOccasion, 'id'> {
  const { month, day } = partsOf(on)
  return {
    name,
    tiers: [...tiers],
    ...(industry !== undefined && { industry }),
    tone: isSolemn ? 'solemn' : 'festive',
    weight: 'major',
    rule: isYearly ? { kind: 'solar', month, day } : { kind: 'once', on },
  }
}
