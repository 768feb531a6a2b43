/** A link, channel or special mention as Slack sends it: `<target|label>`. Mentions of people are left for the lexer. */
const TOKEN = /<(?!@)([^<>|]+)(?:\|([^<>]*))?>/g

/**
 * What the person typed, from the text as Slack sends it: links, channels and `<!here>` become their words again, and
 * `&lt;`, `&gt;`, `&amp;` their signs. Mentions of people stay `<@U123|name>`. Call it once, at the edge: a second call
 * would turn a typed `&amp;lt;` into `<`.
 */
export function decodeSlack(text: string): string {
  return text
    .replace(TOKEN, (_, target: string, label: string | undefined) => typedForm(target, label))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}

function typedForm(target: string, label: string | undefined): string {
  if (target.startsWith('#')) return `#${label || target.slice(1)}`
  if (target.startsWith('!')) return label || `@${target.slice(1)}`
  return label || target.replace(/^(mailto|tel):/, '')
}
