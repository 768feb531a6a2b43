import type { KnownBlock } from '@slack/types'
import {
  addDays,
  confidenceOf,
  daysBetween,
  OCCASIONS,
  type OccasionOn,
  toldBetween,
} from '../../coach/index.ts'
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
/** A day that is told for the same festival elsewhere is no further off than this. */
const SAME_DAYS = 10
const LISTED = 5

/** The days of the next four months that hang on the moon, as they stand where the member lives, and what an admin is asked. */
export async function daysMessage(ask: Ask): Promise<Message> {
  const { desk, member, today, words } = ask
  const w = words.days
  const [told, needed] = await Promise.all([desk.toldDays.list(), readNeeded(ask)])
  const window = { from: addDays(today, -BEFORE_DAYS), to: addDays(today, AHEAD_DAYS) }
  const found = toldBetween(SIGHTED, window, { told, zone: member.zone })
  const shown = found.map((festival, i) =>
    dayRow(ask, {
      festival,
      i,
      by: tellerOf(festival, told, member.zone),
      elsewhere: toldElsewhere(festival, told, member.zone),
    }),
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

type Row = Readonly<{
  festival: OccasionOn
  i: number
  by: StoredToldDay | undefined
  elsewhere: readonly StoredToldDay[]
}>

function dayRow(
  ask: Ask,
  { festival, i, by, elsewhere }: Row,
): Readonly<{ line: string; blocks: readonly KnownBlock[] }> {
  const { words, locale } = ask
  const w = words.days
  const { occasion, on, until = on } = festival
  const [name, day] = [nameOf(locale, occasion.id), dayText(ask, on)]
  const toldLine = (told: StoredToldDay) =>
    w.toldLine({
      name: bold(name),
      day: dayText(ask, told.on),
      by: person(told.byId),
      where: placeOf(ask, told),
    })
  const toldText = (told: StoredToldDay) => w.toldLineText(name, dayText(ask, told.on), placeOf(ask, told))
  const others = elsewhere.length === 0 ? [] : [context(...elsewhere.map(toldLine))]
  if (by !== undefined) {
    const line = [by, ...elsewhere].map(toldText).join('\n')
    return { line, blocks: [section(toldLine(by)), ...others] }
  }
  const buttons = [on, until].map((each, n) =>
    button({
      text: w.confirmButton(dayText(ask, each)),
      action: `${ACTIONS.run}:${n}`,
      value: `day "${occasion.id}" ${each}`,
    }),
  )
  return {
    line: [w.expectedText(name, day, dayText(ask, until)), ...elsewhere.map(toldText)].join('\n'),
    blocks: [
      section(w.expectedLine(bold(name), day, dayText(ask, until))),
      ...others,
      actions(`day-${i}`, buttons),
    ],
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

/** The last word for each other zone, a few: what was confirmed for a contact who lives elsewhere stands there too. */
function toldElsewhere(
  { occasion, on }: OccasionOn,
  told: readonly StoredToldDay[],
  zone: string,
): readonly StoredToldDay[] {
  const same = told.filter(
    (day) =>
      day.occasionId === occasion.id && day.zone !== zone && Math.abs(daysBetween(on, day.on)) <= SAME_DAYS,
  )
  const lastOfZone = new Map(
    same.flatMap((day) => (day.zone === undefined ? [] : [[day.zone, day] as const])),
  )
  return [...lastOfZone.values()].slice(0, LISTED)
}
