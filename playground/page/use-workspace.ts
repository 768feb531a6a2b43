import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { PageAct, PageAnswer, PageState } from '../protocol.ts'
import { fetchState, listen, postAct } from './connection.ts'

/** The workspace kept fresh for one person, and the way to act in it. */
export type Workspace = Readonly<{
  state: PageState | undefined
  isOnline: boolean
  act: (act: PageAct) => Promise<PageAnswer>
}>

/** Follows the workspace as a person. No person given means the first one. */
export function useWorkspace(as: string | undefined): Workspace {
  const [state, setState] = useState<PageState>()
  const [isOnline, setOnline] = useState(true)
  const me = as ?? state?.me
  const refresh = useRefresh(as, setState, setOnline)
  useEffect(() => {
    if (as === undefined) return refresh()
    return listen(as, { changed: refresh, online: setOnline })
  }, [as, refresh])
  const act = useCallback(
    async (one: PageAct): Promise<PageAnswer> => {
      if (me === undefined) return { ok: false, error: 'not ready' }
      const answer = await postAct(me, one)
      refresh()
      return answer
    },
    [me, refresh],
  )
  return { state: as === undefined || state?.me === as ? state : undefined, isOnline, act }
}

/** Fetches the state; while one fetch runs, any number of further wishes become one more fetch. */
function useRefresh(
  as: string | undefined,
  setState: (state: PageState) => void,
  setOnline: (isOnline: boolean) => void,
): () => void {
  const current = useRef(as)
  current.current = as
  return useCallback(() => {
    void run()
    async function run(): Promise<void> {
      if (running.has(as)) {
        running.set(as, true)
        return
      }
      running.set(as, false)
      try {
        const state = await fetchState(as)
        if (current.current === as) setState(state)
      } catch {
        // The socket comes back by itself and then asks again.
        setOnline(false)
      }
      const again = running.get(as)
      running.delete(as)
      if (again) await run()
    }
  }, [as, setState, setOnline])
}

/** Fetches under way, by person; the value says whether another one is wanted after it. */
const running = new Map<string | undefined, boolean>()
