import { bold, joined, type Markup, mrkdwn, type Piece } from './mrkdwn.ts'

/** A bold label with its lines below it. */
export function labelled(label: string, lines: readonly Piece[]): Markup {
  return mrkdwn`${bold(label)}\n${joined(lines, '\n')}`
}

/** The first `most` lines, and how many more there are in the words of `andMore`. */
export function limited(
  lines: readonly Piece[],
  most: number,
  andMore: (count: number) => string,
): readonly Piece[] {
  return lines.length <= most ? lines : [...lines.slice(0, most), andMore(lines.length - most)]
}
