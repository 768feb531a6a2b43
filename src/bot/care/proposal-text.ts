import type { FollowUpProposal, FollowUpReason } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import { cut } from '../blocks/build.ts'
import { formatDay } from '../words/format-day.ts'

const REASON_MOST = 120

/** A proposed reason and form in a sentence. */
export function proposalText(ask: Ask, { reason, form }: FollowUpProposal): string {
  return ask.words.care.proposal(reasonText(ask, reason), ask.words.terms.followUpForm[form])
}

function reasonText({ words, locale, today }: Ask, reason: FollowUpReason): string {
  const w = words.care.reason
  switch (reason.kind) {
    case 'we-owe':
    case 'they-owe':
      return w[reason.kind](shortened(reason.text), formatDay(locale, reason.by, today))
    case 'example':
      return w.example(reason.text[locale])
    case 'news':
    case 'pain':
    case 'next-step':
      return w[reason.kind](shortened(reason.text))
  }
}

function shortened(text: string): string {
  return cut(
    text
      .replace(/#\S+/g, '')
      .trim()
      .replace(/\s+/g, ' ')
      .replace(/[.。]$/, ''),
    REASON_MOST,
  )
}
