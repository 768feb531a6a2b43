import { expect, test } from 'vitest'
import { giftIdeas } from '../../../src/coach/touches/gift-ideas.ts'

const chinese = { occasionId: 'spring_festival', keeps: ['chinese'] } as const

test('ideas are what the person likes, each with what it would offend', () => {
  const { ideas } = giftIdeas(chinese, '普洱茶、座钟；梨')
  expect(ideas.map(({ text, isAllowed, guards }) => [text, isAllowed, guards.map(({ id }) => id)])).toEqual([
    ['普洱茶', true, []],
    ['座钟', false, ['zh-clock']],
    ['梨', true, ['zh-pear']],
  ])
})

test('nothing is made up where nothing is known', () => {
  expect(giftIdeas(chinese, undefined).ideas).toEqual([])
  expect(giftIdeas({ keeps: [] }, 'tea').taboos).toEqual([])
})

test.each(['hospital', 'state'] as const)('staff of a %s are offered nothing', (staff) => {
  const found = giftIdeas({ ...chinese, staff: [staff] }, '普洱茶')
  expect([found.answer.allowed, found.ideas, found.taboos]).toEqual([false, [], []])
})
