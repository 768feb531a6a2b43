import { expect, it } from 'vitest'
import { isOutage } from '../../src/bot/outage.ts'

it.each(['ECONNREFUSED', 'ECONNRESET', 'SQLITE_BUSY', '57P01', '08006'])('takes %s for an outage', (code) => {
  expect(isOutage(Object.assign(new Error('away'), { code }))).toBe(true)
})

it.each(['SQLITE_CONSTRAINT_UNIQUE', '23505', 'ERR_INVALID_ARG_TYPE'])(
  'takes %s for a fault of ours',
  (code) => {
    expect(isOutage(Object.assign(new Error('ours'), { code }))).toBe(false)
  },
)

it('takes an error without a code for a fault of ours', () => {
  expect(isOutage(new TypeError('undefined is not a function'))).toBe(false)
})
