import type { Why } from '../../coach/index.ts'
import { mayTakeGift } from './gift-reminder.ts'
import { type Because, meetingOf, type Told, type Voice } from './told.ts'

type Code = 'anniversary' | 'occasion' | 'budget' | 'greeting' | 'news'
type About = Omit<Told, 'why'> & Readonly<{ why: Extract<Why, { code: Code }> }>

/** Why now, for what the team, a customer or a person has of its own days. Source: TCH-1. */
export function tellOccasion(voice: Voice, told: About): readonly string[] {
  const w = voice.words.occasions.told
  const { why } = told
  const meeting = meetingOf(voice, told)
  switch (why.code) {
    case 'anniversary':
      return [w.anniversary[why.of]({ ...meeting, years: why.years }), ...tellRound(voice, { ...told, why })]
    case 'occasion':
      return [tellOwn(voice, { ...told, why })]
    case 'budget':
      return [w.budget({ ...meeting, month: why.month })]
    case 'greeting':
      return [w.weekly(meeting)]
    case 'news':
      return [why.look === 'now' ? w.news[why.event](told.who) : w.back[why.event](told.who)]
  }
}

/** Where no gift may be taken, a round year is still worth a word. */
function tellRound({ words }: Voice, { why, about }: Because<'anniversary'>): readonly string[] {
  if (!why.isRound) return []
  const { round, roundNoGift } = words.occasions.told
  return [mayTakeGift(about.account, why.of) ? round : roundNoGift]
}

function tellOwn(voice: Voice, told: Because<'occasion'>): string {
  const w = voice.words.occasions.told
  const { of, tone, name } = told.why
  const meeting = { ...meetingOf(voice, told), name }
  if (tone === 'solemn') return w.solemn(meeting)
  return of === 'team' ? w.team(meeting) : w.event(meeting)
}
