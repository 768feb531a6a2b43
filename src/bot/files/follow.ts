import { WebAPIPlatformError } from '@slack/web-api'
import type { Message, Picture } from '../answer.ts'
import { message, section } from '../blocks/build.ts'
import { errorFields } from '../log.ts'
import { toEphemeral, toSlack } from '../slack-line.ts'
import type { Turn } from '../turn.ts'
import type { Words } from '../words/index.ts'

/** Sends the picture that an answer promised, if any; where that fails, the person is told so. */
export async function follow(turn: Turn, picture: Picture | undefined): Promise<void> {
  if (picture === undefined) return
  const { ask, deps, line } = turn
  try {
    await deps.sendPicture(line.client, ask.member.id, picture)
  } catch (error) {
    const isForbidden = lacksScope(error)
    deps.log[isForbidden ? 'warn' : 'error'](
      { teamId: ask.teamId, userId: ask.member.id, ...errorFields(error) },
      'could not send a picture',
    )
    await tell(turn, excuse(ask.words, isForbidden)).catch((failure: unknown) =>
      deps.log.warn(errorFields(failure), 'could not say so either'),
    )
  }
}

function lacksScope(error: unknown): boolean {
  return error instanceof WebAPIPlatformError && error.data.error === 'missing_scope'
}

function excuse({ board }: Words, isForbidden: boolean): Message {
  const said = isForbidden ? board.cannotUpload : board.notSent
  return message(said, [section(said)])
}

/** Beside the answer where the payload allows it, else in the direct message. */
async function tell({ ask, line }: Turn, told: Message): Promise<void> {
  if (line.respond !== undefined) await line.respond({ ...toEphemeral(told), replace_original: false })
  else await line.client.chat.postMessage({ channel: ask.member.id, ...toSlack(told) })
}
