/** Makes the sensitive file of contacts unreadable at rest. */
export type Sealing = Readonly<{
  seal(text: string): string
  unseal(text: string): string
  /** The same mark for the same text, to be looked up by; the text cannot be read from it. */
  mark(text: string): string
}>
