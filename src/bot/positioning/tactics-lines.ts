import { DIRECTIONS, type Positioning } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'

/** Where the force goes, direction by direction, and what is still open. Source: positioning method, tactics. */
export function tacticsLines({ words }: Ask, { tactics }: Positioning): readonly string[] {
  const w = words.positioning
  const chosen = DIRECTIONS.flatMap((direction) => {
    const aim = tactics[direction]
    return aim === undefined ? [] : [w.direction(w.directions[direction], aim)]
  })
  if (chosen.length === 0) return [w.noTactics, w.tacticsAdvice]
  return tactics.main === undefined ? [...chosen, w.noMain, w.tacticsAdvice] : chosen
}
