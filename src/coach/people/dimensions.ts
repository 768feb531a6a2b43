import {
  CHANGE_ATTITUDES,
  type ChangeAttitude,
  CLOSENESS,
  type Closeness,
  CONCERNS,
  type Concern,
  type Contact,
  NEED_LEVELS,
  type NeedLevel,
} from '../contact.ts'
import { type DealPerson, STANCES, type Stance } from '../deal.ts'
import type { Text } from '../text.ts'

/** One axis of the radar. `level` and `at` are absent while unknown; `at` is above 0 and at most 1. */
type Axis<Id extends string, Level extends string> = Readonly<{ id: Id; level?: Level; at?: number }>

/** The five dimensions of a person, in the order of DIM-1 to DIM-5. Standing in the organisation is none of them. */
export type Dimensions = readonly [
  need: Axis<'need', NeedLevel>,
  change: Axis<'change', ChangeAttitude>,
  concern: Axis<'concern', Concern>,
  closeness: Axis<'closeness', Closeness>,
  attitude: Axis<'attitude', Stance>,
]

/** What a person with this attitude to change is drawn by. Source: DIM-2. */
export const CHANGE_APPEALS = {
  innovator: {
    en: 'Drawn by the new thing itself: let them try it early.',
    zh: '喜欢新东西本身：早点请对方上手试。',
  },
  visionary: {
    en: 'Drawn by a leap ahead of others: show how far this could take them.',
    zh: '看重领先一步：讲清楚这件事能走多远。',
  },
  pragmatist: {
    en: 'Drawn by a complete solution that works: bring references and the whole package.',
    zh: '看重完整、管用的方案：带上成功案例和整套配套。',
  },
  conservative: {
    en: 'Wants a cheap industry standard without risk: show that many already use it.',
    zh: '要便宜、没风险的行业标准：摆出同行都在用的例子。',
  },
  laggard: {
    en: 'Would rather change nothing: leave the routine as it is, and do not argue.',
    zh: '最好什么都别变：不动原来的习惯，也别争辩。',
  },
} as const satisfies Readonly<Record<ChangeAttitude, Text>>

/**
 * The five dimensions for a radar. Ordered scales run from the centre out: needs from survival up, attitude to change
 * from laggard to innovator, closeness from none, attitude to us from opponent to mentor. A concern has no order: its
 * place tells which one it is, never how much. The lowest level still lies off the centre, so that nobody takes it for
 * unknown.
 *
 * Source: DIM-1, DIM-2, DIM-3, DIM-4, DIM-5, BUY-5
 */
export function dimensionsOf(
  contact: Pick<Contact, 'needLevel' | 'changeAttitude' | 'concern' | 'closeness'>,
  person?: Pick<DealPerson, 'stance'>,
): Dimensions {
  return [
    axis('need', NEED_LEVELS, contact.needLevel),
    axis('change', CHANGE_ATTITUDES.toReversed(), contact.changeAttitude),
    axis('concern', CONCERNS, contact.concern),
    axis('closeness', CLOSENESS, contact.closeness),
    axis('attitude', STANCES.toReversed(), person?.stance),
  ]
}

/**
 * What a person most likely looks at first: as noted, else business for the head of a using department. `isGuess` keeps
 * the second from being shown as known. Source: DIM-3.
 */
export function likelyConcern({
  concern,
  personClass,
}: Pick<Contact, 'concern' | 'personClass'>): Readonly<{ concern: Concern; isGuess: boolean }> | undefined {
  if (concern !== undefined) return { concern, isGuess: false }
  return personClass === 'user-management' ? { concern: 'business', isGuess: true } : undefined
}

function axis<Id extends string, Level extends string>(
  id: Id,
  scale: readonly Level[],
  level: Level | undefined,
): Axis<Id, Level> {
  if (level === undefined) return { id }
  return { id, level, at: (scale.indexOf(level) + 1) / scale.length }
}
