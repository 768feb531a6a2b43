import type { KnownBlock } from '@slack/types'
import { type C139Value, canChange, type DealReading } from '../../coach/index.ts'
import type { Message } from '../answer.ts'
import type { Ask } from '../ask.ts'
import { actions, button, context, message, section } from '../blocks/build.ts'
import { labelled } from '../blocks/lines.ts'
import { bold, code, joined, type Markup, person } from '../blocks/mrkdwn.ts'
import { ACTIONS } from '../ids.ts'
import { shareButton } from '../share.ts'
import { formatDay } from '../words/format-day.ts'
import { firstStep, movesPart, pathPart, publishedLine, questionLine } from './advice-lines.ts'
import { standingOf } from './element-label.ts'
import { type C139File, type Naming, namingFor, readFile } from './file.ts'
import { PATH_ACTION } from './path.ts'
import { type CardPart, calibrationLines, doubtPart, movementPart } from './standing-lines.ts'

/** What the study gives its highest band, and no deal may be told. Source: C139-5. */
const CERTAIN = 100

/** As many elements as fit a phone without much scrolling. */
const MOST_JUDGED = 3

/**
 * The C139 card: where the deal stands, what backs that, what moved, and what to do next. `ownRate` is the team's own
 * record, shown beside the published one. Source: C139-10.
 */
export function c139Card(ask: Ask, file: C139File, ownRate?: string): Message {
  if (file.history.length === 0) return emptyCard(ask, file)
  const reading = readFile(ask, file)
  const naming = namingFor(ask, file)
  const parts = partsOf(ask, { file, reading, naming })
  const published = reading.published === undefined ? [] : [publishedLine(ask, reading.published)]
  const caution = reading.published?.lowest === CERTAIN ? [ask.words.c139.notCertain] : []
  const rates = [...published, ...caution, ...(ownRate === undefined ? [] : [ownRate])]
  const blocks: KnownBlock[] = [
    section(headline(ask, file, reading.value)),
    ...parts.filter(({ lines }) => lines.length > 0).map(partBlock),
    ...(rates.length > 0 ? [context(...rates)] : []),
    actions(`c139-${file.deal.id}`, cardButtons(ask, { file, reading, naming })),
  ]
  const spoken = parts.flatMap(({ label, lines }) => (lines.length === 0 ? [] : [label ?? '', ...lines]))
  const first = `${file.deal.name} · ${standingOf(ask, reading.value)}`
  return message([first, ...spoken, ...rates].filter((line) => line !== '').join('\n'), blocks)
}

type Drawn = Readonly<{ file: C139File; reading: DealReading; naming: Naming }>

function partsOf(ask: Ask, { file, reading, naming }: Drawn): readonly CardPart[] {
  const standing = [...closedLines(ask, file), ...calibrationLines(ask, reading)]
  const now = [
    { lines: standing },
    movementPart(ask, naming, reading),
    doubtPart(ask, naming, { reading, staleAfterDays: file.staleAfterDays }),
  ]
  if (file.deal.closed !== undefined) return now
  const step = firstStep(reading)
  const question = step === undefined ? [] : [questionLine(ask, naming, step)]
  return [...now, pathPart(ask, naming, reading), movesPart(ask, naming, reading), { lines: question }]
}

function closedLines({ words, locale, today }: Ask, { deal: { closed } }: C139File): readonly string[] {
  if (closed === undefined) return []
  return [words.c139.closedOn(words.c139.closed[closed.result], formatDay(locale, closed.on, today))]
}

function headline(ask: Ask, { deal }: C139File, value: C139Value): Markup {
  return ask.words.c139.headline(bold(deal.name), standingOf(ask, value))
}

function partBlock({ label, lines }: CardPart): KnownBlock {
  return section(label === undefined ? joined(lines, '\n') : labelled(label, lines))
}

function cardButtons(ask: Ask, { file, reading, naming }: Drawn): ReturnType<typeof button>[] {
  const { words } = ask
  const { deal, account } = file
  const who = firstStep(reading)?.contactId
  const mayName = who !== undefined && (naming.mayTell || !naming.isCoach(who))
  return [
    ...checklistButtons(ask, file),
    ...fewButtons(ask, { file, reading, naming }),
    ...(mayName && deal.closed === undefined
      ? [
          button({
            text: words.c139.questionsFor(naming.name(who)),
            action: `${ACTIONS.runOther}:1`,
            value: `spin =${account.id} with:=${who} deal:=${deal.id}`,
          }),
        ]
      : []),
    button({ text: words.c139.path, action: PATH_ACTION, value: deal.id }),
    shareButton(`c139 =${deal.id}`, words),
  ]
}

function checklistButtons({ words, viewer }: Ask, { deal, account }: C139File): ReturnType<typeof button>[] {
  if (deal.closed !== undefined || !canChange(viewer, account)) return []
  const text = words.c139.openChecklist
  const opens = { action: `${ACTIONS.runOther}:0`, value: `c139 edit =${deal.id}`, style: 'primary' } as const
  return [button({ text, ...opens })]
}

/** A short checklist of what matters most now: the shortest way, then the marks that are too old. */
function fewButtons({ words, viewer }: Ask, { file, reading }: Drawn): ReturnType<typeof button>[] {
  const { deal, account } = file
  if (deal.closed !== undefined || !canChange(viewer, account)) return []
  const steps = [...(reading.path?.steps ?? []), ...reading.stale].map(({ element }) => element)
  const few = [...new Set(steps)].slice(0, MOST_JUDGED)
  if (few.length === 0) return []
  const text = words.c139.judgeFew(few.join(words.core.listGlue))
  return [button({ text, action: `${ACTIONS.runOther}:2`, value: `c139 edit =${deal.id} ${few.join(' ')}` })]
}

function emptyCard(ask: Ask, file: C139File): Message {
  const { words, viewer } = ask
  const { deal, account } = file
  const w = words.c139
  const buttons = checklistButtons(ask, file)
  const command = `/coach c139 "${deal.name}" C4=${w.states.claimed} "…"`
  const how = canChange(viewer, account) ? w.emptyHow(code(command)) : w.emptyOther(person(account.ownerId))
  const blocks: KnownBlock[] = [
    section(w.headline(bold(deal.name), w.notJudged)),
    section(joined([...closedLines(ask, file), w.emptyWhy], '\n')),
    ...(deal.closed === undefined ? [section(how)] : []),
    ...(buttons.length > 0 ? [actions(`c139-${deal.id}`, buttons)] : []),
  ]
  return message(`${deal.name} · ${w.notJudged}\n${w.emptyWhy}\n${command}`, blocks)
}
