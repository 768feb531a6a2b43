import {
  CONCERN_CAUSE_TEXTS,
  CONCERN_MOVE_TEXTS,
  CONCERN_SIGN_TEXTS,
  type Deal,
  type Positioning,
  readConcerns,
  type Text,
} from '../../coach/index.ts'
import type { Ask } from '../ask.ts'

/** Which doubts show, what to ask about them, and what to do. Source: CON-1, CON-2. */
export function concernLines(
  { words, locale }: Ask,
  { stage }: Deal,
  { concernSigns }: Positioning,
): readonly string[] {
  const w = words.positioning
  const { isLikely, causes, moves, priceWorry } = readConcerns(concernSigns, stage)
  const said = (texts: readonly Text[]): string => texts.map((text) => text[locale]).join(w.glue)
  if (!isLikely) return [w.noSigns, w.priceWorry[priceWorry]]
  return [
    w.signs(said(concernSigns.map((sign) => CONCERN_SIGN_TEXTS[sign]))),
    w.causes(said(causes.map((cause) => CONCERN_CAUSE_TEXTS[cause]))),
    w.moves(said(moves.map((move) => CONCERN_MOVE_TEXTS[move]))),
    w.priceWorry[priceWorry],
  ]
}
