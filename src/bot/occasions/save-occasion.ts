import { type Account, type Day, nextByRule, type OwnOccasion, Problem, partsOf } from '../../coach/index.ts'
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
    return savedOccasion(ask, await desk.occasions.own.add(toOwn(ask, occasion)))
  }
  const { name } = occasion
  const on = onceOn(ask, occasion)
  return savedEvent(ask, await desk.occasions.events.add({ accountId: account.id, name, on }), account)
}

/** Without `yearly` it comes once, a rule the next time. */
function onceOn({ today }: Ask, { when }: NewOccasion): Day {
  const next = when.kind === 'once' ? when.on : nextByRule(when, today)
  if (next === undefined) throw new Error('A rule always falls again')
  return next
}

function toOwn(ask: Ask, occasion: NewOccasion): Omit<OwnOccasion, 'id'> {
  const { isSolemn, name, tiers, industry } = occasion
  return {
    name,
    tiers: [...tiers],
    ...(industry !== undefined && { industry }),
    tone: isSolemn ? 'solemn' : 'festive',
    weight: 'major',
    rule: ruleOf(ask, occasion),
  }
}

function ruleOf(ask: Ask, occasion: NewOccasion): OwnOccasion['rule'] {
  const { when, isYearly } = occasion
  if (!isYearly) return { kind: 'once', on: onceOn(ask, occasion) }
  if (when.kind !== 'once') return when
  const { month, day } = partsOf(when.on)
  return { kind: 'solar', month, day }
}
