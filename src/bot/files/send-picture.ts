import type { WebClient } from '@slack/web-api'
import type { Picture } from '../answer.ts'
import { escapeSlack } from '../blocks/mrkdwn.ts'
import type { Renderer } from '../pictures/render.ts'

/**
 * Draws a picture and puts it into the direct message with a member, under its text.
 *
 * @throws the library's error when Slack refuses, Error when the bytes do not arrive or the picture cannot be drawn
 */
export type SendPicture = (client: WebClient, memberId: string, picture: Picture) => Promise<void>

const UPLOAD_MS = 10_000

/** @param renderer draws in a thread of its own */
export function createSendPicture(renderer: Renderer): SendPicture {
  return async (client, memberId, { fileName, title, text, svg }) => {
    const channel = await openDirect(client, memberId)
    const png = await renderer.render(svg())
    const id = await upload(client, fileName, png)
    // Alternative text of its own is known to make sharing fail silently: the comment says what the picture shows.
    await client.files.completeUploadExternal({
      files: [{ id, title }],
      channel_id: channel,
      initial_comment: escapeSlack(text),
    })
  }
}

async function openDirect(client: WebClient, memberId: string): Promise<string> {
  const { channel } = await client.conversations.open({ users: memberId })
  if (channel?.id === undefined) throw new Error('Slack opened no direct message')
  return channel.id
}

async function upload(client: WebClient, filename: string, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const place = await client.files.getUploadURLExternal({ filename, length: bytes.byteLength })
  if (place.upload_url === undefined || place.file_id === undefined)
    throw new Error('Slack named no place for the file')
  const signal = AbortSignal.timeout(UPLOAD_MS)
  const { ok, status } = await fetch(place.upload_url, { method: 'POST', body: new Blob([bytes]), signal })
  if (!ok) throw new Error(`Slack did not take the file: HTTP ${status}`)
  return place.file_id
}
