/** Slack markup that is ready to send: what people typed in it is already disarmed. */
export class Markup {
  readonly source: string

  constructor(source: string) {
    this.source = source
  }
}

/** What may stand in a template: text of people is escaped, `Markup` goes in as it is. */
export type Piece = string | number | Markup

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** Slack's three dangerous characters, made harmless. For top-level `text` and for markup. */
export function escapeSlack(text: string): string {
  return text.replace(/[&<>]/g, (character) => ESCAPES[character] ?? character)
}

/**
 * Slack markup from a template: what we write stays markup, what people typed becomes plain text.
 * `` mrkdwn`${bold(contact.name)} is due` `` is safe even for a contact named `<!channel>`.
 */
export function mrkdwn(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return new Markup(parts.map((part, i) => part + sourceOf(pieces[i] ?? '')).join(''))
}

/** A sentence of ours with people's words inside it: those are disarmed, our own back-ticks keep working. */
export function ownMarkup(text: string): Markup {
  return new Markup(escapeSlack(text))
}

/**
 * Bold in any script: Slack wants a word boundary outside the stars, which Chinese text has not, so a zero-width space
 * stands there. Marks inside the text are kept from working.
 */
export function bold(text: string): Markup {
  const calm = escapeSlack(text).replace(/[*_~`]/g, (mark) => `\u200b${mark}\u200b`)
  return new Markup(calm.trim() === '' ? calm : `\u200b*${calm}*\u200b`)
}

/** Text that looks as typed, such as a command. Back-ticks cannot stand inside and become plain quotes. */
export function code(text: string): Markup {
  return new Markup(`\u200b\`${escapeSlack(text).replaceAll('`', "'")}\`\u200b`)
}

/** A block of fixed-width lines, to point at a place in a line. */
export function codeBlock(text: string): Markup {
  return new Markup(`\`\`\`${escapeSlack(text).replaceAll('```', "'''")}\`\`\``)
}

/** A person of the team, shown by Slack under the name she has there. */
export function person(userId: string): Markup {
  return new Markup(/^[UW][A-Z0-9]+$/.test(userId) ? `<@${userId}>` : escapeSlack(userId))
}

/** Pieces in a row, with `between` between them; empty ones are left out. */
export function joined(pieces: readonly Piece[], between: string): Markup {
  return new Markup(
    pieces
      .map(sourceOf)
      .filter((source) => source !== '')
      .join(between),
  )
}

/** The markup of one piece. */
export function sourceOf(piece: Piece): string {
  return piece instanceof Markup ? piece.source : escapeSlack(String(piece))
}
