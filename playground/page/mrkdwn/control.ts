import type { Inline } from './tree.ts'

/** Text with Slack's three escapes undone. */
export function unescapeText(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}

/** The address when a browser may open it (http, https, mailto), else nothing. */
export function findSafeUrl(url: string): string | undefined {
  return /^(https?:\/\/|mailto:)/i.test(url) ? url : undefined
}

/** What stands between `<` and `>`: a link, a mention, a date. Anything else stays text. */
export function parseControl(inner: string): Inline {
  const bar = inner.indexOf('|')
  const target = bar < 0 ? inner : inner.slice(0, bar)
  const label = bar < 0 ? undefined : unescapeText(inner.slice(bar + 1))
  if (target.startsWith('!')) return parseSpecial(target.slice(1), label)
  const mention = /^([@#])([A-Z0-9]+)$/.exec(target)
  if (mention?.[2]) {
    return { kind: mention[1] === '@' ? 'user' : 'channel', id: mention[2], ...(label ? { label } : {}) }
  }
  const url = findSafeUrl(unescapeText(target))
  if (url === undefined) return { kind: 'text', text: unescapeText(`<${inner}>`) }
  return { kind: 'link', url, label: label ?? url.replace(/^mailto:/, '') }
}

function parseSpecial(body: string, label: string | undefined): Inline {
  const [name = '', stamp, format, url] = body.split('^')
  if (name === 'date' && stamp !== undefined && format !== undefined) {
    const safe = url === undefined ? undefined : findSafeUrl(unescapeText(url))
    return {
      kind: 'date',
      at: Number(stamp),
      format: unescapeText(format),
      fallback: label ?? '',
      ...(safe ? { url: safe } : {}),
    }
  }
  return { kind: 'broadcast', range: label ?? (name === 'subteam' ? (stamp ?? name) : name) }
}
