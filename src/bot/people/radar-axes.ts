import {
  CHANGE_ATTITUDES,
  CLOSENESS,
  CONCERNS,
  type Contact,
  daysBetween,
  dimensionsOf,
  NEED_LEVELS,
  STANCES,
} from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import type { PartInDeal } from '../contacts/file.ts'
import type { RadarAxis } from '../pictures/radar.ts'

/** The five dimensions of a person as axes, in order; what nobody knows is said to be unknown. Source: DIM-1 to DIM-5. */
export function radarAxes(ask: Ask, contact: Contact, parts: readonly PartInDeal[]): readonly RadarAxis[] {
  const { terms, people: w, contacts } = ask.words
  const { needLevel, changeAttitude, concern: concernName, closeness: closenessName } = contacts.labels
  const latest = latestStance(parts)
  const [need, change, concern, closeness, attitude] = dimensionsOf(contact, latest?.part)
  const toUs = axis(ask, attitude, {
    name: w.attitudeLabel,
    levels: STANCES.toReversed(),
    said: terms.stance,
  })
  return [
    axis(ask, need, { name: needLevel, levels: NEED_LEVELS, said: terms.needLevel }),
    axis(ask, change, {
      name: changeAttitude,
      levels: CHANGE_ATTITUDES.toReversed(),
      said: terms.changeAttitude,
    }),
    axis(ask, concern, { name: concernName, levels: CONCERNS, said: terms.concern }),
    axis(ask, closeness, { name: closenessName, levels: CLOSENESS, said: terms.closeness }),
    latest === undefined ? toUs : { ...toUs, value: w.attitudeOn(toUs.value, latest.deal.name) },
  ]
}

type Dimension<Level extends string> = Readonly<{ id: string; level?: Level; at?: number }>
/** `levels` from the centre out. */
type Scale<Level extends string> = Readonly<{
  name: string
  levels: readonly Level[]
  said: Readonly<Record<Level, string>>
}>

function axis<Level extends string>(
  { words }: Ask,
  { id, level, at }: Dimension<Level>,
  { name, levels, said }: Scale<Level>,
): RadarAxis {
  const isOrdered = id !== 'concern'
  const names = levels.map((one) => said[one])
  return {
    id,
    name,
    value: level === undefined ? words.core.unknown : said[level],
    scale: isOrdered
      ? words.people.radarScale(names[0] ?? '', names.at(-1) ?? '')
      : names.join(words.core.listGlue),
    steps: levels.length,
    isOrdered,
    ...(at === undefined ? {} : { at }),
  }
}

/** The stance that was judged last: it belongs to a deal, and the radar has room for one. Source: DIM-5, BUY-6. */
function latestStance(parts: readonly PartInDeal[]): PartInDeal | undefined {
  return parts
    .filter(({ part }) => part.stance !== undefined)
    .toSorted((a, b) => daysBetween(a.part.judgedOn, b.part.judgedOn))[0]
}
