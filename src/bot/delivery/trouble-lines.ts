import { dayIn, timeIn } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import { formatNearDay } from '../words/format-day.ts'
import { formatList } from '../words/format-list.ts'
import { groupTroubles, type Trouble } from './troubles.ts'

/** Longer ago nobody needs to act on it. */
const TOLD_MS = 7 * 86_400_000
const FRESH_MS = 86_400_000
const MOST_TROUBLES = 6
const MOST_NAMES = 5

/** What went wrong with messages in the last seven days, the most frequent first. */
export async function readTroubles({
  words,
  now,
  workspace,
}: Pick<Ask, 'words' | 'now' | 'workspace'>): Promise<readonly Trouble[]> {
  const since = new Date(now.getTime() - TOLD_MS)
  return groupTroubles(words, await workspace.deliveries.listTroubled({ since }))
}

/** Whether any of these is younger than a day: older ones are told, and need nothing any more. */
export function isFresh(troubles: readonly Trouble[], now: Date): boolean {
  return troubles.some(({ last }) => now.getTime() - last.getTime() < FRESH_MS)
}

/** One line a reason, six at most; for whom, only where an admin asks in private. */
export async function troubleLines(ask: Ask, troubles: readonly Trouble[]): Promise<readonly string[]> {
  const lines = troubles.slice(0, MOST_TROUBLES).map((trouble) => troubleLine(ask, trouble))
  const more = troubles.length - MOST_TROUBLES
  return [...(await Promise.all(lines)), ...(more > 0 ? [ask.words.core.andMore(more)] : [])]
}

/** A moment on the asker's own clock, today and its neighbours by name. */
export function formatWhen({ locale, member, today }: Ask, at: Date): string {
  return `${formatNearDay(locale, dayIn(member.zone, at), today)} ${timeIn(member.zone, at)}`
}

async function troubleLine(ask: Ask, { reason, count, last, memberIds }: Trouble): Promise<string> {
  const w = ask.words.alarms
  const line = w.trouble(reason, count, formatWhen(ask, last))
  if (ask.member.role !== 'admin' || ask.audience !== 'self') return line
  return w.troubleFor(line, await namesOf(ask, memberIds))
}

async function namesOf({ workspace, locale, words }: Ask, ids: readonly string[]): Promise<string> {
  const found = await Promise.all(ids.slice(0, MOST_NAMES).map((id) => workspace.members.find(id)))
  const names = found.map((stored) => stored?.member.name ?? words.c139.somebody)
  if (ids.length <= MOST_NAMES) return formatList(locale, names)
  return words.alarms.andOthers(names.join(words.core.listGlue), ids.length - MOST_NAMES)
}
