import { type Arguments, missingArgument } from './arguments.ts'
import { writableChannel } from './chat-methods.ts'
import { type JsonObject, objectsIn, textAt } from './json.ts'
import { filePayload } from './message-shapes.ts'
import type { Methods } from './method.ts'
import { acceptDraft, postAsBot, type Written } from './posting.ts'
import { SlackRefusal } from './refusal.ts'
import type { Upload } from './uploads.ts'
import type { World } from './world.ts'

const ALT_CHARACTERS = 1000
const MOST_CHANNELS = 100

/** `files.*`: upload in three steps, and reading about a file. */
export function fileMethods(world: World): Methods {
  const write = { token: 'bot', scopes: ['files:write'] } as const
  return {
    'files.getUploadURLExternal': { ...write, run: (args) => getUploadUrl(world, args) },
    'files.completeUploadExternal': { ...write, run: (args) => completeUpload(world, args) },
    'files.info': { token: 'bot', scopes: ['files:read'], run: (args) => fileInfo(world, args) },
  }
}

function getUploadUrl({ uploads, url }: World, args: Arguments): JsonObject {
  const name = args.needText('filename')
  const length = Number(args.text('length') ?? 0)
  const altText = args.text('alt_txt') ?? ''
  if (!(length > 0)) throw missingArgument('length')
  if (altText.length > ALT_CHARACTERS) throw new SlackRefusal('alt_txt_too_large')
  const file = uploads.promise({ name, altText, length })
  return { upload_url: `${url()}/upload/${file.id}`, file_id: file.id }
}

function completeUpload(world: World, args: Arguments): JsonObject {
  const wanted = objectsIn(args.list('files'))
  if (wanted.length === 0) throw missingArgument('files')
  const targets = targetIds(args).map((id) => writableChannel(world, id))
  const written = commentIn(args, world)
  const files = wanted.map((file) => complete(world, file))
  const threadTs = args.text('thread_ts')
  for (const channel of targets) {
    postAsBot(world, channel, { ...written, files, ...(threadTs ? { threadTs } : {}) })
    for (const { id } of files) void world.events.emit(fileShared(id, channel.id, world.ids.ts()))
  }
  return { files: files.map(filePayload) }
}

function complete({ uploads }: World, file: JsonObject): Upload {
  const done = uploads.complete(textAt(file, 'id') ?? '', textAt(file, 'title'))
  if (done === undefined) throw new SlackRefusal('file_not_found')
  return done
}

function targetIds(args: Arguments): readonly string[] {
  const one = args.text('channel_id') ?? ''
  const many = (args.text('channels') ?? '').split(',')
  const ids = [one, ...many].filter((id) => id !== '')
  if (ids.length > MOST_CHANNELS) throw new SlackRefusal('channels_limit_exceeded')
  return ids
}

function commentIn(args: Arguments, world: World): Written {
  const text = args.text('initial_comment') ?? ''
  const blocks = text === '' ? args.list('blocks') : undefined
  if (text === '' && blocks === undefined) return { text: '', blocks: [] }
  return acceptDraft({ text, blocks }, world)
}

function fileShared(
  fileId: string,
  channelId: string,
  ts: string,
): Readonly<{ subscription: string; event: JsonObject }> {
  const event = {
    type: 'file_shared',
    file_id: fileId,
    file: { id: fileId },
    channel_id: channelId,
    event_ts: ts,
  }
  return { subscription: 'file_shared', event }
}

function fileInfo({ uploads }: World, args: Arguments): JsonObject {
  const file = uploads.find(args.needText('file'))
  if (file?.state !== 'done') throw new SlackRefusal('file_not_found')
  return { file: filePayload(file) }
}
