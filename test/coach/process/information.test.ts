import { describe, expect, it } from 'vitest'
import {
  FAIR_SOURCES_NOTE,
  INFORMATION_SOURCES,
  informationGaps,
  NEED_RANKS,
  PERSON_CLASSES,
  SOURCE_TEXTS,
  uncheckedRanks,
} from '../../../src/coach/index.ts'
import { claimed } from '../c139/deal-fixtures.ts'

describe('information (ST-7)', () => {
  it('is missing about all three fields on a new deal', () => {
    expect(informationGaps([])).toEqual([
      { field: 'ourselves', elements: ['C1', 'C7'], sources: ['own-company'] },
      {
        field: 'customer',
        elements: ['C2', 'C3', 'C4', 'C5', 'C6'],
        sources: ['customer', 'public', 'own-company'],
      },
      { field: 'competition', elements: ['C7', 'C8', 'C9'], sources: ['customer', 'public', 'own-company'] },
    ])
  })

  it('is complete about a field once its Clears are earned', () => {
    const gaps = informationGaps(claimed('C1 C2 C3 C5 C6 C7 C8 C9'))
    expect(gaps.map(({ field, elements }) => [field, elements])).toEqual([['customer', ['C4']]])
  })

  it('never comes from inside a competitor', () => {
    expect(Object.keys(SOURCE_TEXTS)).toEqual([...INFORMATION_SOURCES])
    expect(INFORMATION_SOURCES).toEqual(['own-company', 'customer', 'public'])
    expect([FAIR_SOURCES_NOTE.en, FAIR_SOURCES_NOTE.zh]).toEqual([
      expect.stringContaining('competitor'),
      expect.stringContaining('竞争对手'),
    ])
  })
})

describe('a need is checked at every level (ST-10)', () => {
  it.each([
    ['nobody', [], ['decision', 'management', 'floor']],
    ['somebody of unknown class', [undefined], ['decision', 'management', 'floor']],
    ['the top alone', ['decision'], ['management', 'floor']],
    ['a user and a department head', ['user', 'finance-management'], ['decision']],
    ['all', ['decision', 'user-management', 'operator'], []],
  ] as const)('heard from %s', (...[_, classes, ranks]) => {
    expect(uncheckedRanks(classes)).toEqual(ranks)
  })

  it('and every class belongs to one', () => {
    expect(PERSON_CLASSES.map((one) => NEED_RANKS.length - uncheckedRanks([one]).length)).toEqual([
      1, 1, 1, 1, 1, 1,
    ])
  })
})
