import { expect, it } from 'vitest'
import { inMessage } from './block-shapes.ts'
import { refused, taken } from './known-blocks.ts'

it.each(taken)('takes a block: %s', (_, block) => {
  expect(inMessage(block)).toEqual([])
})

it.each(refused)('refuses a block: %s', (_, block, found) => {
  expect(inMessage(block)).toContain(`/blocks/0${found}`)
})
