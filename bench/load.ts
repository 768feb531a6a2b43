import { randomUUID } from 'node:crypto'
import type { RawData, WebSocket } from 'ws'
import { REP_ID, TEAM_ID } from './rep.ts'
import { type Sample, toSample } from './sample.ts'

export type { Sample } from './sample.ts'

/**
 * Commands for one bot: always `inFlight` of them unanswered, `warmUp` before the measurement and `count` within it.
 * `line` gives what stands after the slash command, for the n-th of all. `expect` is tried on the last answer, so that
 * nobody times an apology.
 */
export type Load = Readonly<{
  line: (n: number) => string
  inFlight: number
  warmUp: number
  count: number
  expect: RegExp
}>

/**
 * Fires a load over one Socket Mode connection; times run from sending a command to its acknowledgement.
 *
 * @throws Error when the last answer is not the expected one, or the bot hangs up
 */
export function fire(socket: WebSocket, load: Load): Promise<Sample> {
  const total = load.warmUp + load.count
  const run = randomUUID().slice(0, 8)
  const sentAt = new Float64Array(total)
  const tookMs = new Float64Array(total)
  let sent = 0
  let acked = 0
  return new Promise((resolve, reject) => {
    const end = (frame: string): void => {
      socket.off('message', onFrame).off('close', onClose)
      const measuredMs = performance.now() - (sentAt[load.warmUp] ?? 0)
      if (load.expect.test(frame)) resolve(toSample(tookMs.subarray(load.warmUp), measuredMs))
      else reject(new Error(`unexpected answer: ${frame.slice(0, 600)}`))
    }
    const send = (): void => {
      const n = sent++
      sentAt[n] = performance.now()
      socket.send(envelope(`${run}-${n}`, load.line(n)))
    }
    const onFrame = (data: RawData): void => {
      const n = numberOf(headOf(data))
      tookMs[n] = performance.now() - (sentAt[n] ?? 0)
      acked++
      if (sent < total) send()
      else if (acked === total) end(String(data))
    }
    const onClose = (): void => reject(new Error(`the bot hung up after ${acked} of ${total} commands`))
    socket.on('message', onFrame).on('close', onClose)
    for (let i = 0; i < load.inFlight; i++) send()
  })
}

const COMMAND = JSON.stringify({
  token: 'bench',
  team_id: TEAM_ID,
  team_domain: 'bench',
  channel_id: 'D0BENCH',
  channel_name: 'directmessage',
  user_id: REP_ID,
  user_name: 'anna',
  command: '/coach',
  api_app_id: 'A0BENCH',
  is_enterprise_install: 'false',
  response_url: 'http://127.0.0.1:9/commands/T0BENCH/1/1',
}).slice(0, -1)

// Written by hand: the emulator shares the machine with the bot and must cost little beside it.
function envelope(id: string, text: string): string {
  const payload = `${COMMAND},"trigger_id":"${id}","text":${JSON.stringify(text)}}`
  return `{"envelope_id":"${id}","type":"slash_commands","accepts_response_payload":true,"payload":${payload}}`
}

// Answers are kilobytes long: only where the envelope's id stands is one read.
function headOf(data: RawData): string {
  return Buffer.isBuffer(data) ? data.toString('latin1', 0, HEAD_BYTES) : String(data)
}

const HEAD_BYTES = 100

// Socket Mode's client writes the envelope's id first; `-` stands only before our number there.
function numberOf(frame: string): number {
  const found = /^\{"envelope_id":"[^"-]+-(\d+)"/.exec(frame)
  if (found === null) throw new Error(`not an acknowledgement: ${frame.slice(0, 200)}`)
  return Number(found[1])
}
