/** What a name in a command can stand for. */
export type NamedKind = 'account' | 'contact' | 'deal' | 'member'

/** One way out offered when a name fits several things, or nothing exactly. */
export type NameChoice = Readonly<{ id: string; name: string; hint?: string }>

/**
 * Every way a request can be refused, with what the reply needs to say so. It carries values, never sentences:
 * the words live in the catalogs of `bot/words`.
 *
 * `at` is where in the typed line the trouble stands: offsets in UTF-16 units, end excluded.
 */
export type Refusal = Readonly<
  | { code: 'bad-day'; text: string; at?: Span }
  | { code: 'far-day'; text: string; expected: string; at?: Span }
  | { code: 'bad-birthday'; text: string; at?: Span }
  | { code: 'bad-time'; text: string; at?: Span }
  | { code: 'past-time'; text: string; at?: Span }
  | { code: 'bad-amount'; text: string; at?: Span }
  | {
      code: 'bad-choice'
      field: string
      text: string
      choices: readonly string[]
      nearest?: string
      at?: Span
    }
  | { code: 'bad-zone'; text: string; at?: Span }
  | { code: 'bad-element'; text: string; nearest?: string; at?: Span }
  | { code: 'unknown-command'; text: string; nearest?: string; at?: Span }
  | { code: 'unknown-option'; text: string; nearest?: string; allowed: readonly string[]; at?: Span }
  | { code: 'open-quote'; at: Span }
  | { code: 'missing'; what: string; example: string }
  | { code: 'too-much'; text: string; at?: Span }
  | { code: 'too-long'; what: string; most: number; at?: Span }
  | { code: 'unknown-name'; kind: NamedKind; name: string; near: readonly NameChoice[]; at?: Span }
  | { code: 'several-names'; kind: NamedKind; name: string; choices: readonly NameChoice[]; at?: Span }
  | { code: 'name-taken'; kind: NamedKind; name: string; id: string }
  | { code: 'not-allowed'; action: string; owner?: string }
  | { code: 'admins-only' }
  | { code: 'managers-only' }
  | { code: 'needs-evidence'; element: string; at?: Span }
  | { code: 'deal-closed'; name: string }
  | {
      code: 'weak-reason'
      fault: 'none' | 'hungry' | 'used'
      text: string
      examples: readonly string[]
      at?: Span
    }
  | { code: 'too-many'; most: number }
  | { code: 'gone'; kind: string }
  | { code: 'changed-since' }
  | { code: 'already-undone' }
  | { code: 'guest' }
>

/** A stretch of the typed line: offsets in UTF-16 units, `end` excluded. */
export type Span = Readonly<{ start: number; end: number }>

/** Thrown when a person can put it right. Anything else that is thrown is a bug or an outage. */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal.code)
    this.refusal = refusal
  }
}
