import { type Day, ELEMENTS, type ElementId, type MarkState, Problem, type Span } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import { allWords } from '../grammar/all-words.ts'
import { type CommandLine, optionOf } from '../grammar/command-line.ts'
import { foldText } from '../grammar/fold-text.ts'
import { nearestName } from '../grammar/nearest-name.ts'
import { findChoice } from '../grammar/read-choice.ts'
import { readDay } from '../grammar/read-day.ts'
import type { AssignToken } from '../grammar/tokens.ts'
import { namedContact } from '../resolve-name.ts'

/** One element as it was judged; `at` is where that stands in the typed line. */
export type Judgement = Readonly<{
  element: ElementId
  state: MarkState
  evidence?: string
  source?: string
  contactId?: string
  on: Day
  at?: Span
}>

/** No evidence is longer than this. */
export const EVIDENCE_MOST = 1000

const STATES: readonly Readonly<{ id: MarkState; names: readonly string[] }>[] = [
  { id: 'claimed', names: ['yes', 'y', 'true', '是', '有', '成立'] },
  { id: 'no', names: ['n', 'false', '否', '不是', '没有', '不成立'] },
  { id: 'unknown', names: ['?', '？', '未知', '不知道', '不清楚'] },
  { id: 'confirmed', names: ['confirm', '已确认', '确认'] },
]

/**
 * What `C4=yes "…" C2=no from:Mary on:fri` says, in the order typed. The text behind a mark is its evidence; who said so
 * and when holds for every mark of the line.
 *
 * @throws Problem `bad-element`, `bad-choice`, `bad-day`, `too-long`, `unknown-name`, `several-names`
 */
export async function readMarks(
  ask: Ask,
  line: CommandLine,
  accountId: string,
): Promise<readonly Judgement[]> {
  const judged = line.assigns.map((token) => readMark(ask, line, token))
  const heard = { on: readOn(ask, line), ...(await readHeardFrom(ask, line, accountId)) }
  return judged.map((mark) => ({ ...mark, ...heard }))
}

function readMark(ask: Ask, line: CommandLine, token: AssignToken): Omit<Judgement, 'on'> {
  const nameEnd = token.start + token.name.length
  const element = readElement(token.name, { start: token.start, end: nameEnd })
  const state = readState(ask, token.text, { start: nameEnd + 1, end: token.end })
  const evidence = readEvidence(ask, line, token)
  return { element, state, at: { start: token.start, end: token.end }, ...(evidence !== '' && { evidence }) }
}

/** @throws Problem `bad-element` with the nearest one */
function readElement(text: string, at: Span): ElementId {
  const folded = foldText(text)
  const element = ELEMENTS.find((id) => foldText(id) === folded)
  if (element !== undefined) return element
  const nearest = nearestName(text, ELEMENTS)
  throw new Problem({ code: 'bad-element', text, at, ...(nearest !== undefined && { nearest }) })
}

/** @throws Problem `bad-choice` */
function readState({ words }: Ask, text: string, at: Span): MarkState {
  const state = findChoice(text, STATES)
  if (state !== undefined) return state
  const choices = Object.values(words.c139.states)
  const nearest = nearestName(text, choices)
  throw new Problem({
    code: 'bad-choice',
    field: words.c139.stateField,
    text,
    choices,
    at,
    ...(nearest !== undefined && { nearest }),
  })
}

/** The text between a mark and the next one. @throws Problem `too-long` */
function readEvidence({ words }: Ask, line: CommandLine, token: AssignToken): string {
  const after = line.rest.slice(line.rest.indexOf(token) + 1)
  const next = after.findIndex(({ kind }) => kind === 'assign')
  const tokens = next < 0 ? after : after.slice(0, next)
  const evidence = allWords(tokens)
  const [first, last] = [tokens[0], tokens.at(-1)]
  if (evidence.length > EVIDENCE_MOST && first !== undefined && last !== undefined) {
    const at = { start: first.start, end: last.end }
    throw new Problem({ code: 'too-long', what: words.c139.evidenceField, most: EVIDENCE_MOST, at })
  }
  return evidence
}

/** The day of the evidence, today where none is given. @throws Problem `bad-day`, `bad-choice` for one to come */
function readOn({ words, today, locale }: Ask, line: CommandLine): Day {
  const option = optionOf(line, 'on')
  if (option === undefined) return today
  const at = option.valueSpan
  const on = readDay(option.text, { today, locale, prefer: 'past', span: at })
  if (on <= today) return on
  const { dayField, yesterday } = words.c139
  throw new Problem({
    code: 'bad-choice',
    field: dayField,
    text: option.text,
    choices: [today, yesterday],
    at,
  })
}

/**
 * `with:` names a contact of the account; `from:` may also be any other source, kept as typed.
 *
 * @throws Problem `unknown-name`, `several-names`
 */
async function readHeardFrom(
  ask: Ask,
  line: CommandLine,
  accountId: string,
): Promise<Pick<Judgement, 'source' | 'contactId'>> {
  const [given, from] = [optionOf(line, 'with'), optionOf(line, 'from')]
  const where = { write: true, accountId }
  const source = from === undefined ? {} : { source: from.text }
  if (given !== undefined) {
    const { id } = await namedContact(ask, { text: given.text, span: given.valueSpan }, where)
    return { ...source, contactId: id }
  }
  if (from === undefined) return {}
  try {
    return { contactId: (await namedContact(ask, { text: from.text, span: from.valueSpan }, where)).id }
  } catch (error) {
    if (error instanceof Problem && error.refusal.code === 'unknown-name') return source
    throw error
  }
}
