import type { Span } from '../../coach/index.ts'

/** What every token carries: where it stands, what was typed, and what it says without quotes and signs. */
type Typed = Span & Readonly<{ raw: string; text: string }>

/** Plain words. `open` marks one that begins with a quote that nothing closes. */
export type WordToken = Typed & Readonly<{ kind: 'word'; open?: true }>

/** Words held together by quotes; `text` is what is inside. */
export type QuotedToken = Typed & Readonly<{ kind: 'quoted' }>

/** What stands after a colon; `text` is without quotes. `personId` is there when it is a mention. */
export type HeldValue = Span & Readonly<{ text: string; quoted: boolean; personId?: string; open?: true }>

/** `key:value`, any key: the reader of the line decides which keys mean something. `text` is the value's. */
export type OptionToken = Typed & Readonly<{ kind: 'option'; key: string; value: HeldValue; open?: true }>

/** `C4=yes` (also `C4:yes`): `name` before the sign, `text` after it. */
export type AssignToken = Typed & Readonly<{ kind: 'assign'; name: string }>

/** `#tag`; `text` is the tag without its sign, in the case it was typed. */
export type TagToken = Typed & Readonly<{ kind: 'tag' }>

/** A mention of somebody of our team; `text` is the name Slack sent along, or the id. */
export type PersonToken = Typed & Readonly<{ kind: 'person'; id: string }>

/** A piece of a typed line. */
export type Token = WordToken | QuotedToken | OptionToken | AssignToken | TagToken | PersonToken

/** A line cut into tokens, in order, not overlapping; between them is only white space. */
export type LexedLine = Readonly<{ line: string; tokens: readonly Token[] }>
