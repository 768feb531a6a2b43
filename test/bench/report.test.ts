import { expect, it } from 'vitest'
import { joined, type Line } from '../../bench/report.ts'

const line = (id: string, work: string): Line => ({
  id,
  work,
  reference: '',
  ours: '1',
  ratio: '1x',
  goal: '',
  met: true,
})
const worksIn = (text: string) => [...text.matchAll(/^\| P\d+ +\| (\w+)/gm)].map(([, work]) => work)

it('lays lines measured alone over those that stand, in the order of the goals', () => {
  const before = joined('', [line('P1', 'help'), line('P7', 'old'), line('P11', 'start')], 'first run')
  const after = joined(before, [line('P7', 'day'), line('P8', 'tick')], 'second run')
  expect(worksIn(after)).toEqual(['help', 'day', 'tick', 'start'])
  expect(after).toContain('first run\n\nP7, P8: second run\n\n| goal')
})

it('says of a repeated run only what was said last, and of a whole one nothing else', () => {
  const once = joined('', [line('P1', 'help'), line('P7', 'old')], 'first run')
  const twice = joined(joined(once, [line('P7', 'day')], 'second run'), [line('P7', 'day')], 'third run')
  expect(twice).not.toContain('second run')
  expect(joined(twice, [line('P1', 'help'), line('P7', 'new')], 'fourth run').split('\n')[0]).toBe(
    'fourth run',
  )
})
