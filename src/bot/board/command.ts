import { leads, Problem } from '../../coach/index.ts'
import type { Answer } from '../answer.ts'
import type { Ask, CommandHandler } from '../ask.ts'
import { message, section } from '../blocks/build.ts'
import { code, joined } from '../blocks/mrkdwn.ts'
import { lossesMessage } from '../closing/losses.ts'
import type { CommandLine } from '../grammar/command-line.ts'
import { wordsOf } from '../grammar/line-text.ts'
import { boardMessage, fitBoard } from './board-message.ts'
import { boardPicture } from './board-picture.ts'
import { type BoardScope, readBoard } from './read-board.ts'

/**
 * `board`: my open deals, by how firmly they are held; `board team`: all that I may see. The map follows as a picture.
 * `board lost` is for those who lead.
 */
export const boardCommand: CommandHandler = async (ask, line) => {
  if (LOST.test(wordsOf(line).trim())) return { kind: 'message', message: await lossesMessage(ask) }
  const scope = readScope(ask, line)
  const file = fitBoard(ask, await readBoard(ask, scope))
  if (file.total === 0) return empty(ask, scope)
  const shown = { kind: 'message', message: boardMessage(ask, file) } as const
  return ask.audience === 'self' ? { ...shown, picture: boardPicture(ask, file) } : shown
}

function empty({ words }: Ask, scope: BoardScope): Answer {
  const none = scope === 'mine' ? words.board.none : words.board.noneTeam
  const example = words.home.dealExample
  const blocks = [section(joined([none, words.board.emptyHow, code(example)], '\n'))]
  return { kind: 'message', message: message([none, words.board.emptyHow, example].join('\n'), blocks) }
}

/** @throws Problem `bad-choice` */
function readScope(ask: Ask, line: CommandLine): BoardScope {
  const { words } = ask
  const typed = wordsOf(line).trim()
  if (typed === '' || MINE.test(typed)) return 'mine'
  if (TEAM.test(typed)) return 'team'
  const [first, last] = [line.rest[0], line.rest.at(-1)]
  throw new Problem({
    code: 'bad-choice',
    field: words.board.scopeField,
    text: typed,
    choices: [
      words.board.scopeMine,
      words.board.scopeTeam,
      ...(leads(ask.viewer) ? [words.board.scopeLost] : []),
    ],
    ...(first && last && { at: { start: first.start, end: last.end } }),
  })
}

const MINE = /^(mine|my|me|我的|我)$/i
const LOST = /^(lost|losses|丢单|输单)$/i
const TEAM = /^(team|all|团队|全部|大家)$/i
