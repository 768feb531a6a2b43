import { isObject, type JsonObject, textAt } from './json.ts'
import { acceptDraft, changeMessage, postAsBot } from './posting.ts'
import { SlackRefusal } from './refusal.ts'
import type { AnswersTo } from './response-urls.ts'
import type { ApiAnswer } from './web-api.ts'
import type { World } from './world.ts'

/** What happens when the app posts to a response_url: Slack's status and body. */
export function answerResponseUrl(world: World, id: string, body: unknown): ApiAnswer {
  try {
    if (!isObject(body)) throw new SlackRefusal('invalid_payload')
    const answersTo = world.responseUrls.use(id)
    if ('error' in answersTo)
      return { kind: 'json', status: 404, body: { ok: false, error: answersTo.error } }
    answer(world, answersTo, body)
    return { kind: 'json', status: 200, body: { ok: true } }
  } catch (error) {
    if (!(error instanceof SlackRefusal)) throw error
    return { kind: 'json', status: 400, body: { ok: false, error: error.code, ...error.more } }
  }
}

function answer(world: World, { channel: channelId, sourceTs, userId }: AnswersTo, body: JsonObject): void {
  const channel = world.channels.find(channelId)
  if (channel === undefined) throw new SlackRefusal('channel_not_found')
  const source = sourceTs === undefined ? undefined : world.messages.find(channelId, sourceTs)
  if (body['delete_original'] === true) {
    if (source !== undefined) world.messages.remove(channelId, source.ts)
    return
  }
  const blocks = Array.isArray(body['blocks']) ? body['blocks'] : undefined
  const written = acceptDraft({ text: textAt(body, 'text'), blocks }, world)
  if (body['replace_original'] === true && source !== undefined) {
    changeMessage(world, source, written)
    return
  }
  const onlyFor = body['response_type'] === 'in_channel' ? {} : { onlyFor: userId }
  const threadTs = textAt(body, 'thread_ts')
  postAsBot(world, channel, { ...written, ...onlyFor, ...(threadTs ? { threadTs } : {}), files: [] })
}
