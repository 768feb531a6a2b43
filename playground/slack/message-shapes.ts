import { APP, TEAM } from './example-workspace.ts'
import type { JsonObject } from './json.ts'
import type { StoredMessage } from './messages.ts'
import type { Upload } from './uploads.ts'

/** A message as Slack's JSON. Its metadata is there only when asked for. */
export function messagePayload(message: StoredMessage, withMetadata = false): JsonObject {
  const { botId, clientMsgId, editedTs, files, metadata, threadTs } = message
  return {
    type: 'message',
    user: message.userId,
    ts: message.ts,
    team: TEAM.id,
    text: message.text,
    ...(botId === undefined ? {} : { bot_id: botId, app_id: APP.id }),
    ...(clientMsgId === undefined ? {} : { client_msg_id: clientMsgId }),
    ...(threadTs === undefined ? {} : { thread_ts: threadTs }),
    ...(editedTs === undefined ? {} : { edited: { user: message.userId, ts: editedTs } }),
    ...(message.blocks.length === 0 ? {} : { blocks: message.blocks }),
    ...(files.length === 0 ? {} : { files: files.map(filePayload) }),
    ...(withMetadata && metadata !== undefined ? { metadata } : {}),
  }
}

/** A file as Slack's JSON. */
export function filePayload(file: Upload): JsonObject {
  return {
    id: file.id,
    name: file.name,
    title: file.title,
    mimetype: file.mimeType,
    filetype: file.name.slice(file.name.lastIndexOf('.') + 1),
    size: file.length,
    alt_txt: file.altText,
    mode: 'hosted',
    user: APP.botUserId,
  }
}

/** What a person typed as the rich text block that Slack's own client sends along. */
export function typedBlocks(
  text: string,
  blockId: string,
): readonly Readonly<{ type: string; block_id: string }>[] {
  const elements = text
    .split(/(<@\w+>)/)
    .filter((part) => part !== '')
    .map((part) => {
      const userId = /^<@(\w+)>$/.exec(part)?.[1]
      return userId === undefined ? { type: 'text', text: part } : { type: 'user', user_id: userId }
    })
  const richText = {
    type: 'rich_text',
    block_id: blockId,
    elements: [{ type: 'rich_text_section', elements }],
  }
  return [richText]
}
