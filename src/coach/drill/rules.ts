/** How many rules each part of the method has; they are numbered from 1. */
export const RULE_COUNTS = {
  C139: 10,
  COACH: 4,
  MOVE: 7,
  SPIN: 8,
  CALL: 4,
  ROLE: 6,
  BUY: 7,
  DIM: 5,
  ST: 13,
  CRIT: 7,
  CON: 4,
  TIER: 2,
  CLV: 2,
  TCH: 9,
  FUP: 2,
  SAT: 4,
  PRM: 2,
} as const

/** A rule of the method, such as `C139-4`. */
export type RuleId = `${keyof typeof RULE_COUNTS}-${number}`

/** Parts of the method whose facts have no number. */
export const METHOD_TOPICS = [
  'six-classes',
  'interests',
  'buying-steps',
  'maintenance',
  'pain-chain',
  'four-grid',
  'nine-grid',
  'value-framework',
  'tactics',
  'matrix',
] as const
export type MethodTopic = (typeof METHOD_TOPICS)[number]

/** Whether an item asks about a topic without a number. */
export function isTopic(rule: RuleId | MethodTopic): rule is MethodTopic {
  return METHOD_TOPICS.some((topic) => topic === rule)
}
