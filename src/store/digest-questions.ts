import { z } from 'zod'
import type { Day } from '../coach/index.ts'
import { storedJson } from './columns.ts'
import type { DigestQuestionTable } from './people-schema.ts'
import { type Places, prepared } from './prepared.ts'
import type { Seat } from './seat.ts'

/**
 * The practice question that stands in a digest; `answers` is how often she had answered it before. `answered` keeps
 * what she chose there and when it comes back, so that the digest can be drawn again as it was.
 */
export type DigestQuestion = Readonly<{
  item: string
  answers: number
  answered?: Readonly<{ chosen: readonly string[]; dueOn: Day }>
}>

/** The questions in the viewer's own digests, by delivery. Nobody else reads them. */
export interface DigestQuestions {
  find(deliveryId: string): Promise<DigestQuestion | undefined>
  /** Keeps which question a digest asks; the first one stays, whoever draws it again. */
  ask(deliveryId: string, question: Pick<DigestQuestion, 'item' | 'answers'>): Promise<DigestQuestion>
  /** Keeps the first answer. */
  answer(deliveryId: string, answered: NonNullable<DigestQuestion['answered']>): Promise<void>
}

/**
 * Not journalled, as answers are the member's own.
 *
 * @param seat binds the workspace and the viewer
 */
export function createDigestQuestions(seat: Seat): DigestQuestions {
  const { teamId: team, viewer } = seat
  const find = async (delivery: string): Promise<DigestQuestion | undefined> => {
    const [row] = await questionIn(seat.reads, { team, me: viewer.memberId, delivery })
    return row && toQuestion(row)
  }
  return {
    find,

    async ask(deliveryId, question) {
      const unanswered = { chosen: null, due_on: null }
      await seat.writes
        .insertInto('digest_question')
        .values({
          team_id: team,
          delivery_id: deliveryId,
          member_id: viewer.memberId,
          ...question,
          ...unanswered,
        })
        .onConflict((on) => on.doNothing())
        .execute()
      return (await find(deliveryId)) ?? question
    },

    async answer(deliveryId, { chosen, dueOn }) {
      await seat.writes
        .updateTable('digest_question')
        .set({ chosen: JSON.stringify(chosen), due_on: dueOn })
        .where('team_id', '=', team)
        .where('delivery_id', '=', deliveryId)
        .where('member_id', '=', viewer.memberId)
        .where('chosen', 'is', null)
        .execute()
    },
  }
}

const questionIn = prepared(
  'drill.digest-question',
  (db, at: Places<{ team: string; me: string; delivery: string }>) =>
    db
      .selectFrom('digest_question')
      .selectAll()
      .where('team_id', '=', at.team)
      .where('delivery_id', '=', at.delivery)
      .where('member_id', '=', at.me),
)

function toQuestion({ item, answers, chosen, due_on: dueOn }: DigestQuestionTable): DigestQuestion {
  if (chosen === null || dueOn === null) return { item, answers }
  return { item, answers, answered: { chosen: storedJson(Chosen, chosen), dueOn } }
}

const Chosen = z.array(z.string())
