/** How many rows of a published table were compared, and which of them came out otherwise. */
export type Comparison = Readonly<{ rows: number; differing: readonly string[] }>

export type Row = Readonly<Record<string, string>>

/** Compares each row, and shows those that differ by their first columns. */
export function compare(rows: readonly Row[], differs: (row: Row) => boolean): Comparison {
  return {
    rows: rows.length,
    differing: rows.filter(differs).map((row) => Object.values(row).slice(0, 8).join(',')),
  }
}
