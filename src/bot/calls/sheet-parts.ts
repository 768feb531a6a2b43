import type { Asked, Chain, Known, Sheet } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import { cut } from '../blocks/build.ts'
import { formatDay } from '../words/format-day.ts'
import { adviceOf, type CallFile } from './call-file.ts'
import type { Line, Part } from './parts.ts'

const MOST_KNOWN = 8
const FACT_MOST = 240
const DOT = ' · '

type Marked = Readonly<{ mark: string; asked: Asked }>

/** The questions of a call as parts: why these, what is known, what to ask first, and one part a chain. */
export function sheetParts(ask: Ask, file: CallFile, sheet: Sheet): readonly Part[] {
  const { calls } = ask.words
  const chains = sheet.chains.map((chain, index) => chainPart(ask, chain, index + 1))
  return [
    { label: calls.why, lines: whyThese(ask, file) },
    { label: calls.known, lines: sheet.known.slice(0, MOST_KNOWN).map((known) => knownLine(ask, known)) },
    situationPart(ask, sheet.situation),
    ...chains,
    { lines: [{ text: calls.noProduct }] },
  ]
}

/** Role type, concern, deal and stage: what the questions were chosen by. Source: SPIN-7. */
function whyThese({ words }: Ask, file: CallFile): readonly Line[] {
  const { calls, terms } = words
  const { contact, deal } = file
  const { role } = adviceOf(file)
  const trait = (field: keyof typeof terms.field, value: string | undefined) =>
    value === undefined ? [] : [calls.trait(terms.field[field], value)]
  const traits = [
    ...trait('roleType', role && terms.roleType[role]),
    ...trait('concern', contact?.concern && terms.concern[contact.concern]),
    ...(deal === undefined ? [] : [calls.forDeal(deal.name)]),
    ...trait('stage', deal && terms.stage[deal.stage]),
  ].join(DOT)
  return [
    ...(traits === '' ? [] : [{ text: traits }]),
    ...(contact === undefined ? [{ text: calls.anybody }] : []),
    ...(contact !== undefined && role === undefined ? [{ text: calls.unknownRole }] : []),
    ...(deal === undefined ? [{ text: calls.noDeal }] : []),
  ]
}

function knownLine({ words, locale, today }: Ask, { topic, text, on, source }: Known): Line {
  const topics: Readonly<Record<string, string>> = words.calls.topics
  const day = formatDay(locale, on, today)
  return {
    mark: topics[topic] ?? topic,
    text: words.calls.knownFact(cut(text, FACT_MOST), day, source ?? ''),
  }
}

function situationPart(ask: Ask, situation: readonly Asked[]): Part {
  const marked = situation.map((asked, index) => ({ mark: `S${index + 1}`, asked }))
  return { label: ask.words.calls.situation, ...questions(ask, marked) }
}

/** One chain, so that a consequence stands under its problem and a worth under its consequence. Source: SPIN-4. */
function chainPart(ask: Ask, { problem, implications }: Chain, number: number): Part {
  const { calls } = ask.words
  const head = problem.kind === 'known' ? problem.check : problem
  const links = implications.flatMap(({ question, payoffs }, index) => [
    { mark: `I${index + 1}`, asked: question },
    ...payoffs.map((payoff) => ({ mark: `N${index + 1}`, asked: payoff })),
  ])
  const { lines, small } = questions(ask, [{ mark: 'P', asked: head }, ...links])
  return {
    label: calls.chain(number),
    lines: [...filedLines(ask, problem), ...lines],
    ...(small && { small }),
  }
}

/** Source: SPIN-6. */
function filedLines({ words, locale, today }: Ask, problem: Chain['problem']): readonly Line[] {
  if (problem.kind !== 'known') return []
  const mark = words.calls.onFile(formatDay(locale, problem.on, today))
  return [{ mark, text: cut(problem.text, FACT_MOST) }, { text: words.calls.checkFirst }]
}

function questions({ words }: Ask, marked: readonly Marked[]): Pick<Part, 'lines' | 'small'> {
  const { kinds, marked: listen, listenFor } = words.calls
  const heard = marked.filter(({ asked }) => asked.listenFor !== '')
  return {
    lines: marked.map(({ mark, asked }) => ({ mark: `${mark} ${kinds[asked.kind]}`, text: asked.text })),
    ...(heard.length > 0 && {
      small: { label: listenFor, lines: heard.map(({ mark, asked }) => listen(mark, asked.listenFor)) },
    }),
  }
}
