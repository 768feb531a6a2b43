import { isZone, type MemberSettings, MUTABLE_REASONS, type MutableKind, Problem } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import { choose, type Typed } from '../choose.ts'
import { type CommandLine, optionOf, optionsOf } from '../grammar/command-line.ts'
import type { OptionValue } from '../grammar/line-options.ts'
import { readTime } from '../grammar/read-time.ts'
import { readWeekdays } from '../grammar/read-weekdays.ts'
import { readYes } from '../read-yes.ts'

/** The word that gives a setting back to Slack, or to our default. */
const AUTO = /^(auto|自动|默认)$/i

/**
 * The member's settings with the options of a line laid over them.
 *
 * @throws Problem `bad-choice`, `bad-zone`, `bad-time`
 */
export function readSettings(ask: Ask, line: CommandLine, old: MemberSettings): MemberSettings {
  const changed: Record<string, unknown> = { ...old }
  const lay = (key: Parameters<typeof optionOf>[1], read: (option: OptionValue) => MemberSettings): void => {
    const option = optionOf(line, key)
    if (option !== undefined) Object.assign(changed, read(option))
  }
  lay('language', (option) => ({ locale: AUTO.test(option.text) ? undefined : readLocale(ask, option) }))
  lay('zone', (option) => ({ zone: AUTO.test(option.text) ? undefined : readZone(option) }))
  lay('digest', (option) => ({ digestAt: readTime(option.text, option.valueSpan) }))
  lay('days', (option) => ({ workingDays: [...readWeekdays(option.text, option.valueSpan)] }))
  lay('holidays', (option) => ({ holidays: readHolidays(ask, option) }))
  lay('quiet', (option) => readQuiet(ask, option))
  lay('drill', (option) => ({ drill: readYes(ask, option, ask.words.settings.drill) }))
  const muted = optionsOf(line, 'mute')
  if (muted.length > 0) changed['muted'] = muted.flatMap((option) => readMuted(ask, option))
  return Object.fromEntries(Object.entries(changed).filter(([, value]) => value !== undefined))
}

/** @throws Problem `bad-zone` */
export function readZone({
  text,
  valueSpan,
}: Readonly<{ text: string; valueSpan?: OptionValue['valueSpan'] }>): string {
  const zone = text.trim()
  if (isZone(zone) && /^[A-Za-z]/.test(zone)) return zone
  throw new Problem({ code: 'bad-zone', text: zone, ...(valueSpan === undefined ? {} : { at: valueSpan }) })
}

function readLocale(ask: Ask, { text, valueSpan }: OptionValue): 'en' | 'zh' {
  if (/^(中文|汉语|简体|简体中文|chinese)/i.test(text)) return 'zh'
  if (/^(英文|英语)/.test(text)) return 'en'
  return choose(ask, 'locale', { text, span: valueSpan })
}

/** A country by its code or name; `auto` gives back the one of the time zone. */
function readHolidays(ask: Ask, { text, valueSpan }: OptionValue): MemberSettings['holidays'] {
  if (AUTO.test(text)) return undefined
  if (/^(?:none|no|off|无|不用|不)$/i.test(text.trim())) return 'none'
  return choose(ask, 'holidays', { text, span: valueSpan })
}

function readQuiet({ words }: Ask, { text, valueSpan }: OptionValue): MemberSettings {
  const [from, to, more] = text.split(/\s*(?:-|–|—|至|到|~)\s*/)
  if (from && to && more === undefined) {
    return { quietFrom: readTime(from, valueSpan), quietTo: readTime(to, valueSpan) }
  }
  const field = words.settings.quietField
  throw new Problem({ code: 'bad-choice', field, text, choices: ['20:00-08:00'], at: valueSpan })
}

function readMuted(ask: Ask, { text, valueSpan }: OptionValue): MutableKind[] {
  if (/^(none|nothing|无|不)$/i.test(text.trim())) return []
  return text
    .split(/[,，、]/)
    .filter((part) => part.trim() !== '')
    .map((part) => toMuted(ask, { text: part, span: valueSpan }))
}

/** @throws Problem `bad-choice` also for complaints: nobody can wish not to hear of them */
function toMuted(ask: Ask, typed: Typed): MutableKind {
  const kind = choose(ask, 'kind', typed)
  if (kind !== 'complaint') return kind
  const { field, kind: names } = ask.words.terms
  const choices = MUTABLE_REASONS.map((each) => names[each])
  throw new Problem({
    code: 'bad-choice',
    field: field.kind,
    text: typed.text,
    choices,
    ...(typed.span && { at: typed.span }),
  })
}
