import fc from 'fast-check'
import { expect, test } from 'vitest'
import { STAFF } from '../../../src/coach/touches/etiquette-guard.ts'
import { giftAllowed } from '../../../src/coach/touches/gifts.ts'
import { OCCASIONS } from '../../../src/coach/touches/occasion-data.ts'

function answer(keeps: readonly string[], gift?: string, occasionId?: string) {
  const { guards, ...said } = giftAllowed({ keeps, ...(occasionId && { occasionId }) }, gift)
  return { ...said, guards: guards.map(({ id }) => id) }
}

test.each([
  ['chinese', 'A desk clock', 'zh-clock'],
  ['chinese', '一只欧式座钟', 'zh-clock'],
  ['chinese', 'White flowers', 'zh-chrysanthemum'],
  ['zhongqiu', '绿色帽子', 'zh-greenhat'],
  ['eid_fitr', '五粮液白酒', 'eid-alcohol'],
  ['eid_adha', 'Two bottles of WINE', 'eid-alcohol'],
])('to somebody who keeps %s, “%s” is refused for %s', (keep, gift, guard) => {
  const occasionId = keep === 'chinese' ? undefined : keep
  expect(answer([keep], gift, occasionId)).toEqual({ allowed: false, because: 'offends', guards: [guard] })
})

test.each([
  ['chinese', 'Umbrellas', ['zh-umbrella', 'zh-color']],
  ['chinese', 'a string of pearls', ['zh-color']],
  ['chinese', '月饼', ['zh-color']],
  ['korean', 'knives', ['zh-knife']],
  ['western', 'a clock', []],
])('to somebody who keeps the %s set, “%s” is allowed with %j to mind', (keep, gift, guards) => {
  expect(answer([keep], gift)).toEqual({ allowed: true, guards })
})

test('without a gift in mind everything that could offend is named', () => {
  expect(answer(['diwali'], undefined, 'diwali')).toEqual({
    allowed: true,
    guards: ['hindu-veg', 'hindu-leather'],
  })
})

test('leather for Diwali is refused, for both reasons', () => {
  expect(answer(['diwali'], '真皮皮包', 'diwali')).toEqual({
    allowed: false,
    because: 'offends',
    guards: ['hindu-veg', 'hindu-leather'],
  })
})

test('in Korea the cap of the law is named with any gift', () => {
  expect(answer(['chuseok'], 'tea', 'chuseok')).toEqual({ allowed: true, guards: ['ko-law'] })
})

test('state and hospital staff are given nothing, whatever it is and whenever', () => {
  const anyOccasion = fc.constantFrom(...OCCASIONS.filter(({ tone }) => tone === 'festive'))
  fc.assert(
    fc.property(anyOccasion, fc.constantFrom(...STAFF), fc.string(), ({ id }, staff, gift) => {
      const greeting = { occasionId: id, keeps: [id], staff: [staff] }
      expect(giftAllowed(greeting, gift)).toMatchObject({ allowed: false, because: 'staff-rules' })
    }),
  )
})

test.each(['hushi', 'yishi', 'jingcha'])('on %s a message is all', (occasionId) => {
  expect(answer([occasionId], 'flowers', occasionId)).toMatchObject({
    allowed: false,
    because: 'staff-rules',
  })
})

test('nothing is given on a solemn day', () => {
  for (const { id } of OCCASIONS.filter(({ tone }) => tone === 'solemn')) {
    expect(answer([id], 'flowers', id)).toMatchObject({ allowed: false, because: 'solemn-day' })
  }
})
