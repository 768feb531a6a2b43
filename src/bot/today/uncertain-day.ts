import {
  believedDay,
  confidenceOf,
  findOccasion,
  type OccasionOn,
  type PlannedTouch,
  type ToldThere,
} from '../../coach/index.ts'

/**
 * The day of a festival that somebody has to tell, as it is believed now; `undefined` for what a rule gives, and for what
 * has no day any more.
 */
export function uncertainDay(
  { why, occursOn }: Pick<PlannedTouch, 'why' | 'occursOn'>,
  told: ToldThere | undefined,
): OccasionOn | undefined {
  if (why.code !== 'festival' || told === undefined || isCertain({ why })) return undefined
  return believedDay(why.occasionId, occursOn, told)
}

/** Whether the day is one that a rule gives, or no festival's at all. */
export function isCertain({ why }: Pick<PlannedTouch, 'why'>): boolean {
  const occasion = why.code === 'festival' ? findOccasion(why.occasionId) : undefined
  return occasion === undefined || confidenceOf(occasion) === 'exact'
}

/** The first part of a reminder whose day nobody has confirmed. */
export function unconfirmedPart(planned: PlannedTouch, told: ToldThere | undefined): OccasionOn | undefined {
  return [planned, ...planned.also]
    .map((part) => uncertainDay(part, told))
    .find((festival) => festival?.confidence === 'plus-minus-1')
}
