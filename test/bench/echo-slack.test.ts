import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import WebSocket from 'ws'
import { type EchoSlack, openEchoSlack } from '../../bench/echo-slack.ts'
import { accountName, contactName } from '../../bench/example-text.ts'

let slack: EchoSlack

beforeEach(async () => {
  slack = await openEchoSlack()
})

afterEach(() => slack.close())

/** A bot that answers each command with its text, or hangs up at the first one. */
async function connect(name: string, hangsUp = false): Promise<void> {
  const headers = { authorization: `Bearer xapp-${name}` }
  const opened = await fetch(`${slack.apiUrl}apps.connections.open`, { method: 'POST', headers })
  const { url } = JSON.parse(await opened.text()) as { url: string }
  const socket = new WebSocket(url)
  socket.on('message', (data) => {
    const frame = JSON.parse(String(data)) as { envelope_id?: string; payload: { text: string } }
    if (frame.envelope_id === undefined) return
    if (hangsUp) return socket.close()
    socket.send(JSON.stringify({ envelope_id: frame.envelope_id, payload: { text: frame.payload.text } }))
  })
  await slack.connected(name)
}

const load = { line: (n: number) => `say "${n}"`, inFlight: 5, warmUp: 10, count: 40, expect: /say \\"/ }

describe('the echo emulator', () => {
  it('fires every command and measures those after the warm-up', async () => {
    await connect('a')
    const fired: number[] = []
    const line = (n: number): string => `say "${fired.push(n)}"`
    const { perSecond, p50Ms, p99Ms } = await slack.fire('a', { ...load, line })
    expect(fired).toEqual(Array.from({ length: 50 }, (_, n) => n))
    expect(perSecond).toBeGreaterThan(0)
    expect(p50Ms).toBeGreaterThan(0)
    expect(p99Ms).toBeGreaterThanOrEqual(p50Ms)
  })

  it('refuses to time an answer that is not the expected one', async () => {
    await connect('a')
    await expect(slack.fire('a', { ...load, expect: /card/ })).rejects.toThrow(
      'unexpected answer: {"envelope_id"',
    )
  })

  it('says when the bot hangs up', async () => {
    await connect('a', true)
    await expect(slack.fire('a', load)).rejects.toThrow('the bot hung up after 0 of 50 commands')
  })

  it('keeps several bots apart', async () => {
    await connect('a')
    await connect('b', true)
    await expect(slack.fire('a', load)).resolves.toMatchObject({ perSecond: expect.any(Number) })
    await expect(slack.fire('c', load)).rejects.toThrow('no bot is connected as c')
  })
})

describe('example names', () => {
  it('all differ', () => {
    const names = Array.from({ length: 20_000 }, (_, n) => [accountName(n), contactName(n)]).flat()
    expect(new Set(names).size).toBe(names.length)
  })
})
