import AxeBuilder from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { moveClock, type Started, startPlayground, typeLine } from './open-page.ts'

let started: Started
beforeAll(async () => {
  started = await startPlayground()
})
afterAll(() => started.stop())

/** How often a text stands in the conversation. */
async function countOf(page: Page, text: RegExp): Promise<number> {
  const shown = (await page.locator('main').textContent()) ?? ''
  return [...shown.matchAll(new RegExp(text, 'gu'))].length
}

it('answers about an account, prepares a call and judges a deal, in English', async () => {
  const page = await started.openAs('U0ANNA')
  await typeLine(page, '/coach account acme', /tier A/)
  await typeLine(page, '/coach prep acme with:"Mary O\'Neil"', /\?/)
  await typeLine(page, '/coach c139 "Line 2 upgrade" C6=yes "Budget is in the plan, Priya showed it"', /1W1F/)
  expect(started.troubles).toEqual([])
})

it('answers about an account, prepares a call and judges a deal, in Chinese', async () => {
  const page = await started.openAs('U0LEI')
  await typeLine(page, '/coach 客户 华远钢铁', /A 级/)
  await typeLine(page, '/coach 备访 华远钢铁 和：王芳', /？/)
  await typeLine(page, '/coach c139 二号产线改造 C9=是 “合规排第一，王总说的”', /1W1F7C/)
  expect(started.troubles).toEqual([])
})

it('reminds of a birthday and of the Spring Festival next morning, once', async () => {
  const page = await started.openAs('U0LEI')
  await typeLine(page, '/coach 联系人 新增 华远钢铁 钱多多 生日：02-08 节日：中国', /钱多多/)
  await moveClock(page, '2027-02-05T08:31')
  await page.getByText(/春节/).last().waitFor({ timeout: 15_000 })
  await page.waitForTimeout(1_000)
  const before = await countOf(page, /早上好/)
  await moveClock(page, '2027-02-05T08:45')
  await page.waitForTimeout(1_500)
  expect(before).toBe(1)
  expect(await countOf(page, /早上好/)).toBe(1)
  expect(await countOf(page, /钱多多/)).toBeGreaterThan(0)
})

it('has no accessibility fault that a machine can find', async () => {
  const page = await started.openAs('U0ANNA')
  await page.evaluate(AxeBuilder.source)
  const found: unknown = await page.evaluate(
    `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ' × ' + nodes.length))`,
  )
  expect(found).toEqual([])
})

it('fits a phone', async () => {
  const page = await started.openAs('U0ANNA', 390)
  const overflow = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')
  expect(overflow).toBeLessThanOrEqual(0)
})
