import { addDays, daysBetween, findOccasion, type PlannedTouch, persistenceOf } from '../../coach/index.ts'
import type { Reminder } from '../../store/index.ts'
import { subjectsOf } from '../delivery/subject.ts'
import { formatDay } from '../words/format-day.ts'
import { formatLunarDate } from '../words/lunar-date.ts'
import { isGiftReminder, mayTakeGift } from './gift-reminder.ts'
import { tellOccasion } from './tell-occasion.ts'
import { type About, type Because, meetingOf, type Told, type Voice } from './told.ts'
import { uncertainDay } from './uncertain-day.ts'

/** Who, and why now, in whole sentences; what was merged into the reminder follows in its own. Source: TCH-4, TCH-7. */
export function reminderSentences(voice: Voice, planned: PlannedTouch, about: About): readonly string[] {
  // The same birthday three days ahead and on its day is one thing to say.
  const subjects = subjectsOf(planned)
  const others = planned.also
    .filter((_, i) => !subjects.slice(0, i + 1).includes(subjects[i + 1] ?? ''))
    .map((one) => ({ ...one, who: shortName(voice, about), about }))
  const isInGrief = planned.why.code === 'news' && planned.why.event === 'loss'
  const festival = others.find(({ why }) => why.code === 'festival')
  // The eve and the festival would say the same twice.
  const told = isInGrief ? others.filter((one) => one.why.code !== 'festival' || one === festival) : others
  return [
    ...tell(voice, { ...planned, who: fullName(voice, planned, about), about }),
    ...told.flatMap((one) => tellToo(voice, one, isInGrief)),
  ]
}

/** A festival beside another reason is only named: whom to greet is said. In grief nobody is asked to congratulate. */
function tellToo(voice: Voice, told: Told, isInGrief: boolean): readonly string[] {
  const { why } = told
  const meeting = meetingOf(voice, told)
  if (why.code !== 'festival' || meeting.days < 0) return tell(voice, told)
  const festival = { ...told, why }
  const w = voice.words.delivery
  const named = { ...meeting, name: nameOf(voice, festival) }
  if (isInGrief) return [w.festivalInGrief(named)]
  const isPlain = windowOf(voice, festival) === undefined && !isGiftReminder(told)
  return isPlain ? [w.festivalToo(named)] : tell(voice, told)
}

/**
 * The same for a reminder that ended. Of a greeting that is done, or whose day is past, only for whom, for what and when:
 * that it is still open would not be true, and nobody is asked to greet again.
 */
export function endedSentences(
  voice: Voice,
  planned: PlannedTouch,
  about: About & Readonly<{ reminder: Pick<Reminder, 'state'> }>,
): readonly string[] {
  const { words, locale, today } = voice
  const names = [planned, ...planned.also].map(({ why }) => {
    if (why.code === 'birthday') return words.drafts.birthday
    return why.code === 'festival' ? findOccasion(why.occasionId)?.names[locale] : undefined
  })
  const known = [...new Set(names.flatMap((name) => name ?? []))]
  const isGreeted = about.reminder.state === 'done' && !isGiftReminder(planned)
  const isToCome = planned.occursOn >= today && !isGreeted
  if (isToCome || names.includes(undefined)) return reminderSentences(voice, planned, about)
  const day = formatDay(locale, planned.occursOn, today)
  return [words.delivery.past(fullName(voice, planned, about), known.join(words.core.listGlue), day)]
}

/** The person with account and post, or the account where it is about no person. */
function fullName(voice: Voice, { contactId }: PlannedTouch, about: About): string {
  const { account, contact } = about
  if (contactId === undefined || contact === undefined) return shortName(voice, about)
  const place = [account?.name ?? '', contact.post ?? ''].filter((part) => part !== '')
  return voice.words.delivery.person(contact.name, place)
}

function shortName({ words }: Voice, { account, contact }: About): string {
  return contact?.name ?? account?.name ?? words.delivery.someone
}

