import { type DealReading, dayIn, type OddMark, type StaleMark } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import { formatDay } from '../words/format-day.ts'
import { formatList } from '../words/format-list.ts'
import { movementLines } from './change-lines.ts'
import { standingOf } from './element-label.ts'
import type { Naming } from './file.ts'

/** A part of the card: a label, where it has one, and whole lines of plain text. */
export type CardPart = Readonly<{ label?: string; lines: readonly string[] }>

/** How far coaches back the value. Source: COACH-1, COACH-3. */
export function calibrationLines(ask: Ask, reading: DealReading): readonly string[] {
  const w = ask.words.c139
  if (reading.calibration === 'none') return [w.notCalibrated]
  const standing = standingOf(ask, reading.calibrated)
  const fair = reading.calibration === 'fair' ? [w.coachesFair] : []
  const { gap } = reading
  if (!gap.isWide) return [w.calibrated(standing), ...fair]
  return [gap.zones > 0 ? w.gapZones(standing, gap.zones) : w.gapElements(standing, gap.elements), ...fair]
}

/** What changed since the assessment before, and whether the value stands still. Source: C139-8. */
export function movementPart(ask: Ask, naming: Naming, reading: DealReading): CardPart {
  const { words, locale, today, member } = ask
  const { movement, daysUnmoved = 0 } = reading
  const still = reading.isStandingStill ? [words.c139.standingStill(daysUnmoved)] : []
  if (movement === undefined) return { lines: still }
  const moved = movementLines(ask, naming, movement)
  return {
    label: words.c139.since(formatDay(locale, dayIn(member.zone, movement.since), today)),
    lines: [...(moved.length > 0 ? moved : [words.c139.nothingMoved]), ...still],
  }
}

/** Marks to ask about again: stale, odd, and those on which coaches disagree. Source: C139-7, C139-9, COACH-2. */
export function doubtPart(
  ask: Ask,
  naming: Naming,
  { reading, staleAfterDays }: Readonly<{ reading: DealReading; staleAfterDays: number }>,
): CardPart {
  const { words } = ask
  const aged = reading.stale.filter(({ why }) => why === 'aged')
  const before = reading.stale.filter(({ why }) => why === 'stage-changed')
  return {
    label: words.c139.check,
    lines: [
      ...(aged.length > 0 ? [words.c139.stale(aged.length, staleAfterDays, idsOf(ask, aged))] : []),
      ...(before.length > 0 ? [words.c139.staleStage(before.length, idsOf(ask, before))] : []),
      ...reading.odd.map((odd) => oddLine(ask, odd)),
      ...disagreementLines(ask, naming, reading),
    ],
  }
}

/** The question that an odd mark raises. Source: C139-7. */
export function oddLine(ask: Ask, { code, elements }: OddMark): string {
  const w = ask.words.c139
  const ids = formatList(ask.locale, elements)
  if (code === 'first-without-win') return w.firstWithoutWin(ids)
  return code === 'win-without-first' ? w.winWithoutFirst : w.decidersUnknown(ids)
}

function disagreementLines(ask: Ask, naming: Naming, reading: DealReading): readonly string[] {
  const w = ask.words.c139
  const named = (ids: readonly string[]): string => formatList(ask.locale, naming.names(ids))
  return reading.disagreements.map(({ element, confirmedBy, deniedBy }) =>
    naming.mayTell ? w.disagree(element, named(confirmedBy), named(deniedBy)) : w.disagreeUnnamed(element),
  )
}

function idsOf(ask: Ask, stale: readonly StaleMark[]): string {
  return formatList(
    ask.locale,
    stale.map(({ element }) => element),
  )
}
