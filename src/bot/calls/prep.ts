import { instantOf, Problem } from '../../coach/index.ts'
import type { Answer, Message } from '../answer.ts'
import type { Ask, CommandHandler } from '../ask.ts'
import { type CommandLine, optionOf } from '../grammar/command-line.ts'
import { readMoment } from '../grammar/read-moment.ts'
import { drawBrief } from './brief.ts'
import { type BriefAbout, readCallFile } from './call-file.ts'
import { stacked } from './parts.ts'
import { GOAL_MOST, planCall, plannedMessage } from './planned.ts'
import { readAbout } from './read-about.ts'

/** `prep ACCOUNT [with:CONTACT] [deal:DEAL] [at:WHEN] [goal:"…"]`: the brief; with a time, the call is planned too. */
export const prepCommand: CommandHandler = async (ask, line): Promise<Answer> => {
  const at = readAt(ask, line)
  const goal = readGoal(ask, line)
  const named = await readAbout(ask, line, { write: at !== undefined, example: ask.words.calls.prepExample })
  const about = { ...named, ...(goal !== undefined && { goal }), ...(at && { at }) }
  if (at === undefined) return { kind: 'message', message: await drawBrief(ask, about) }
  return { kind: 'message', message: await planAndBrief(ask, { ...about, at }) }
}

/** The brief is drawn first: once the call is saved, nothing may go wrong. */
async function planAndBrief(ask: Ask, named: BriefAbout & Readonly<{ at: Date }>): Promise<Message> {
  const { deal } = await readCallFile(ask, named)
  const about = { ...named, ...(deal && { deal }) }
  const brief = await drawBrief(ask, about)
  const { changeId } = await planCall(ask, about)
  return stacked(plannedMessage(ask, { about, at: about.at, changeId }), brief)
}

/** @throws Problem `bad-day`, `bad-time`, `past-time` */
function readAt({ member, now, today, locale }: Ask, line: CommandLine): Date | undefined {
  const typed = optionOf(line, 'at')
  if (typed === undefined) return undefined
  const { day, time } = readMoment(typed.text, { today, locale, span: typed.valueSpan })
  const at = instantOf(day, time, member.zone)
  if (at > now) return at
  throw new Problem({ code: 'past-time', text: typed.text, at: typed.valueSpan })
}

/** @throws Problem `too-long` */
function readGoal({ words }: Ask, line: CommandLine): string | undefined {
  const typed = optionOf(line, 'goal')
  const goal = typed?.text.trim() ?? ''
  if (typed === undefined || goal === '') return undefined
  if (goal.length <= GOAL_MOST) return goal
  throw new Problem({ code: 'too-long', what: words.calls.goalField, most: GOAL_MOST, at: typed.valueSpan })
}
