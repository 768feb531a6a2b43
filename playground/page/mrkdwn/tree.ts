/** A piece of a line of mrkdwn. Text is already free of Slack's escapes. */
export type Inline =
  | Readonly<{ kind: 'text'; text: string }>
  | Readonly<{ kind: 'bold' | 'italic' | 'strike'; children: readonly Inline[] }>
  | Readonly<{ kind: 'code'; text: string }>
  | Readonly<{ kind: 'link'; url: string; label: string }>
  | Readonly<{ kind: 'user' | 'channel'; id: string; label?: string }>
  | Readonly<{ kind: 'broadcast'; range: string }>
  | Readonly<{ kind: 'date'; at: number; format: string; fallback: string; url?: string }>
  | Readonly<{ kind: 'emoji'; name: string; character: string }>

/** A run of lines that belong together: a paragraph, a quote, or preformatted text. */
export type Segment =
  | Readonly<{ kind: 'lines' | 'quote'; lines: readonly (readonly Inline[])[] }>
  | Readonly<{ kind: 'preformatted'; text: string }>
