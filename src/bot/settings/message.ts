import { type MemberSettings, MUTABLE_REASONS, type MutableKind } from '../../coach/index.ts'
import type { StoredMember } from '../../store/index.ts'
import type { Message } from '../answer.ts'
import { actions, button, message, section } from '../blocks/build.ts'
import { joined } from '../blocks/mrkdwn.ts'
import { ACTIONS } from '../ids.ts'
import { wordsFor } from '../words/index.ts'
import { holidaysLine } from './holidays-line.ts'

/** How the coach works for this member now, in the language she chose just now. Undo sets what held before. */
export function settingsMessage({ member, settings }: StoredMember, before: MemberSettings): Message {
  const words = wordsFor(member.locale)
  const w = words.settings
  const days = member.workingDays.map((day) => words.terms.weekday[day - 1] ?? '').join(words.core.listGlue)
  const muted = member.muted.map((kind) => (isKind(kind) ? words.terms.kind[kind] : kind))
  const lines = [
    w.lineLanguage(words.terms.locale[member.locale]),
    w.lineZone(member.zone),
    w.lineDigest(member.digestAt, days),
    holidaysLine(words, { member, settings }),
    w.lineQuiet(member.quietFrom, member.quietTo),
    w.lineMuted(muted.length === 0 ? w.none : muted.join(words.core.listGlue)),
    w.lineDrill(member.drill ? words.core.yes : words.core.no),
    w.lineRole(words.terms.role[member.role]),
  ]
  const undo = button({ text: words.core.undo, action: ACTIONS.run, value: lineFor(before) })
  return message(`${w.saved}\n${lines.join('\n')}`, [
    section(w.saved),
    section(joined(lines, '\n')),
    actions('settings', [undo]),
  ])
}

/** The line that sets these settings, whatever holds now. */
function lineFor(settings: MemberSettings): string {
  const { locale = 'auto', zone = 'auto', digestAt = '08:30', muted = [] } = settings
  const {
    holidays = 'auto',
    workingDays = [1, 2, 3, 4, 5],
    quietFrom = '20:00',
    quietTo = '08:00',
    drill = false,
  } = settings
  const mute = muted.length === 0 ? 'none' : muted.join(',')
  return `settings language:${locale} zone:${zone} digest:${digestAt} days:${workingDays.join(',')} holidays:${holidays} quiet:${quietFrom}-${quietTo} mute:${mute} drill:${drill ? 'on' : 'off'}`
}

function isKind(text: string): text is MutableKind {
  return MUTABLE_REASONS.some((kind) => kind === text)
}
