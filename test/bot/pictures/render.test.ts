import { afterAll, expect, it } from 'vitest'
import { createRenderer } from '../../../src/bot/pictures/render.ts'
import { picture, words } from '../../../src/bot/pictures/svg.ts'
import { fitText, textWidth } from '../../../src/bot/pictures/text-width.ts'

const renderer = createRenderer()
afterAll(() => renderer.stop())

const drawn = async (text: string): Promise<Buffer> => {
  const line = words(text, { x: 10, y: 30, size: 24, fill: '#000000' })
  return Buffer.from(await renderer.render(picture({ width: 400, height: 60, title: 'Line' }, [line])))
}

// Signs in no font of ours, which are drawn as an empty box; one in a Latin line, and one in a Chinese one.
const BOX = '\u0530'
const WIDE_BOX = '\uE123'

it('makes a PNG one and a half times the size of the picture', async () => {
  const png = await drawn('Line 2')
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([600, 90])
})

it.each(['钢', '䶮', '镕', '珺', 'Š', 'Ł', 'ğ', 'Ж', '¥'])('has a glyph for %s', async (sign) => {
  const [glyph, box, wideBox, nothing] = [
    await drawn(sign),
    await drawn(BOX),
    await drawn(WIDE_BOX),
    await drawn(' '),
  ]
  expect([box, wideBox, nothing].some((other) => other.equals(glyph))).toBe(false)
})

it('shows two Chinese names of one length as two pictures', async () => {
  expect((await drawn('华远钢铁')).equals(await drawn('康宁药业'))).toBe(false)
})

it('draws several pictures at once, each for whoever asked', async () => {
  const alone = await drawn('b')
  const [, among] = await Promise.all([drawn('a'), drawn('b'), drawn('c')])
  expect(among?.equals(alone)).toBe(true)
})

it('says so when a picture cannot be drawn, and draws the next one', async () => {
  await expect(renderer.render('<svg')).rejects.toThrow('could not be drawn')
  expect((await drawn('next')).length).toBeGreaterThan(100)
})

it('cuts a name to the width it has, between what people read as characters', () => {
  expect(fitText('Line 2 upgrade', 16, 300)).toBe('Line 2 upgrade')
  const cut = fitText('二号产线改造与数据中心扩容', 16, 100)
  expect(cut).toBe('二号产线改…')
  expect(textWidth(cut, 16)).toBeLessThanOrEqual(100)
})
