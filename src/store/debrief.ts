import type { CallPlan } from '../coach/index.ts'
import { createAssessments } from './assessments.ts'
import { createFacts } from './facts.ts'
import type { Writing } from './journal.ts'
import { createNotes } from './notes.ts'
import { createPains } from './pain.ts'
import { createPromises } from './promises.ts'
import type { Learnt } from './records.ts'
import type { Seat } from './seat.ts'
import { createTouches } from './touches.ts'

/**
 * Puts what a call brought on the file, as part of an open write: the rules of each kind of record hold, and one undo
 * takes all of it back.
 *
 * @throws Problem `gone`, `not-allowed`, `deal-closed`
 */
export async function keepLearnt(
  { seat, tx }: Readonly<{ seat: Seat; tx: Writing }>,
  { accountId, contactId, dealId }: Pick<CallPlan, 'accountId' | 'contactId' | 'dealId'>,
  learnt: Learnt,
): Promise<void> {
  const inside = within(seat, tx)
  const deal = { accountId, ...(dealId !== undefined && { dealId }) }
  const person = { accountId, ...(contactId !== undefined && { contactId }) }
  for (const fact of learnt.facts ?? []) await createFacts(inside).add({ ...deal, ...fact })
  for (const note of learnt.notes ?? []) await createNotes(inside).add({ ...person, ...deal, ...note })
  for (const one of learnt.promises ?? []) await createPromises(inside).add({ ...person, ...deal, ...one })
  for (const touch of learnt.touches ?? []) await createTouches(inside).add({ ...person, ...touch })
  if (dealId !== undefined) await keepAboutDeal(inside, dealId, learnt)
}

async function keepAboutDeal(
  inside: Seat,
  dealId: string,
  { marks = [], pains = [] }: Learnt,
): Promise<void> {
  for (const pain of pains) await createPains(inside).add(dealId, pain)
  if (marks.length > 0) await createAssessments(inside).mark(dealId, marks)
}

/** The same seat inside an open write: what it writes is part of that one change, whose id the outer write gives. */
function within(seat: Seat, tx: Writing): Seat {
  return {
    ...seat,
    reads: tx.reader,
    journal: { write: async (_action, work) => ({ value: await work(tx), changeId: '' }) },
  }
}
