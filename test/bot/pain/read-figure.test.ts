import { expect, it } from 'vitest'
import { findFigure } from '../../../src/bot/pain/read-figure.ts'

const money = (amount: number, currency = 'CNY') => ({
  unit: 'money',
  money: { amountMinor: amount * 100, currency },
})

it.each([
  ['40k', money(40_000)],
  ['每月4万', undefined],
  ['４万元', money(40_000)],
  ['$20k', money(20_000, 'USD')],
  ['40h', { unit: 'hours', count: 40 }],
  ['1,200 hrs', { unit: 'hours', count: 1200 }],
  ['2.5 hours', { unit: 'hours', count: 2.5 }],
  ['60个小时', { unit: 'hours', count: 60 }],
  ['二十工时', { unit: 'hours', count: 20 }],
  ['3 people', { unit: 'people', count: 3 }],
  ['1 person', { unit: 'people', count: 1 }],
  ['三个人', { unit: 'people', count: 3 }],
  ['两名', { unit: 'people', count: 2 }],
  ['many people', undefined],
  ['40 hours a month', undefined],
  ['-3 people', undefined],
  ['', undefined],
])('reads %j', (text, figure) => {
  expect(findFigure(text, 'CNY')).toEqual(figure)
})
