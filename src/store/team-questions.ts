import { z } from 'zod'
import {
  type Day,
  leads,
  Problem,
  type QuestionDraft,
  ROLE_TYPES,
  STAGES,
  type TeamQuestion,
  toQuestion,
} from '../coach/index.ts'
import type { TeamQuestionTable } from './coaching-schema.ts'
import { present, storedJson } from './columns.ts'
import type { Reader } from './database.ts'
import type { Action } from './journal.ts'
import { type Places, prepared } from './prepared.ts'
import type { Saved } from './saved.ts'
import { type Seat, todayAt } from './seat.ts'

/** A question that was checked; its id is given, so that questions of one batch may hang on each other. */
export type NewQuestion = QuestionDraft

/** The questions that the team asks in its own words. Everybody reads them; managers and admins write them. */
export interface TeamQuestions {
  /** Retired ones are there too. */
  find(id: string): Promise<TeamQuestion | undefined>
  /** Those in use, in the order they were added; at most 1,000. */
  list(): Promise<readonly TeamQuestion[]>
  /** Adds all of them in one change. @throws Problem `managers-only` */
  add(questions: readonly NewQuestion[]): Promise<Saved<readonly TeamQuestion[]>>
  /** Puts the draft in the place of the question with its id; language and kind stay. @throws Problem `managers-only`, `gone` */
  edit(question: NewQuestion): Promise<Saved<TeamQuestion>>
  /** Takes a question out of use. @throws Problem `managers-only`, `gone` */
  retire(id: string, on: Day): Promise<Saved<TeamQuestion>>
}

/** @param seat binds the workspace and the viewer */
export function createTeamQuestions(seat: Seat): TeamQuestions {
  const find = async (reader: Reader, id: string) => {
    const [row] = await questionById(reader, { team: seat.teamId, id })
    return row
  }
  const change = (id: string, action: Action, alter: (row: TeamQuestionTable) => TeamQuestionTable) =>
    seat.journal.write(action, async (tx) => {
      requireLead(seat)
      const row = await find(tx.reader, id)
      if (!row || row.retired_on !== null) throw new Problem({ code: 'gone', kind: 'question' })
      const after = alter(row)
      await tx.update('team_question', { id }, after)
      return toTeamQuestion(after)
    })
  return {
    async find(id) {
      const row = await find(seat.reads, id)
      return row && toTeamQuestion(row)
    },

    async list() {
      const rows = await questionsInUse(seat.reads, { team: seat.teamId })
      return rows.map(toTeamQuestion)
    },

    add: (questions) =>
      seat.journal.write('question.add', async (tx) => {
        requireLead(seat)
        const [last] = await lastPosition(tx.reader, { team: seat.teamId })
        const first = Number(last?.position ?? 0) + 1
        const written = { author_id: seat.viewer.memberId, added_on: await todayAt(seat, tx.reader) }
        const rows = questions.map((draft, index) => ({
          ...toCells(seat.teamId, draft),
          ...written,
          retired_on: null,
          position: first + index,
        }))
        for (const row of rows) await tx.insert('team_question', row)
        return rows.map(toTeamQuestion)
      }),

    edit: (draft) =>
      change(draft.id, 'question.edit', (row) => ({
        ...row,
        ...toCells(seat.teamId, { ...draft, kind: row.kind, locale: row.locale }),
      })),

    retire: (id, on) => change(id, 'question.retire', (row) => ({ ...row, retired_on: on })),
  }
}

function requireLead({ viewer }: Seat): void {
  if (!leads(viewer)) throw new Problem({ code: 'managers-only' })
}

const questionById = prepared('question.by-id', (db, at: Places<{ team: string; id: string }>) =>
  db.selectFrom('team_question').selectAll().where('team_id', '=', at.team).where('id', '=', at.id),
)

const questionsInUse = prepared('question.in-use', (db, at: Places<{ team: string }>) =>
  db
    .selectFrom('team_question')
    .selectAll()
    .where('team_id', '=', at.team)
    .where('retired_on', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .limit(1000),
)

const lastPosition = prepared('question.last', (db, at: Places<{ team: string }>) =>
  db
    .selectFrom('team_question')
    .select('position')
    .where('team_id', '=', at.team)
    .orderBy('position', 'desc')
    .limit(1),
)

const Moments = z.array(z.enum([...STAGES, 'lost']))
const Roles = z.array(z.enum(ROLE_TYPES))

function toTeamQuestion(row: TeamQuestionTable): TeamQuestion {
  const [stages, roles] = [storedJson(Moments, row.stages), storedJson(Roles, row.roles)]
  const { parent, fact, concern, industry } = row
  const question = toQuestion({
    ...{ id: row.id, kind: row.kind, locale: row.locale, text: row.text, listenFor: row.listen_for },
    ...present({ parent, fact, concern, industry }),
    ...(stages.length > 0 && { stages }),
    ...(roles.length > 0 && { roles }),
  })
  return {
    ...question,
    authorId: row.author_id,
    addedOn: row.added_on,
    ...present({ retiredOn: row.retired_on }),
  }
}

function toCells(
  teamId: string,
  draft: QuestionDraft,
): Omit<TeamQuestionTable, 'author_id' | 'added_on' | 'retired_on' | 'position'> {
  return {
    team_id: teamId,
    id: draft.id,
    kind: draft.kind,
    locale: draft.locale,
    text: draft.text,
    listen_for: draft.listenFor,
    parent: draft.parent ?? null,
    fact: draft.fact ?? null,
    stages: JSON.stringify(draft.stages ?? []),
    roles: JSON.stringify(draft.roles ?? []),
    concern: draft.concern ?? null,
    industry: draft.industry ?? null,
  }
}
