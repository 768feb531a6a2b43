import { describe, expect, it } from 'vitest'
import { type Contact, parseDay, prepareSheet, STAGES } from '../../../src/coach/index.ts'
import { BANK } from '../../../src/coach/spin/bank/questions.ts'
import { call, contact, deal, fact, headIds, implicationsOf, person, problem } from './sheet-fixtures.ts'

const OLD = parseDay('2026-01-05')

const stagesOf = (id: string): readonly string[] => {
  const question = BANK.find((entry) => entry.id === id)
  return question?.kind === 'P' ? (question.stages ?? []) : []
}

const situationOf = (more: Partial<Contact>) =>
  prepareSheet(call({ contact: contact(more) })).situation.length

describe('what is known (SPIN-2)', () => {
  it('is shown with its day and source', () => {
    const { known } = prepareSheet(
      call({ facts: [fact('kpi', { text: 'OEE', source: 'Tom Reed', on: OLD })] }),
    )
    expect(known).toEqual([{ topic: 'kpi', text: 'OEE', source: 'Tom Reed', on: OLD }])
  })

  it('is the newest of each topic, newest first', () => {
    const facts = [
      fact('kpi', { on: OLD, text: 'Yield' }),
      fact('budget', { on: OLD }),
      fact('KPI', { text: 'OEE' }),
    ]
    expect(prepareSheet(call({ facts })).known.map(({ text }) => text)).toEqual(['OEE', 'Told about budget'])
  })

  it('takes in the incumbent of the deal, with the day the deal was opened', () => {
    const { known } = prepareSheet(call({ deal: deal({ incumbent: 'Borg', createdOn: OLD }) }))
    expect(known).toEqual([{ topic: 'incumbent', text: 'Borg', on: OLD }])
  })

  it('leaves out what was told about another deal', () => {
    const facts = [fact('budget', { dealId: 'line3' }), fact('kpi')]
    expect(prepareSheet(call({ deal: deal(), facts })).known.map(({ topic }) => topic)).toEqual(['kpi'])
  })

  it('gives its place to the next question', () => {
    const ids = (facts: Parameters<typeof fact>[0][]) =>
      prepareSheet(call({ facts: facts.map((topic) => fact(topic)) })).situation.map(({ id }) => id)
    expect([ids([]), ids(['process', 'incumbent'])]).toEqual([
      ['s-process', 's-kpi', 's-incumbent'],
      ['s-kpi', 's-timetable', 's-decision-path'],
    ])
  })
})

describe('situation questions (SPIN-3)', () => {
  it.each([
    ['an unknown person', {}, 3],
    ['a user', { personClass: 'user' }, 3],
    ['the head of a department', { personClass: 'user-management' }, 2],
    ['somebody at decision level', { personClass: 'decision' }, 1],
    ['a person with power', { roleType: 'power' }, 1],
  ] as const)('number for %s %j: %i', (...[_, more, count]) => {
    expect(situationOf(more)).toBe(count)
  })

  it.each([
    ['the top decider', { isTopDecider: true }],
    ['an approver', { buyingRole: 'approver' }],
  ] as const)('number one for %s of the deal', (...[_, more]) => {
    const sheet = prepareSheet(call({ contact: contact(), person: person('mary', more) }))
    expect(sheet.situation).toHaveLength(1)
  })
})

describe('the first situation question (SPIN-7)', () => {
  it.each([
    ['power', 'needs', 's-power-kpi'],
    ['power', 'concerns', 's-signing-path'],
    ['gatekeeper', 'needs', 's-desk-path'],
    ['receptive', 'criteria', 's-ally-path'],
    ['dissatisfied', 'assessment', 's-ally-incumbent'],
  ] as const)('for %s in %s is %s', (roleType, stage, first) => {
    const sheet = prepareSheet(call({ contact: contact({ roleType }), deal: deal({ stage }) }))
    expect(sheet.situation[0]?.id).toBe(first)
  })
})