function tell(voice: Voice, told: Told): readonly string[] {
  const { why } = told
  switch (why.code) {
    case 'birthday':
      return tellBirthday(voice, { ...told, why })
    case 'festival':
      return [tellFestival(voice, { ...told, why })]
    case 'cadence':
      return [tellQuiet(voice, { ...told, why })]
    case 'promise':
      return [tellPromise(voice, { ...told, why })]
    case 'complaint':
      return [tellComplaint(voice, { ...told, why })]
    case 'follow-up':
      return tellFollowUp(voice, why)
    case 'anniversary':
    case 'occasion':
    case 'budget':
    case 'greeting':
    case 'news':
      return tellOccasion(voice, { ...told, why })
  }
}

function tellBirthday(voice: Voice, told: Because<'birthday'>): readonly string[] {
  const w = voice.words.delivery
  const { calendar, month, day, leap = false, observed } = told.why
  const note = observed === undefined ? [] : [w.observed[observed]]
  if (day === undefined) return [w.birthdayMonth(told.who, month)]
  const meeting = meetingOf(voice, told)
  if (calendar === 'solar') return [w.birthday(meeting), ...note]
  const date = formatLunarDate(voice.locale, { month, day, leap })
  return [w.lunarBirthday({ ...meeting, date }), ...note]
}

function tellFestival(voice: Voice, told: Because<'festival'>): string {
  const w = voice.words.delivery
  const { occasionId } = told.why
  const meeting = { ...meetingOf(voice, told), name: nameOf(voice, told) }
  const window = windowOf(voice, told)
  if (window !== undefined) return voice.words.days.expected[purposeOf(told)]({ ...meeting, ...window })
  if (!isGiftReminder(told) || meeting.days === 0) return w.festival(meeting)
  if (mayTakeGift(told.about.account, occasionId)) return w.gift(meeting)
  return meeting.days < 0 ? w.festival(meeting) : voice.words.drafts.messageOnly(meeting)
}

function nameOf({ locale }: Voice, { why }: Because<'festival'>): string {
  return findOccasion(why.occasionId)?.names[locale] ?? why.occasionId
}

/** The two days of a festival that nobody has confirmed. */
function windowOf({ locale, today }: Voice, told: Because<'festival'>) {
  const festival = uncertainDay(told, told.about.told)
  if (festival?.confidence !== 'plus-minus-1') return undefined
  const { on, until = on } = festival
  return { last: formatDay(locale, until, today), lastDays: daysBetween(today, until) }
}

function purposeOf(told: Because<'festival'>): 'greet' | 'gift' | 'message' {
  if (!isGiftReminder(told)) return 'greet'
  return mayTakeGift(told.about.account, told.why.occasionId) ? 'gift' : 'message'
}

/** The days are counted anew: a reminder that is read later tells of a longer silence. */
function tellQuiet({ words, today }: Voice, { who, occursOn, why }: Because<'cadence'>): string {
  const since = why.lastOn ?? addDays(occursOn, -why.asksFor)
  const tiers: Readonly<Record<string, string>> = words.terms.tier
  const tier = why.tier === undefined ? '' : (tiers[why.tier] ?? why.tier)
  const quiet = { who, days: daysBetween(since, today), asksFor: why.asksFor, tier }
  if (why.lastOn === undefined) return words.delivery.neverTouched(quiet)
  return why.crossed === 'longest' ? words.delivery.tooQuiet(quiet) : words.delivery.quiet(quiet)
}

function tellPromise(voice: Voice, told: Because<'promise'>): string {
  const w = voice.words.delivery
  const promise = { ...meetingOf(voice, told), what: told.why.what }
  return told.why.direction === 'we-owe' ? w.weOwe(promise) : w.theyOwe(promise)
}

function tellComplaint(voice: Voice, told: Because<'complaint'>): string {
  return voice.words.complaints.reminder({ ...meetingOf(voice, told), what: told.why.what })
}

/** The deal goes by its own name; how long it is that nothing came is counted anew. Source: FUP-1. */
function tellFollowUp(
  { words, today }: Voice,
  { deal, count, crossed, lastOn }: Because<'follow-up'>['why'],
): readonly string[] {
  const w = words.care
  const due = { deal, count, days: daysBetween(lastOn, today) }
  const isFourthNext = persistenceOf(count + 1) === 'fourth'
  return [(crossed === 'longest' ? w.silent : w.followUpDue)(due), ...(isFourthNext ? [w.fourthNext] : [])]
}
