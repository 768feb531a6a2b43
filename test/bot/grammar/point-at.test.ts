import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeSlack } from '../../../src/bot/grammar/decode-slack.ts'
import { pointAt } from '../../../src/bot/grammar/point-at.ts'

describe('marking the wrong part', () => {
  it.each([
    ['promise acme send quote by:31/13', 24, 32, '                        ^^^^^^^^'],
    ['承诺 华远 截止：三十日 x', 6, 12, '　　 　　 ＾＾＾＾＾＾'],
    ['note 王芳 by:31/13', 8, 16, '     　　 ^^^^^^^^'],
    ['note', 4, 4, '    ^'],
  ] as const)('%s', (...row) => {
    const [line, start, end, carets] = row
    expect(pointAt(line, { start, end })).toBe(`${line}\n${carets}`)
  })

  it('cuts a long line around the part', () => {
    const [line, carets] = pointAt(`${'a'.repeat(500)} by:31/13 ${'b'.repeat(500)}`, {
      start: 501,
      end: 509,
    }).split('\n')
    expect(line?.length).toBeLessThan(120)
    expect(line?.slice(carets?.indexOf('^'))).toMatch(/^by:31\/13/)
  })

  it('stays two lines, the first as typed, whatever the line holds', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 30 })
    fc.assert(
      fc.property(text, fc.nat(40), fc.nat(40), (line, a, b) => {
        const rows = pointAt(line, { start: Math.min(a, b), end: Math.max(a, b) }).split('\n')
        expect(rows).toEqual([
          line.replace(/\s/g, (space) => (space === '　' ? space : ' ')),
          expect.stringMatching(/^[ 　]*[\^＾]+$/),
        ])
      }),
    )
  })
})

describe('text as Slack sends it', () => {
  it.each([
    ['a &lt; b &amp;&amp; c &gt; d', 'a < b && c > d'],
    ['&amp;lt;', '&lt;'],
    ['<@U123|anna> said', '<@U123|anna> said'],
    ['see <https://acme.com/a?b=1&amp;c=2>', 'see https://acme.com/a?b=1&c=2'],
    ['see <http://acme.com|acme.com>', 'see acme.com'],
    ['<mailto:mary@acme.com|mary@acme.com>', 'mary@acme.com'],
    ['<mailto:mary@acme.com>', 'mary@acme.com'],
    ['<tel:+49123|+49 123>', '+49 123'],
    ['<#C1|general> <#C2|>', '#general #C2'],
    ['<!here> <!subteam^S1|@sales>', '@here @sales'],
  ])('%s', (sent, typed) => {
    expect(decodeSlack(sent)).toBe(typed)
  })
})
