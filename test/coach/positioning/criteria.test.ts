import { describe, expect, it } from 'vitest'
import {
  ATTACK_TEXTS,
  ATTACKS,
  type CriteriaInput,
  criteriaFlaws,
  DIFFERENTIATORS,
  FOLLOWER_STEP_TEXTS,
  FOLLOWER_STEPS,
  GOOD_CRITERION_TEXT,
  isHard,
  LEADER_STEP_TEXTS,
  LEADER_STEPS,
  PROPOSAL_ASKED_TEXT,
  planCriteria,
  RIVAL_REPLY_TEXTS,
} from '../../../src/coach/index.ts'
import { person } from '../people/fixtures.ts'

const plan = (more: Partial<CriteriaInput> = {}) =>
  planCriteria({ place: 'follower', criteriaKnown: true, deal: { isTender: false }, people: [], ...more })

describe('who is ahead (CRIT-1)', () => {
  it('analyses, sets, and checks with the weightiest supporter before going further', () => {
    const people = [
      person('tom', { stance: 'supporter', influence: 2 }),
      person('kim', { stance: 'neutral', influence: 5 }),
      person('mary', { stance: 'sponsor', influence: 4 }),
    ]
    expect(plan({ place: 'leader', people })).toEqual({
      place: 'leader',
      steps: LEADER_STEPS,
      checkWithIds: ['mary', 'tom'],
      askCriteriaFirst: false,
      mustStayFair: false,
    })
    expect(LEADER_STEPS.at(-1)).toBe('check-with-supporter')
  })
})

describe('who is behind', () => {
  it('finds, reshapes the need before all else, influences and matches (CRIT-4)', () => {
    expect(plan()).toMatchObject({ steps: FOLLOWER_STEPS })
    expect(FOLLOWER_STEPS).toEqual(['find-criteria', 'reshape-need', 'influence-criteria', 'match-criteria'])
  })

  it('attacks only criteria that are known, in one of four ways (CRIT-5)', () => {
    expect(plan()).toMatchObject({ attacks: ATTACKS })
    expect(plan({ criteriaKnown: false })).toMatchObject({ attacks: [] })
    expect(ATTACKS.map((attack) => ATTACK_TEXTS[attack].name.zh)).toEqual([
      '偷梁换柱',
      '鱼和熊掌',
      '反客为主',
      '调虎离山',
    ])
  })
})

it.each(['leader', 'follower'] as const)(
  'in a public tender the %s is told to stay fair (MOVE-7)',
  (place) => {
    expect(plan({ place, deal: { isTender: true } }).mustStayFair).toBe(true)
    expect(plan({ place }).mustStayFair).toBe(false)
  },
)

it.each([
  [true, false, true],
  [true, true, false],
  [false, false, false],
])(
  'a full proposal asked for (%j), criteria known (%j): ask for them first (%j) (CRIT-7)',
  (...[isProposalAsked, criteriaKnown, asks]) => {
    expect(plan({ isProposalAsked, criteriaKnown }).askCriteriaFirst).toBe(asks)
  },
)

describe('criteria (CRIT-2)', () => {
  const good = { singlesUsOut: true, answersBuyingPoint: true }
  const price = { id: 'price', by: 'price', ...good } as const
  const service = { id: 'service', by: 'service', ...good } as const

  it.each([
    ['hard and soft, to the point', [price, service], []],
    ['none yet', [], []],
    ['all hard', [price], [{ code: 'only-hard' }]],
    ['all soft', [service], [{ code: 'only-soft' }]],
    [
      'the best international standard',
      [price, { ...service, id: 'best', singlesUsOut: false }],
      [{ code: 'does-not-single-us-out', criterionIds: ['best'] }],
    ],
    [
      'nobody buys for it',
      [{ ...price, answersBuyingPoint: false }, service],
      [{ code: 'answers-no-buying-point', criterionIds: ['price'] }],
    ],
    [
      'not judged yet',
      [
        { id: 'a', by: 'price' },
        { id: 'b', by: 'reputation' },
      ],
      [],
    ],
  ] as const)('%s', (...[_, criteria, flaws]) => {
    expect(criteriaFlaws(criteria)).toEqual(flaws)
  })

  it('are hard where they are measured, soft where they are judged (CRIT-3)', () => {
    expect(DIFFERENTIATORS.hard.map((by) => isHard({ by }))).toEqual([true, true, true, true])
    expect(DIFFERENTIATORS.soft.map((by) => isHard({ by }))).toEqual([false, false, false])
  })
})

describe('texts on criteria', () => {
  it('answer about a rival without running it down (CRIT-6)', () => {
    expect(Object.keys(RIVAL_REPLY_TEXTS)).toEqual([
      'know-too-little',
      'praise-with-a-hint',
      'point-to-published',
    ])
    expect(
      Object.values(RIVAL_REPLY_TEXTS).filter(({ en }) => /\b(bad|poor|weak|worse)\b/i.test(en)),
    ).toEqual([])
  })

  const texts = [
    ...Object.values(LEADER_STEP_TEXTS),
    ...Object.values(FOLLOWER_STEP_TEXTS),
    ...Object.values(ATTACK_TEXTS).map(({ how }) => how),
    ...Object.values(RIVAL_REPLY_TEXTS),
    GOOD_CRITERION_TEXT,
    PROPOSAL_ASKED_TEXT,
  ]

  it.each(texts)('end as sentences do, with full-width marks in Chinese: $en', ({ en, zh }) => {
    expect(en).toMatch(/^[A-Z].*\.$/)
    expect(zh).toMatch(/。$/)
    expect(zh).not.toMatch(/[,.?;:!"]/)
  })
})
