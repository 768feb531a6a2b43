import type { Ids } from './ids.ts'

const MOST_USES = 5
const LIVES_MS = 30 * 60 * 1000

/** What a response_url answers to. `sourceTs` is the clicked message, absent for a slash command. */
export type AnswersTo = Readonly<{ userId: string; channel: string; sourceTs?: string }>

/** The response_urls: five uses within thirty minutes each. */
export type ResponseUrls = Readonly<{
  /** The path of a new one, such as `/actions/R0000001`. */
  issue: (answersTo: AnswersTo) => string
  /** Uses one up by its id; the error is Slack's when it is unknown, too old or used up. */
  use: (id: string) => AnswersTo | Readonly<{ error: 'expired_url' | 'used_url' }>
}>

/** None yet. Their age is told by the given clock. */
export function createResponseUrls(ids: Ids, now: () => Date): ResponseUrls {
  const issued = new Map<string, { answersTo: AnswersTo; atMs: number; uses: number }>()
  return {
    issue: (answersTo) => {
      const id = ids.next('R')
      issued.set(id, { answersTo, atMs: now().getTime(), uses: 0 })
      return `/actions/${id}`
    },
    use: (id) => {
      const url = issued.get(id)
      if (url === undefined || now().getTime() - url.atMs > LIVES_MS) return { error: 'expired_url' }
      if (url.uses >= MOST_USES) return { error: 'used_url' }
      url.uses += 1
      return url.answersTo
    },
  }
}
