import type { PageAct, PageAnswer, PageState } from '../protocol.ts'

/** The workspace as one person sees it. No person given means the first one. */
export async function fetchState(as: string | undefined): Promise<PageState> {
  const response = await fetch(`/ui/state${query(as)}`)
  if (!response.ok) throw new Error(`The workspace answered ${response.status}.`)
  const state: PageState = await response.json()
  return state
}

/** Tells the workspace what a person did. Whatever goes wrong comes back as a refusal. */
export async function postAct(as: string, act: PageAct): Promise<PageAnswer> {
  try {
    const response = await fetch(`/ui/act${query(as)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(act),
    })
    const answer: PageAnswer = await response.json()
    return answer
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) }
  }
}

const retryMs = 1000

/** What a socket tells: that something changed, and whether the line is up. */
export type Listener = Readonly<{ changed: () => void; online: (isOnline: boolean) => void }>

/** Listens for changes until the returned function is called; comes back by itself after a loss. */
export function listen(as: string, listener: Listener): () => void {
  let socket: WebSocket | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let isDone = false
  const open = () => {
    const scheme = location.protocol === 'https:' ? 'wss' : 'ws'
    socket = new WebSocket(`${scheme}://${location.host}/ui/socket${query(as)}`)
    socket.onopen = () => {
      listener.online(true)
      listener.changed()
    }
    socket.onmessage = () => listener.changed()
    socket.onclose = () => {
      if (isDone) return
      listener.online(false)
      timer = setTimeout(open, retryMs)
    }
  }
  open()
  return () => {
    isDone = true
    clearTimeout(timer)
    socket?.close()
  }
}

function query(as: string | undefined): string {
  return as === undefined ? '' : `?as=${encodeURIComponent(as)}`
}
