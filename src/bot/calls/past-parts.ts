import { type Contact, dayIn, type Touch, writeValue } from '../../coach/index.ts'
import type { AccountFile, DealStanding } from '../accounts/file.ts'
import type { Ask } from '../ask.ts'
import { cut } from '../blocks/build.ts'
import { formatDay } from '../words/format-day.ts'
import { formatMoney } from '../words/format-money.ts'
import type { CallFile } from './call-file.ts'
import type { Line, Part } from './parts.ts'

const NOTE_MOST = 240
const DEALS_MOST = 5
const DOT = ' · '

/** Where the deal of the call stands, or the open deals to choose from. */
export function dealPart(ask: Ask, { deal }: CallFile, { deals }: AccountFile): Part {
  const { calls } = ask.words
  const chosen = deals.find((standing) => standing.deal.id === deal?.id) ?? (deal && { deal })
  if (chosen !== undefined) return { label: calls.deal, lines: dealLines(ask, chosen) }
  if (deals.length === 0) return { label: calls.deals, lines: [{ text: calls.noOpenDeal }] }
  const lines = deals.slice(0, DEALS_MOST).map((standing) => ({ text: standingText(ask, standing) }))
  return { label: calls.deals, lines: [...lines, { text: calls.pickDeal }] }
}

function dealLines(ask: Ask, standing: DealStanding): readonly Line[] {
  const { words, locale, today } = ask
  const { next, nextStep, noNextStep } = words.calls
  const step = standing.deal.nextStep
  const text = step === undefined ? noNextStep : nextStep(step.what, formatDay(locale, step.by, today))
  return [{ text: standingText(ask, standing) }, { mark: next, text }]
}

function standingText({ words, locale }: Ask, { deal, standing }: DealStanding): string {
  return [
    deal.name,
    ...(deal.amount === undefined ? [] : [formatMoney(locale, deal.amount)]),
    ...(standing === undefined ? [] : [`${words.terms.zone[standing.zone]} ${writeValue(standing.value)}`]),
    words.terms.stage[deal.stage],
  ].join(DOT)
}

/** The last touches with the account, newest first. */
export function touchPart(ask: Ask, contacts: readonly Contact[], touches: readonly Touch[]): Part {
  const { calls, terms } = ask.words
  const lines = touches.map(({ on, kind, what, contactId }) => {
    const name = contacts.find(({ id }) => id === contactId)?.name
    const about = [name, what].filter((text) => text !== undefined).join(ask.words.core.detailGlue)
    return { text: calls.touchLine(formatDay(ask.locale, on, ask.today), terms.touchKind[kind], about) }
  })
  return { label: calls.touches, lines: lines.length === 0 ? [{ text: calls.noTouches }] : lines }
}

/** The last notes on the account, newest first. */
export function notePart({ words, member, locale, today }: Ask, { notes }: AccountFile): Part {
  const lines = notes.map(({ at, text }) => ({
    text: words.calls.noteLine(formatDay(locale, dayIn(member.zone, at), today), cut(text, NOTE_MOST)),
  }))
  return { label: words.calls.notes, lines }
}
