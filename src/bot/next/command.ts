import { type Day, type Deal, daysBetween, type NextStep, Problem } from '../../coach/index.ts'
import type { Answer } from '../answer.ts'
import type { Ask, CommandHandler } from '../ask.ts'
import { actions, message, section } from '../blocks/build.ts'
import { bold, code, joined, type Markup, type Piece, person } from '../blocks/mrkdwn.ts'
import { allWords } from '../grammar/all-words.ts'
import { type CommandLine, optionOf } from '../grammar/command-line.ts'
import { readDay } from '../grammar/read-day.ts'
import { leadingDeal } from '../resolve-name.ts'
import { undoButton } from '../undo.ts'
import { formatDay } from '../words/format-day.ts'

const WHAT_MOST = 300

/** `next DEAL WHAT by:WHEN [owner:@x]` sets the one next step; `next DEAL` shows it. Source: ST-11. */
export const nextCommand: CommandHandler = async (ask, line) => {
  const { words } = ask
  const isSetting = line.options.size > 0
  const wanted = { write: isSetting, what: words.next.dealNeeded, example: words.next.dealExample }
  const { value: deal, restIndex } = await leadingDeal(ask, line, wanted)
  if (deal.closed !== undefined) throw new Problem({ code: 'deal-closed', name: deal.name })
  const what = readWhat(line, restIndex)
  if (what === '' && !isSetting) return showStep(ask, deal)
  return setStep(ask, deal, readStep(ask, line, { deal, what }))
}

function showStep(ask: Ask, deal: Deal): Answer {
  const { words } = ask
  const { name, nextStep } = deal
  if (nextStep === undefined) {
    const example = words.next.setExample(name)
    const blocks = [section(words.next.none(name)), section(words.next.noneHow(code(example)))]
    return { kind: 'message', message: message(`${words.next.none(name)} ${example}`, blocks) }
  }
  const lines = [words.next.title(bold(name)), stepLine(ask, nextStep), ...lateLines(ask, nextStep)]
  const spoken = [spokenStep(ask, name, nextStep), ...lateLines(ask, nextStep)].join('\n')
  return { kind: 'message', message: message(spoken, [section(joined(lines, '\n'))]) }
}

async function setStep(ask: Ask, { id, name, nextStep: before }: Deal, step: NextStep): Promise<Answer> {
  const { words, desk } = ask
  const { changeId } = await desk.deals.setNextStep(id, step)
  const replaced = before === undefined ? [] : [words.next.replaced(before.what, dayOf(ask, before.by))]
  const lines: readonly Piece[] = [words.next.saved(bold(name)), stepLine(ask, step), ...lateLines(ask, step)]
  const blocks = [
    section(joined([...lines, ...replaced], '\n')),
    actions('saved', [undoButton(changeId, words)]),
  ]
  const spoken = [words.core.saved, spokenStep(ask, name, step), ...lateLines(ask, step), ...replaced]
  return { kind: 'message', message: message(spoken.join('\n'), blocks) }
}

type Said = Readonly<{ deal: Deal; what: string }>

/** @throws Problem `missing`, `too-long`, `bad-day`, `unknown-name` */
function readStep(ask: Ask, line: CommandLine, { deal, what }: Said): NextStep {
  const { words, today, locale } = ask
  const example = words.next.setExample(deal.name)
  if (what === '') throw new Problem({ code: 'missing', what: words.next.whatNeeded, example })
  if (what.length > WHAT_MOST) {
    throw new Problem({ code: 'too-long', what: words.next.whatField, most: WHAT_MOST })
  }
  const by = optionOf(line, 'by')
  if (by === undefined) throw new Problem({ code: 'missing', what: words.next.byNeeded, example })
  const day = readDay(by.text, { today, locale, span: by.valueSpan })
  return { what, who: readWho(ask, line) ?? deal.ownerId, by: day }
}

/** The text after the deal; the first mention is whoever does it, where `owner:` does not say. */
function readWhat(line: CommandLine, from: number): string {
  const who = optionOf(line, 'owner') === undefined ? line.people[0] : undefined
  return allWords(line.rest.slice(from).filter((token) => token !== who))
}

/** Who does it: `owner:`, else the first person mentioned. @throws Problem `unknown-name` */
function readWho(ask: Ask, line: CommandLine): string | undefined {
  const option = optionOf(line, 'owner')
  if (option === undefined) return line.people[0]?.id
  if (option.personId !== undefined) return option.personId
  if (/^(me|我)$/i.test(option.text)) return ask.member.id
  throw new Problem({
    code: 'unknown-name',
    kind: 'member',
    name: option.text,
    near: [],
    at: option.valueSpan,
  })
}

function stepLine(ask: Ask, { what, who, by }: NextStep): Markup {
  return ask.words.next.line(what, dayOf(ask, by), person(who))
}

function spokenStep(ask: Ask, deal: string, { what, by }: NextStep): string {
  return ask.words.next.spoken(deal, what, dayOf(ask, by))
}

function lateLines({ words, today }: Ask, { by }: NextStep): readonly string[] {
  const days = daysBetween(by, today)
  return days > 0 ? [words.next.late(days)] : []
}

function dayOf({ locale, today }: Ask, day: Day): string {
  return formatDay(locale, day, today)
}