describe('chains (SPIN-4, SPIN-6)', () => {
  it('are three, with two, two and one implication and a payoff each', () => {
    const { chains } = prepareSheet(call())
    const shape = chains.map(({ implications }) => implications.map(({ payoffs }) => payoffs.length))
    expect(shape).toEqual([[1, 0], [1, 0], [1]])
  })

  it('are two for a gatekeeper, about a gatekeeper’s day (ROLE-1)', () => {
    const sheet = prepareSheet(
      call({ contact: contact({ roleType: 'gatekeeper' }), problems: [problem('a')] }),
    )
    expect(headIds(sheet)).toEqual(['desk-visits', 'desk-meetings'])
    expect(implicationsOf(sheet)).toHaveLength(3)
  })

  it('begin with the newest problems on file, checked before they are widened', () => {
    const problems = [
      problem('old', 'Late parts', { on: OLD }),
      problem('new', 'Line 2 stops'),
      problem('x', '#pain'),
    ]
    const { chains } = prepareSheet(call({ problems }))
    expect(chains.map(({ problem: head }) => (head.kind === 'known' ? head.check.text : head.kind))).toEqual([
      'How do things stand today with “Line 2 stops”?',
      'How often have you run into “Late parts” of late?',
      'P',
    ])
  })

  it('show a problem on file as it was written, with its day', () => {
    const { chains } = prepareSheet(call({ problems: [problem('a', 'Line 2 stops #pain', { on: OLD })] }))
    expect(chains[0]?.problem).toMatchObject({ kind: 'known', id: 'a', text: 'Line 2 stops #pain', on: OLD })
  })

  it('head one chain with a problem that was written down twice', () => {
    const { chains } = prepareSheet(
      call({ problems: [problem('a', 'Late parts'), problem('b', 'Late parts #pain')] }),
    )
    expect(chains.map(({ problem: head }) => head.kind)).toEqual(['known', 'P', 'P'])
  })

  it('leave out a problem that we cannot solve', () => {
    const { chains } = prepareSheet(call({ problems: [problem('a', 'Late parts', { canSolve: false })] }))
    expect(chains.map(({ problem: head }) => head.kind)).toEqual(['P', 'P', 'P'])
  })
})

describe('the choice of chains (SPIN-7)', () => {
  it.each(STAGES)('begins with what is for the stage: %s', (stage) => {
    const [first] = headIds(prepareSheet(call({ deal: deal({ stage }) })))
    expect(stagesOf(first ?? '')).toContain(stage)
  })

  it('is all about doubts in concerns, and about the next need in maintenance', () => {
    const of = (stage: 'concerns' | 'maintenance') => headIds(prepareSheet(call({ deal: deal({ stage }) })))
    expect(of('concerns').filter((id) => !id.startsWith('doubt-'))).toEqual([])
    expect(of('maintenance').filter((id) => !/^(use|next)-/.test(id))).toEqual([])
  })

  it.each([
    ['lost', 'lost'],
    ['won', 'maintenance'],
  ] as const)('takes a deal that was %s as %s', (result, moment) => {
    const sheet = prepareSheet(call({ deal: deal({ closed: { on: OLD, result } }) }))
    expect(headIds(sheet).map(stagesOf)).toEqual([[moment], [moment], [moment]])
  })

  it.each(['concerns', 'maintenance'] as const)('leaves room beside the problems on file in %s', (stage) => {
    const problems = [problem('a', 'Late parts'), problem('b', 'Line 2 stops')]
    const { chains } = prepareSheet(call({ deal: deal({ stage }), problems }))
    expect(chains.map(({ problem: head }) => head.kind)).toEqual(['known', 'P', 'P'])
  })

  it.each([
    ['Manufacturing', 'mfg-'],
    ['finance', 'fin-'],
    ['healthcare', 'care-'],
    ['it', 'it-'],
    ['exhibitions', 'expo-'],
    ['education', 'edu-'],
    ['government', 'gov-'],
  ])('puts the industry first: %s', (industry, prefix) => {
    const [first, second] = headIds(prepareSheet(call({ account: { name: 'Acme', industry } })))
    expect([first, second].filter((id) => !id?.startsWith(prefix))).toEqual([])
  })

  it.each([
    ['dissatisfied', 'relationship', 'sore-supplier'],
    ['dissatisfied', 'technology', 'sore-solution'],
    ['receptive', 'business', 'ally-day'],
    ['power', 'finance', 'power-risk'],
    ['power', 'business', 'power-targets'],
  ] as const)('follows role and concern: %s, %s', (roleType, concern, first) => {
    expect(headIds(prepareSheet(call({ contact: contact({ roleType, concern }) })))[0]).toBe(first)
  })

  it.each([
    ['finance', 'overruns'],
    ['technology', 'islands'],
    ['relationship', 'at-odds'],
    ['business', 'waits'],
  ] as const)('follows the concern of a person whose role is unknown: %s', (concern, first) => {
    expect(headIds(prepareSheet(call({ contact: contact({ concern }) })))[0]).toBe(first)
  })

  it.each([
    ['an attitude to change', { changeAttitude: 'conservative' }, {}, 'outage'],
    ['a need level', { needLevel: 'self-fulfilment' }, {}, 'peaks'],
    ['an attitude to us', {}, { stance: 'sponsor' }, 'at-odds'],
  ] as const)('lets %s break a tie', (...[_, who, part, first]) => {
    const sheet = prepareSheet(call({ contact: contact(who), person: person('mary', part) }))
    expect(headIds(sheet)[0]).toBe(first)
  })

  it('turns the same problem towards the person’s concern', () => {
    const { chains } = prepareSheet(
      call({ problems: [problem('a')], contact: contact({ concern: 'finance' }) }),
    )
    expect(chains[0]?.implications[0]?.question.id).toBe('known-now-cost')
  })
})
