import { describe, expect, it } from 'vitest'
import { formatDateToken } from '../../../playground/page/mrkdwn/date-token.ts'
import { parseInline } from '../../../playground/page/mrkdwn/parse-inline.ts'
import { parseMarkdown } from '../../../playground/page/mrkdwn/parse-markdown.ts'
import { parseMrkdwn } from '../../../playground/page/mrkdwn/parse-mrkdwn.ts'
import type { Inline } from '../../../playground/page/mrkdwn/tree.ts'

/** Pieces as a short notation: text as it is, the rest as `kind(content)`. */
function told(pieces: readonly Inline[]): string {
  return pieces.map(toldOne).join('')
}

function toldOne(piece: Inline): string {
  switch (piece.kind) {
    case 'text':
      return piece.text
    case 'bold':
    case 'italic':
    case 'strike':
      return `${piece.kind}(${told(piece.children)})`
    case 'code':
      return `code(${piece.text})`
    case 'link':
      return `link(${piece.url} ${piece.label})`
    case 'user':
    case 'channel':
      return `${piece.kind}(${piece.id})`
    case 'broadcast':
      return `broadcast(${piece.range})`
    case 'date':
      return `date(${piece.at} ${piece.format} ${piece.fallback})`
    case 'emoji':
      return `emoji(${piece.character})`
  }
}

describe('a line of mrkdwn', () => {
  it.each([
    ['styles', '*bold* _italic_ ~strike~ `code`', 'bold(bold) italic(italic) strike(strike) code(code)'],
    ['styles in styles', '*a _b_ c*', 'bold(a italic(b) c)'],
    ['a link inside bold', '*<https://a.example|go>*', 'bold(link(https://a.example go))'],
    ['punctuation outside the marks', '(*a*), *b*.', '(bold(a)), bold(b).'],
    ['a zero-width space as the edge of a word', '*粗体*\u200b后面', 'bold(粗体)\u200b后面'],
    ['a label without formatting', '<https://a.example|*x*>', 'link(https://a.example *x*)'],
    ['mentions', '<@U1> <@U2|ann> <#C1|general> <!here>', 'user(U1) user(U2) channel(C1) broadcast(here)'],
    ['a date', '<!date^123^{date} at {time}|then>', 'date(123 {date} at {time} then)'],
    ['short names', ':wave: :+1: :wave::skin-tone-3:', 'emoji(👋) emoji(👍) emoji(👋🏼)'],
    ['a bare address', 'see https://a.example/x.', 'see link(https://a.example/x https://a.example/x).'],
    ['escapes', 'a &lt;b&gt; &amp;amp;', 'a <b> &amp;'],
    ['marks inside code as they are', '`*a* &lt;`', 'code(*a* <)'],
  ])('knows %s', (_what, line, shown) => {
    expect(told(parseInline(line))).toBe(shown)
  })

  it.each([
    ['a Han character after the star', '*粗体*后面'],
    ['a Han character before the star', '前面*粗体*'],
    ['a letter after the star', '*bold*ness'],
    ['underscores in a name', 'snake_case_name'],
    ['stars with spaces inside', '2 * 3 * 4'],
    ['a star that never closes', '*open'],
    ['an unknown short name', 'at 10:30:00 and :no_such_thing:'],
  ])('leaves %s as typed', (_what, line) => {
    expect(told(parseInline(line))).toBe(line)
  })

  it('takes a later bold word after a mark that stays', () => {
    expect(told(parseInline('*粗体*后面 和 *重点*'))).toBe('*粗体*后面 和 bold(重点)')
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '/ui/act'])(
    'never links %s',
    (url) => {
      expect(parseInline(`<${url}|click>`)).toEqual([{ kind: 'text', text: `<${url}|click>` }])
    },
  )
})

describe('a text of mrkdwn', () => {
  it('keeps quotes, paragraphs and preformatted parts apart', () => {
    expect(parseMrkdwn('one\n&gt; two\n> three\n```*x*\n  y```\nfour').map(({ kind }) => kind)).toEqual([
      'lines',
      'quote',
      'preformatted',
      'lines',
    ])
  })

  it('leaves preformatted text as it is but for escapes', () => {
    expect(parseMrkdwn('```\n*a* &lt;b&gt;\n```')).toEqual([{ kind: 'preformatted', text: '*a* <b>' }])
  })

  it('quotes all that follows three marks', () => {
    expect(parseMrkdwn('&gt;&gt;&gt; a\nb')).toMatchObject([
      { kind: 'quote', lines: [[{ text: 'a' }], [{ text: 'b' }]] },
    ])
  })

  it('reads an open fence as text', () => {
    expect(parseMrkdwn('a ```b')).toEqual([{ kind: 'lines', lines: [[{ kind: 'text', text: 'a ```b' }]] }])
  })
})

describe('a date token', () => {
  const at = Date.parse('2026-11-24T23:30:00Z') / 1000
  const now = new Date('2026-11-24T10:00:00Z')

  it.each([
    ['{date_num}', 'en-US', 'UTC', '2026-11-24'],
    ['{date_num} {time}', 'zh-CN', 'Asia/Shanghai', '2026-11-25 7:30'],
    ['{date_long}', 'zh-CN', 'Asia/Shanghai', '2026年11月25日星期三'],
    ['{date_short_pretty}', 'en-US', 'UTC', 'today'],
    ['{date_pretty}', 'zh-CN', 'Asia/Shanghai', '明天'],
    ['{ago}', 'en-US', 'UTC', 'in 14 hours'],
    ['{nothing}', 'en-US', 'UTC', '{nothing}'],
  ])('fills %s for a reader in %s, %s', (format, ...[locale, zone, shown]) => {
    expect(formatDateToken(at, format, { locale, zone, now })).toBe(shown)
  })
})

describe('a text of Markdown', () => {
  it('has headings, lists, quotes and styles', () => {
    expect(parseMarkdown('## Plan\n- **a**\n- b\n> q').map(({ kind }) => kind)).toEqual([
      'heading',
      'bullet',
      'quote',
    ])
  })

  it('never links a script', () => {
    expect(parseMarkdown('[x](javascript:alert)')).toEqual([
      { kind: 'paragraph', pieces: [{ kind: 'text', text: '[x](javascript:alert)' }] },
    ])
  })
})
