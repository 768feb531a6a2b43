import { instantOf, Problem } from '../../coach/index.ts'
import type { Answer } from '../answer.ts'
import type { Ask, CommandHandler } from '../ask.ts'
import { type CommandLine, optionOf } from '../grammar/command-line.ts'
import { readMoment } from '../grammar/read-moment.ts'
import { GOAL_MOST } from './planned.ts'
import { prepFormAnswer } from './prep-form.ts'
import { prepareCall } from './prepare-call.ts'
import { readAbout } from './read-about.ts'

/** `prep ACCOUNT [with:CONTACT] [deal:DEAL] [at:WHEN] [goal:"…"]`: the brief; with a time, the call is planned too. */
export const prepCommand: CommandHandler = async (ask, line): Promise<Answer> => {
  if (line.rest.length === 0 && line.options.size === 0) return prepFormAnswer(ask, 'prep')
  const at = readAt(ask, line)
  const goal = readGoal(ask, line)
  const named = await readAbout(ask, line, { write: at !== undefined, example: ask.words.calls.prepExample })
  const about = { ...named, ...(goal !== undefined && { goal }), ...(at && { at }) }
  return { kind: 'message', message: await prepareCall(ask, about) }
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
