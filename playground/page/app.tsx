import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { Stone } from './icons.tsx'
import { useRoute } from './route.ts'
import { useWorkspace } from './use-workspace.ts'
import { wordsFor } from './words.ts'
import { WorkspaceView } from './workspace-view.tsx'

/** The whole page: it follows the address, and shows the workspace once it is there. */
export function App(): JSX.Element {
  const [route, go] = useRoute()
  const workspace = useWorkspace(route.as)
  const { state } = workspace
  const first = route.as === undefined ? state?.me : undefined
  useEffect(() => {
    if (first !== undefined) go({ ...route, as: first })
  }, [first])
  const me = state?.people.find(({ id }) => id === state.me)
  const locale = me?.locale ?? navigator.language
  useEffect(() => {
    document.documentElement.lang = locale
    if (state) document.title = `${state.team.name} · Touchstone`
  }, [locale, state?.team.name])
  if (!state || !me) {
    const words = wordsFor(locale)
    return (
      <main class="opening" aria-busy="true">
        <Stone />
        <p>{workspace.isOnline ? words.loading : words.offline}</p>
      </main>
    )
  }
  return <WorkspaceView key={me.id} {...workspace} state={state} me={me} route={route} go={go} />
}
