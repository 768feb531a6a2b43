import { DRILL_ITEMS, leads } from '../../coach/index.ts'
import type { Message } from '../answer.ts'
import type { Ask, CommandHandler } from '../ask.ts'
import { context, message, section } from '../blocks/build.ts'
import { limited } from '../blocks/lines.ts'
import { bold, joined } from '../blocks/mrkdwn.ts'
import { wordsOf } from '../grammar/line-text.ts'
import { refuseRest } from '../grammar/refuse-rest.ts'
import { askNext } from './ask-next.ts'
import { ownResults } from './mine.ts'

const TEAM = /^(team|团队)$/i
const MINE = /^(mine|me|我的|我)$/i
const SHOWN = 40

/** `drill` asks one practice question; `drill mine` tells what she knows, `drill team` how many each member has seen. */
export const drillCommand: CommandHandler = async (ask, line) => {
  if (TEAM.test(wordsOf(line).trim())) return { kind: 'message', message: await teamCoverage(ask) }
  if (MINE.test(wordsOf(line).trim())) return { kind: 'message', message: await ownResults(ask) }
  refuseRest(line, 0)
  return { kind: 'message', message: await askNext(ask, false) }
}

/** Those who lead see everybody's coverage, a rep her own; nobody sees answers. */
async function teamCoverage({ desk, workspace, words, viewer }: Ask): Promise<Message> {
  const [coverage, stored] = await Promise.all([
    desk.drill.coverage(DRILL_ITEMS.map(({ id }) => id)),
    workspace.members.list(),
  ])
  const seen = new Map(coverage.map(({ memberId, seen }) => [memberId, seen]))
  const shown = stored.filter(({ member }) => leads(viewer) || member.id === viewer.memberId)
  const rows = shown.map(({ member: { id, name } }) =>
    words.drill.teamRow(name, seen.get(id) ?? 0, DRILL_ITEMS.length),
  )
  const lines = limited(rows, SHOWN, words.core.andMore)
  return message([words.drill.teamTitle, ...lines, words.drill.teamNote].join('\n'), [
    section(joined([bold(words.drill.teamTitle), ...lines], '\n')),
    context(words.drill.teamNote),
  ])
}
