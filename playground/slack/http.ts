import type { IncomingMessage } from 'node:http'
import { jsonReply, type Reply, readBody, textReply } from '../http-replies.ts'
import { isObject, type JsonObject, readJson } from './json.ts'
import { answerResponseUrl } from './response-url-answers.ts'
import { type ApiAnswer, type WebApi, withFault } from './web-api.ts'
import type { World } from './world.ts'

/** A reply, or `drop`: the connection breaks without one. */
export type HttpAnswer = Reply | 'drop'

/** The paths of Slack's side: `/api/…`, `/upload/…`, `/files/…` and `/actions/…`; `undefined` for any other path. */
export async function answerSlack(
  { api, world }: Readonly<{ api: WebApi; world: World }>,
  request: IncomingMessage,
  path: string,
): Promise<HttpAnswer | undefined> {
  const [, area = '', name = ''] = path.split('/')
  switch (area) {
    case 'api':
      return answerCall(api, request, name)
    case 'upload':
      return takeUpload(world, request, name)
    case 'files':
      return giveFile(world, name)
    case 'actions':
      return takeAnswer(world, request, name)
    default:
      return undefined
  }
}

async function answerCall(api: WebApi, request: IncomingMessage, method: string): Promise<HttpAnswer> {
  const query = Object.fromEntries(new URL(request.url ?? '/', 'http://localhost').searchParams)
  const given = { ...query, ...(await readFields(request)) }
  const bearer = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1]
  const inForm = typeof given['token'] === 'string' ? given['token'] : undefined
  const { token: _, ...rest } = given
  return toHttp(await api.call({ method, token: bearer ?? inForm, given: rest }))
}

async function readFields(request: IncomingMessage): Promise<JsonObject> {
  const body = await readBody(request)
  const type = request.headers['content-type'] ?? ''
  if (type.startsWith('application/json')) {
    const fields = readJson(body.toString('utf8'))
    return isObject(fields) ? fields : {}
  }
  if (type.startsWith('multipart/form-data')) return readForm(body, type)
  return Object.fromEntries(new URLSearchParams(body.toString('utf8')))
}

async function readForm(body: Uint8Array, type: string): Promise<JsonObject> {
  const form = await new Response(Buffer.from(body), { headers: { 'content-type': type } }).formData()
  return Object.fromEntries(form.entries())
}

async function takeUpload(world: World, request: IncomingMessage, id: string): Promise<HttpAnswer> {
  const body = await readBody(request)
  const type = request.headers['content-type'] ?? ''
  const bytes = type.startsWith('multipart/form-data') ? await fileIn(await readForm(body, type)) : body
  const file = world.uploads.store(id, bytes)
  return file === undefined ? textReply(400, 'Bad upload') : textReply(200, `OK - ${file.length}`)
}

async function fileIn(form: JsonObject): Promise<Uint8Array> {
  const file = Object.values(form).find((value) => value instanceof Blob)
  return file instanceof Blob ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array()
}

function giveFile({ uploads }: World, id: string): Reply {
  const file = uploads.find(id)
  const bytes = uploads.bytesOf(id)
  if (file?.state !== 'done' || bytes === undefined) return textReply(404, 'No such file')
  const headers = { 'content-security-policy': "default-src 'none'; sandbox" }
  return { status: 200, body: bytes, type: file.mimeType, headers }
}

async function takeAnswer(world: World, request: IncomingMessage, id: string): Promise<HttpAnswer> {
  const body = readJson((await readBody(request)).toString('utf8'))
  const done = world.traffic.begin({ way: 'to-slack', kind: 'response_url', summary: id, request: body })
  const answer = await withFault(world, 'response_url', async () => answerResponseUrl(world, id, body))
  const failed = answer.kind === 'drop' || answer.status !== 200
  done({ failed, answer: answer.kind === 'drop' ? { dropped: true } : answer.body })
  return toHttp(answer)
}

function toHttp(answer: ApiAnswer): HttpAnswer {
  if (answer.kind === 'drop') return 'drop'
  const headers = answer.retryAfter === undefined ? undefined : { 'retry-after': String(answer.retryAfter) }
  return jsonReply(answer.body, answer.status, headers)
}
