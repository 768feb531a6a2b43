import { expect, it } from 'vitest'
import { PainFigure } from '../../../src/coach/spin/pain-link.ts'

const said = { per: 'month', by: 'customer' } as const
const eur = (amountMinor: number) => ({ amountMinor, currency: 'EUR' })
const hours = (count: number, minor: number) => ({
  unit: 'hours',
  count,
  hourly: { money: eur(minor), by: 'guess' },
  ...said,
})

it.each([
  ['no money at all', { unit: 'money', money: eur(0), ...said }],
  ['the most money', { unit: 'money', money: eur(1e12), ...said }],
  ['a risk', { unit: 'risk', money: eur(100), ...said }],
  ['a million people', { unit: 'people', count: 1e6, ...said }],
  ['half an hour', { unit: 'hours', count: 0.5, ...said }],
  ['hours that cost the most', hours(1e6, 1e6)],
])('a figure may be %s', (_, figure) => {
  expect(PainFigure.parse(figure)).toEqual(figure)
})

it.each([
  ['a debt', { unit: 'money', money: eur(-1), ...said }],
  ['half a cent', { unit: 'money', money: eur(0.5), ...said }],
  ['more than the most money', { unit: 'money', money: eur(1e12 + 1), ...said }],
  ['money of no currency', { unit: 'money', money: { amountMinor: 1, currency: '' }, ...said }],
  ['money in euros spelled out', { unit: 'money', money: { amountMinor: 1, currency: 'EURO' }, ...said }],
  ['money with a sign before', { unit: 'money', money: { amountMinor: 1, currency: '-EUR' }, ...said }],
  ['money in small letters', { unit: 'money', money: { amountMinor: 1, currency: 'eur' }, ...said }],
  ['more than a million people', { unit: 'people', count: 1e6 + 1, ...said }],
  ['fewer hours than none', { unit: 'hours', count: -1, ...said }],
  ['hours that cost more than the most', hours(1e6, 1e6 + 1)],
  ['money by the week', { unit: 'money', money: eur(1), per: 'week', by: 'customer' }],
  ['money of nobody', { unit: 'money', money: eur(1), per: 'year', by: 'rumour' }],
  ['a feeling', { unit: 'feeling', count: 3, ...said }],
])('a figure is never %s', (_, figure) => {
  expect(PainFigure.safeParse(figure).success).toBe(false)
})
