import { type Deal, type FollowUp, persistenceOf } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import { followUpLine, silenceLines } from './message.ts'

const LISTED = 3

/** A deal's follow-ups as its card shows them: how many, what that tells, the last reasons. Source: FUP-1. */
export async function followUpPart(
  ask: Ask,
  deal: Deal,
): Promise<Readonly<{ label: string; lines: readonly string[] }>> {
  const w = ask.words.care
  const used = await ask.desk.care.followUps.listOf(deal.id)
  const label = w.cardLabel
  if (used.length === 0) {
    return { label, lines: deal.closed === undefined ? [w.cardNone, w.cardNoneHow(deal.name)] : [] }
  }
  const count = [w.count(used.length), ...standingOf(ask, used)].join(ask.words.core.listGlue)
  const silence = await silenceLines(ask, deal, used)
  return { label, lines: [count, ...silence, ...used.slice(0, LISTED).map((one) => followUpLine(ask, one))] }
}

function standingOf({ words }: Ask, used: readonly FollowUp[]): readonly string[] {
  const persistence = persistenceOf(used.length)
  return persistence === 'fourth' || persistence === 'enough' ? [words.care.persistence[persistence]] : []
}
