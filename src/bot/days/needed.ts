import type { KnownBlock } from '@slack/types'
import { type DateToAsk, datesToAsk, findOccasion, OCCASIONS } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import { button, section } from '../blocks/build.ts'
import { bold } from '../blocks/mrkdwn.ts'
import { ACTIONS } from '../ids.ts'
import { dayText, nameOf } from './day-names.ts'

const TABLED = OCCASIONS.filter(({ rule }) => rule.kind === 'table').map(({ id }) => id)

/** Dates that our tables do not hold, with what each is called and what is said of it. */
export type Needed = Readonly<{
  names: readonly string[]
  lines: readonly string[]
  blocks: readonly KnownBlock[]
}>

const NOTHING: Needed = { names: [], lines: [], blocks: [] }

/**
 * What an admin is asked for: the festivals that somebody at an account in use keeps, sixty days before the earliest day
 * on which they have fallen. Nobody else is asked, and on most days there is nothing to look up.
 */
export async function readNeeded(ask: Ask): Promise<Needed> {
  if (ask.viewer.role !== 'admin' || datesToAsk(TABLED, ask.today).length === 0) return NOTHING
  const asked = datesToAsk(TABLED, ask.today, await ask.desk.toldDays.list())
  const kept = await Promise.all(asked.map((date) => isKept(ask, date)))
  const needed = asked.filter((_, i) => kept[i])
  return {
    names: needed.map(({ occasionId, year }) => ask.words.days.ofYear(nameOf(ask.locale, occasionId), year)),
    lines: needed.map(({ occasionId, year }) =>
      ask.words.days.neededText(nameOf(ask.locale, occasionId), year),
    ),
    blocks: needed.map((date, i) => neededBlock(ask, date, i)),
  }
}

function isKept({ desk }: Ask, { occasionId }: DateToAsk): Promise<boolean> {
  return desk.toldDays.isAnyKept([occasionId, ...(findOccasion(occasionId)?.sets ?? [])])
}

function neededBlock(ask: Ask, { occasionId, year, from, to }: DateToAsk, i: number): KnownBlock {
  const { days } = ask.words
  const name = bold(nameOf(ask.locale, occasionId))
  return {
    ...section(days.needed({ name, year, from: dayText(ask, from), to: dayText(ask, to) })),
    block_id: `day-needed:${occasionId}:${year}`,
    accessory: button({
      text: days.tellButton,
      action: `${ACTIONS.openForm}:${i}`,
      value: `day "${occasionId}"`,
    }),
  }
}
