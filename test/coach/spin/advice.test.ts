import { describe, expect, it } from 'vitest'
import { AVOID_CODES, adviseCall, DO_CODES, ROLE_TYPES } from '../../../src/coach/index.ts'
import { contact, person } from './sheet-fixtures.ts'

const boss = contact({ roleType: 'power' })
const ally = person('tom', { stance: 'supporter' })
const foe = person('ben', { stance: 'opponent' })

describe('advice for a call', () => {
  it.each([
    ['ROLE-1', 'gatekeeper', 'learn-the-lay-of-the-land', 'treating-as-unimportant'],
    ['ROLE-2', 'receptive', 'be-led-to-others', 'showing-the-product-early'],
    ['ROLE-3', 'dissatisfied', 'verify-the-cause', 'unsolvable-complaint'],
    ['ROLE-4', 'power', 'have-inside-voices', 'meeting-too-early'],
  ] as const)('follows %s for %s', (...[_, roleType, code, avoided]) => {
    const { does, avoids } = adviseCall({ contact: contact({ roleType }) })
    expect([does.includes(code), avoids.includes(avoided)]).toEqual([true, true])
  })

  it('gives every code to some role', () => {
    const all = ROLE_TYPES.map((roleType) => adviseCall({ contact: contact({ roleType }) }))
    expect(all.flatMap(({ does }) => does)).toEqual([...DO_CODES])
    expect(all.flatMap(({ avoids }) => avoids)).toEqual([...AVOID_CODES])
  })

  it('is empty while nobody knows how the person meets us', () => {
    expect(adviseCall({ contact: contact() })).toEqual({ does: [], avoids: [], warnings: [] })
  })

  it('takes the top decider for a person with power', () => {
    expect(adviseCall({ person: person('mary', { isTopDecider: true }) }).role).toBe('power')
  })

  it.each([
    ['nobody else on the deal', [], ['no-inside-voice']],
    ['only the person herself for us', [person('mary', { stance: 'sponsor' })], ['no-inside-voice']],
    ['a neutral', [person('tom', { stance: 'neutral' })], ['no-inside-voice']],
    ['a person of unknown stance', [person('tom')], ['no-inside-voice']],
    ['a supporter', [ally], []],
    ['a supporter and an opponent (ROLE-6)', [ally, foe], ['inside-opposition']],
    ['an opponent', [foe], ['no-inside-voice', 'inside-opposition']],
  ])('warns before a meeting with power (ROLE-5): %s', (...[_, people, codes]) => {
    expect(adviseCall({ contact: boss, people }).warnings.map(({ code }) => code)).toEqual(codes)
  })

  it('names the opponents', () => {
    expect(adviseCall({ contact: boss, people: [ally, foe] }).warnings).toEqual([
      { code: 'inside-opposition', contactIds: ['ben'] },
    ])
  })

  it.each([
    ['without a deal', { contact: boss }],
    ['for anybody else', { contact: contact({ roleType: 'receptive' }), people: [] }],
  ])('has no warning %s', (...[_, input]) => {
    expect(adviseCall(input).warnings).toEqual([])
  })
})
