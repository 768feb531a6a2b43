import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { PageAct, PageState, PersonShown, PlaceShown } from '../protocol.ts'
import { useConfirm } from './confirm.tsx'
import { ModalStack } from './modal-stack.tsx'
import { type Page, PageContext } from './page-context.ts'
import { Inspector } from './panels/inspector.tsx'
import { Notices } from './panels/notices.tsx'
import { Sidebar } from './panels/sidebar.tsx'
import { TopBar } from './panels/top-bar.tsx'
import { PlaceView } from './places/place-view.tsx'
import type { Route } from './route.ts'
import type { Workspace } from './use-workspace.ts'
import { wordsFor } from './words.ts'

type WorkspaceProps = Readonly<{
  state: PageState
  me: PersonShown
  isOnline: boolean
  act: Workspace['act']
  route: Route
  go: (route: Route) => void
}>

/** The workspace as one person: places at the left, the open place, and the traffic at the right. */
export function WorkspaceView({ state, me, isOnline, act, route, go }: WorkspaceProps): JSX.Element {
  const [refusal, setRefusal] = useState<string>()
  const [hasTraffic, setTraffic] = useState(false)
  const [hasSidebar, setSidebar] = useState(false)
  const [confirmView, confirm] = useConfirm()
  const words = wordsFor(me.locale)
  const place = findPlace(state.places, route.place)
  const page: Page = {
    state,
    me,
    words,
    confirm,
    act: async (one: PageAct) => {
      const answer = await act(one)
      setRefusal(answer.ok ? undefined : words.actFailed(answer.error))
      return answer
    },
    show: (id, tab) => {
      setSidebar(false)
      go({ as: me.id, place: id, ...(tab ? { tab } : {}) })
    },
  }
  useEffect(() => {
    if (place)
      void act(route.tab === 'home' ? { act: 'open-home' } : { act: 'open-place', channel: place.id })
  }, [place?.id, route.tab])
  return (
    <PageContext.Provider value={page}>
      <div class={`workspace ${hasTraffic ? 'has-traffic' : ''} ${hasSidebar ? 'has-sidebar' : ''}`}>
        <TopBar
          hasSidebar={hasSidebar}
          toggleSidebar={() => setSidebar(!hasSidebar)}
          hasTraffic={hasTraffic}
          toggleTraffic={() => setTraffic(!hasTraffic)}
        />
        <Sidebar place={place?.id} actAs={(id) => go({ as: id })} />
        {hasSidebar && <div class="scrim" onClick={() => setSidebar(false)} aria-hidden="true" />}
        {place && <PlaceView key={place.id} place={place} tab={route.tab} />}
        {hasTraffic && <Inspector close={() => setTraffic(false)} />}
      </div>
      <ModalStack />
      {confirmView}
      <Notices refusal={refusal} isOnline={isOnline} dismissRefusal={() => setRefusal(undefined)} />
    </PageContext.Provider>
  )
}

/** The place of that id, else the direct message with the bot, else the first. */
function findPlace(places: readonly PlaceShown[], id: string | undefined): PlaceShown | undefined {
  return places.find((one) => one.id === id) ?? places.find(({ kind }) => kind === 'dm') ?? places[0]
}
