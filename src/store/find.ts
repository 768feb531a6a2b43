/** What a search can hit. */
export type HitKind = 'note' | 'account' | 'contact' | 'deal'

/** One hit: `text` is the stored text, `marks` the matched stretches in it (UTF-16 offsets, `end` excluded, in order). */
export type Hit = Readonly<{
  kind: HitKind
  id: string
  accountId: string
  text: string
  marks: readonly Readonly<{ start: number; end: number }>[]
  at: Date
}>

/** Full text over what the viewer may see. */
export interface Find {
  /** Newest first; `limit` 20 unless said, at most 100. All words must match; the last Latin word as a prefix. */
  find(words: string, options?: Readonly<{ limit?: number; accountId?: string }>): Promise<readonly Hit[]>
}
