import { expect, it, onTestFinished } from 'vitest'
import type { AnswerFeed } from '../../src/bot/index.ts'
import { createFeedServer, type FeedPlace } from '../../src/cli/serve-feeds.ts'

const HOST = '127.0.0.1'
const echo: AnswerFeed = async (method, path) => ({ status: 200, headers: {}, body: `${method} ${path}` })

/** A server that listens, and what it warned of. */
async function serve(place: Partial<FeedPlace>, answer: AnswerFeed = echo) {
  const said: unknown[] = []
  const note = (fields: unknown) => void said.push(fields)
  const log = { debug: note, info: note, warn: note, error: note }
  const server = createFeedServer({ host: HOST, port: 0, ...place }, log)
  onTestFinished(() => server.close())
  await server.listen(answer)
  return { server, said }
}

it('answers on a port of its own, without the query', async () => {
  const { server } = await serve({})
  const answer = await fetch(`${server.root()}/feed/a.ics?from=phone`)
  expect(await answer.text()).toBe('GET /feed/a.ics')
})

it('goes on without feeds where the port is taken, and says so once', async () => {
  const { server } = await serve({})
  const port = Number(new URL(server.root() ?? '').port)
  const second = await serve({ port })
  expect(second.server.root()).toBeUndefined()
  expect(second.said).toEqual([expect.objectContaining({ port, code: 'EADDRINUSE' })])
})

it('names the public address where there is one', async () => {
  const { server } = await serve({ publicUrl: 'https://coach.example.com' })
  expect(server.root()).toBe('https://coach.example.com')
})

it('says that it failed, and logs no address', async () => {
  const { server, said } = await serve({}, async () => {
    throw new Error('broken')
  })
  expect((await fetch(`${server.root()}/feed/secret-of-hers.ics`)).status).toBe(500)
  expect(JSON.stringify(said)).not.toContain('secret-of-hers')
})
