import type { Day } from '../day.ts'
import type { Stage } from '../deal.ts'
import type { Text } from '../text.ts'
import { FOLLOW_UP_FORMS, type FollowUp, type FollowUpForm } from './follow-up.ts'
import { STAGE_REASONS } from './stage-reasons.ts'

/** What a follow-up can be about, taken from the file; `text` in the words on file, `example` for want of any. */
export type FollowUpReason = Readonly<
  | { kind: 'we-owe' | 'they-owe'; text: string; by: Day }
  | { kind: 'news' | 'pain' | 'next-step'; text: string }
  | { kind: 'example'; text: Text }
>

/** What the file holds that a follow-up of one deal may be about. Each list with the best first. */
export type FollowUpFile = Readonly<{
  stage: Stage
  promises: readonly Readonly<{ direction: 'we-owe' | 'they-owe'; what: string; by: Day }>[]
  /** Notes tagged as news. */
  news: readonly string[]
  /** Problems of the pain chains. */
  problems: readonly string[]
  nextStep?: string
  /** So far, newest first. */
  used: readonly Pick<FollowUp, 'reason' | 'form'>[]
}>

/** A reason and a form for the next follow-up. */
export type FollowUpProposal = Readonly<{ reason: FollowUpReason; form: FollowUpForm }>

/** The less usual first: what is unusual is remembered. */
const UNUSUAL: readonly FollowUpForm[] = ['letter', 'sample', 'event', 'visit', 'meal', 'call', 'message']

/**
 * A reason out of the file that no follow-up of the deal has used yet: what we owe, news, a problem of theirs, what they
 * owe, the next step, else an example of the stage; and the form that was used least, the unusual before the usual.
 * It never proposes to ask for the order. Source: FUP-2.
 */
export function proposeFollowUp(file: FollowUpFile): FollowUpProposal {
  const unused = reasonsOf(file).filter(({ text }) => typeof text !== 'string' || !isUsed(text, file.used))
  const [first] = unused.length > 0 ? unused : examplesOf(file)
  if (first === undefined) throw new Error(`There are no examples of reasons for the stage ${file.stage}`)
  return { reason: first, form: unusualForm(file.used) }
}

function reasonsOf(file: FollowUpFile): readonly FollowUpReason[] {
  const owed = (direction: 'we-owe' | 'they-owe') =>
    file.promises
      .filter((promise) => promise.direction === direction)
      .map(({ what, by }) => ({ kind: direction, text: what, by }))
  return [
    ...owed('we-owe'),
    ...file.news.map((text) => ({ kind: 'news' as const, text })),
    ...file.problems.map((text) => ({ kind: 'pain' as const, text })),
    ...owed('they-owe'),
    ...(file.nextStep === undefined ? [] : [{ kind: 'next-step' as const, text: file.nextStep }]),
    ...examplesOf(file).filter(({ text }) => !isUsed(text.en, file.used) && !isUsed(text.zh, file.used)),
  ]
}

function examplesOf({ stage }: FollowUpFile): readonly (FollowUpReason & Readonly<{ kind: 'example' }>)[] {
  return STAGE_REASONS[stage].map((text) => ({ kind: 'example', text }))
}

function isUsed(text: string, used: FollowUpFile['used']): boolean {
  const wanted = fold(text)
  return used.some(({ reason }) => {
    const said = fold(reason)
    return said.includes(wanted) || (said !== '' && wanted.includes(said))
  })
}

function unusualForm(used: FollowUpFile['used']): FollowUpForm {
  const [last] = used
  const times = new Map(FOLLOW_UP_FORMS.map((form) => [form, used.filter((one) => one.form === form).length]))
  const least = Math.min(...UNUSUAL.filter((form) => form !== last?.form).map((form) => times.get(form) ?? 0))
  return UNUSUAL.find((form) => form !== last?.form && times.get(form) === least) ?? 'letter'
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
