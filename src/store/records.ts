import type { CallOutcome, CallPlan, Day, Fact, Mark, Note, Promised, Touch } from '../coach/index.ts'
import type { NewPain } from './pain.ts'
import type { Patch, Saved } from './saved.ts'

/** Notes on the accounts that the viewer may see. */
export interface Notes {
  find(id: string): Promise<Note | undefined>
  /** Newest first; `limit` 10 unless said, at most 200. `tag` without `#`. */
  listOf(accountId: string, options?: Readonly<{ limit?: number; tag?: string }>): Promise<readonly Note[]>
  /** @throws Problem `gone`, `not-allowed` */
  add(note: Omit<Note, 'id' | 'authorId' | 'at'>): Promise<Saved<Note>>
}

/** Promises both ways. */
export interface Promises {
  find(id: string): Promise<Promised | undefined>
  /** Open ones, soonest first; at most 200. */
  listOpen(
    filter: Readonly<{ accountId?: string; ownerId?: string; dueUpTo?: Day }>,
  ): Promise<readonly Promised[]>
  /** How many of an account were kept and broken, by who owed them. Source: PRM-1. */
  countEnded(
    accountId: string,
  ): Promise<Readonly<Record<Promised['direction'], Readonly<{ kept: number; broken: number }>>>>
  /** @throws Problem `gone`, `not-allowed` */
  add(promised: Omit<Promised, 'id' | 'ownerId' | 'state' | 'endedOn'>): Promise<Saved<Promised>>
  /** Ends an open promise; `undefined` when it had ended already. */
  end(id: string, state: 'kept' | 'broken' | 'dropped', on: Day): Promise<Saved<Promised> | undefined>
}

/** Touches that really happened. */
export interface Touches {
  /** Newest first; `limit` 10 unless said. */
  listOf(
    filter: Readonly<{ accountId?: string; contactId?: string; limit?: number }>,
  ): Promise<readonly Touch[]>
  lastOn(accountId: string): Promise<Day | undefined>
  /** @throws Problem `gone`, `not-allowed` */
  add(touch: Omit<Touch, 'id' | 'byId'>): Promise<Saved<Touch>>
}

/** Facts that answer situation questions. */
export interface Facts {
  /** Newest first; facts of the account and, when given, of the deal. */
  listOf(accountId: string, dealId?: string): Promise<readonly Fact[]>
  add(fact: Omit<Fact, 'id'>): Promise<Saved<Fact>>
}

/**
 * What a call brought for the file. Account, person and deal are those of the call; marks and pain need a call about a
 * deal.
 * Source: CALL-3.
 */
export type Learnt = Readonly<{
  facts?: readonly Pick<Fact, 'topic' | 'text' | 'source' | 'on'>[]
  notes?: readonly Pick<Note, 'text' | 'tags'>[]
  promises?: readonly Pick<Promised, 'direction' | 'what' | 'by'>[]
  touches?: readonly Pick<Touch, 'kind' | 'what' | 'on'>[]
  marks?: readonly Mark[]
  pains?: readonly NewPain[]
}>

/** Planned calls of the viewer. */
export interface Calls {
  find(id: string): Promise<CallPlan | undefined>
  /** The viewer's latest call that has begun by `now` and has no debrief yet; else her latest plan of any time. */
  lastOpen(now: Date): Promise<CallPlan | undefined>
  /** The viewer's calls to come, soonest first; at most 20. */
  listComing(now: Date): Promise<readonly CallPlan[]>
  /** Whether anybody of us has a call with the account to come. */
  isPlanned(accountId: string, now: Date): Promise<boolean>
  /** The viewer's own calls debriefed since then, newest first; at most 1,000. */
  listDebriefed(since: Date): Promise<readonly CallPlan[]>
  /** How the calls on a deal ended, whoever of us made them, newest first; at most 100. */
  listEnded(dealId: string): Promise<readonly Readonly<{ outcome: CallOutcome; at: Date }>[]>
  /** How the calls of the whole team ended that were debriefed since then. @throws Problem `managers-only` */
  countOutcomes(since: Date): Promise<Readonly<Record<CallOutcome, number>>>
  /** With `at`, also queues the brief an hour before and the debrief question an hour after. @throws Problem `gone`, `not-allowed` */
  plan(
    call: Omit<CallPlan, 'id' | 'memberId' | 'createdAt' | 'outcome' | 'debriefedAt'>,
  ): Promise<Saved<CallPlan>>
  /**
   * Says what came of a call and keeps what it brought, all in one change; a debriefed call is not asked about.
   *
   * @throws Problem `gone`, `not-allowed`, `deal-closed`
   */
  debrief(
    id: string,
    patch: Patch<Pick<CallPlan, 'outcome' | 'debriefedAt'>>,
    learnt?: Learnt,
  ): Promise<Saved<CallPlan>>
  /** Keeps what a call brought while it goes on, planned or not, all in one change. @throws Problem `gone`, `not-allowed`, `deal-closed` */
  learn(about: Pick<CallPlan, 'accountId' | 'contactId' | 'dealId'>, learnt: Learnt): Promise<Saved<Learnt>>
}
