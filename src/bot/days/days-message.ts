import type { KnownBlock } from '@slack/types'
import { addDays, confidenceOf, OCCASIONS, type OccasionOn, toldBetween } from '../../coach/index.ts'
import type { StoredToldDay } from '../../store/index.ts'
import type { Message } from '../answer.ts'
import type { Ask } from '../ask.ts'
import { actions, button, context, message, section } from '../blocks/build.ts'
import { bold, person } from '../blocks/mrkdwn.ts'
import { ACTIONS } from '../ids.ts'
import { dayText, nameOf, placeOf } from './day-names.ts'
import { readNeeded } from './needed.ts'

const SIGHTED = OCCASIONS.filter((occasion) => confidenceOf(occasion) === 'plus-minus-1').map(({ id }) => id)
const BEFORE_DAYS = 3
const AHEAD_DAYS = 120

/** The days of the next four months that hang on the moon, as they stand where the member lives, and what an admin is asked. */
export async function daysMessage(ask: Ask): Promise<Message> {
  const { desk, member, today, words } = ask
  const w = words.days
  const [told, needed] = await Promise.all([desk.toldDays.list(), readNeeded(ask)])
  const window = { from: addDays(today, -BEFORE_DAYS), to: addDays(today, AHEAD_DAYS) }
  const found = toldBetween(SIGHTED, window, { told, zone: member.zone })
  const shown = found.map((festival, i) =>
    dayRow(ask, { festival, i, by: tellerOf(festival, told, member.zone) }),
  )
  const nothing = shown.length === 0 && needed.lines.length === 0 ? [w.nothing] : []
  const lines = [w.title, ...needed.lines, ...shown.map(({ line }) => line), ...nothing, w.how]
  return message(lines.join('\n'), [
    section(bold(w.title)),
    ...needed.blocks,
    ...shown.flatMap(({ blocks }) => blocks),
    ...nothing.map((text) => section(text)),
    context(w.how),
  ])
}

type Row = Readonly<{ festival: OccasionOn; i: number; by: StoredToldDay | undefined }>

function dayRow(
  ask: Ask,
  { festival, i, by }: Row,
): Readonly<{ line: string; blocks: readonly KnownBlock[] }> {
  const { words, locale } = ask
  const w = words.days
  const { occasion, on, until = on } = festival
  const [name, day] = [nameOf(locale, occasion.id), dayText(ask, on)]
  if (by !== undefined) {
    const where = placeOf(ask, by)
    const block = section(w.toldLine({ name: bold(name), day, by: person(by.byId), where }))
    return { line: w.toldLineText(name, day, where), blocks: [block] }
  }
  const buttons = [on, until].map((each, n) =>
    button({
      text: w.confirmButton(dayText(ask, each)),
      action: `${ACTIONS.run}:${n}`,
      value: `day "${occasion.id}" ${each}`,
    }),
  )
  return {
    line: w.expectedText(name, day, dayText(ask, until)),
    blocks: [section(w.expectedLine(bold(name), day, dayText(ask, until))), actions(`day-${i}`, buttons)],
  }
}

/** Who told it: the last word for the zone, else the last for everybody. */
function tellerOf(
  { occasion, on, confidence }: OccasionOn,
  told: readonly StoredToldDay[],
  zone: string,
): StoredToldDay | undefined {
  if (confidence !== 'told') return undefined
  const same = told.filter((day) => day.occasionId === occasion.id && day.on === on)
  return same.findLast((day) => day.zone === zone) ?? same.findLast((day) => day.zone === undefined)
}
