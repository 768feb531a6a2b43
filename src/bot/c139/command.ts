import { type Deal, ELEMENTS, type ElementId, Problem } from '../../coach/index.ts'
import type { Answer } from '../answer.ts'
import type { Ask, CommandHandler } from '../ask.ts'
import { findOwnRateLine } from '../closing/own-rate.ts'
import type { CommandLine } from '../grammar/command-line.ts'
import { foldText } from '../grammar/fold-text.ts'
import { refuseRest } from '../grammar/refuse-rest.ts'
import { type Found, leadingDeal } from '../resolve-name.ts'
import { c139Card } from './card.ts'
import { checklistForm } from './checklist.ts'
import { type C139File, readC139File } from './file.ts'
import { type Judgement, readMarks } from './read-marks.ts'
import { type Judged, saveMarks } from './save.ts'
import { toMark } from './to-mark.ts'

/** `c139 DEAL`, `c139 DEAL C4=yes "…"`, and `c139 edit DEAL [C2 C6]` for the checklist, or those elements of it. */
export const c139Command: CommandHandler = async (ask, line) => {
  const { words } = ask
  const isMarking = line.assigns.length > 0
  const wanted = { write: isMarking, what: words.c139.nameNeeded, example: words.c139.showExample }
  const found = await leadingDeal(ask, line, wanted)
  if (isMarking) return markDeal(ask, line, found)
  const only = line.sub === 'edit' ? readElements(line, found.restIndex) : []
  refuseSignless(ask, line, found.restIndex + only.length)
  refuseRest(line, found.restIndex + only.length)
  const file = await readC139File(ask, found.value)
  if (line.sub !== 'edit') {
    return { kind: 'message', message: c139Card(ask, file, await findOwnRateLine(ask, file)) }
  }
  const view = checklistForm(ask, file, only.length > 0 ? { only } : {})
  return { kind: 'form', view, text: words.c139.checklistTitle }
}

async function markDeal(
  ask: Ask,
  line: CommandLine,
  { value: deal, restIndex }: Found<Deal>,
): Promise<Answer> {
  refuseBetween(line, restIndex)
  const judgements = await readMarks(ask, line, deal.accountId)
  const file = await readC139File(ask, deal)
  const judged = judgements.map((judgement) => judgedFrom(ask, file, judgement))
  return { kind: 'message', message: await saveMarks(ask, file, judged) }
}

/** @throws Problem `needs-evidence` at the mark as typed */
function judgedFrom(ask: Ask, file: C139File, judgement: Judgement): Judged {
  try {
    return { judgement, mark: toMark(ask, file, judgement) }
  } catch (error) {
    const { at } = judgement
    if (!(error instanceof Problem) || error.refusal.code !== 'needs-evidence' || at === undefined)
      throw error
    throw new Problem({ ...error.refusal, at })
  }
}

/** The elements that stand one after the other behind the name. */
function readElements(line: CommandLine, from: number): readonly ElementId[] {
  const typed = line.rest
    .slice(from)
    .map(({ text }) => ELEMENTS.find((id) => foldText(id) === foldText(text)))
  const end = typed.indexOf(undefined)
  return typed.slice(0, end < 0 ? typed.length : end).flatMap((element) => element ?? [])
}

/** @throws Problem `too-much` for words between the name and the first mark */
function refuseBetween(line: CommandLine, from: number): void {
  const first = line.rest.findIndex(({ kind }) => kind === 'assign')
  refuseRest({ ...line, rest: line.rest.slice(0, first) }, from)
}

/** @throws Problem `missing` for what looks like a mark without its sign, and for options of a mark without one */
function refuseSignless({ words }: Ask, line: CommandLine, from: number): void {
  const { signNeeded: what, markExample: example } = words.c139
  const looksLikeMark = /^[CFW]\d(?:$|[=＝:：])/i.test(line.rest[from]?.text ?? '')
  if (looksLikeMark || line.options.size > 0) throw new Problem({ code: 'missing', what, example })
}
