import type { HealthPart, HealthReason } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import type { CardPart } from '../blocks/card.ts'
import type { DealFile } from './file.ts'
import type { HealthFile } from './read-health.ts'

/** How healthy the deal is: win rate while it is open, margin and customer, each with what it rests on; unknown is said. Source: ST-6. */
export function healthPart(ask: Ask, file: DealFile, known: HealthFile): CardPart {
  const w = ask.words.health
  const { health } = known
  const lines = [
    ...(file.deal.closed === undefined ? [w.line(w.part['win-rate'], winRate(ask, known))] : []),
    w.line(w.part.margin, margin(ask, file, known)),
    w.line(w.part.customer, customer(ask, known)),
    ...(health.isDear ? [w.dear] : []),
  ]
  return { label: w.title, lines }
}

function winRate({ words }: Ask, { ownRate, health }: HealthFile): string {
  const w = words.health
  if (ownRate === undefined) return w.rateUnknown
  const said = w.rate(ownRate.won, ownRate.deals)
  return isBelow(health, 'win-rate') ? w.below(said, targetOf(health, 'win-rate')) : said
}

function margin({ words }: Ask, { deal }: DealFile, { health }: HealthFile): string {
  const w = words.health
  const value = percentOf(health, 'margin')
  if (value === undefined) return deal.closed === undefined ? w.marginLater : w.marginUnknown
  const said = w.percent(value)
  return isBelow(health, 'margin') ? w.below(said, targetOf(health, 'margin')) : said
}

function customer({ words }: Ask, { customer: { reasons }, health }: HealthFile): string {
  const w = words.health
  if (reasons.length === 0) return w.customerUnknown
  const said = reasons.map((reason) => reasonText(w, reason)).join(words.core.detailGlue)
  return isBelow(health, 'customer') ? w.strained(said) : w.well(said)
}

function reasonText(w: Ask['words']['health'], reason: HealthReason): string {
  switch (reason.code) {
    case 'rhythm-kept':
      return w.rhythmKept(reason.days)
    case 'rhythm-over':
      return w.rhythmOver(reason.days)
    case 'no-complaint':
      return w.noComplaint
    case 'complaint':
      return w.complaints(reason.open)
    case 'promises':
      return w.promises(reason.kept, reason.kept + reason.broken)
  }
}

type Health = HealthFile['health']

function readingOf({ parts }: Health, part: HealthPart) {
  return parts.find((reading) => reading.part === part)
}

const percentOf = (health: Health, part: HealthPart): number | undefined => readingOf(health, part)?.value
const isBelow = (health: Health, part: HealthPart): boolean => readingOf(health, part)?.isBelow ?? false
const targetOf = (health: Health, part: HealthPart): number => readingOf(health, part)?.target ?? 0
