import type { JSX } from 'preact'
import type { ViewShown } from '../../protocol.ts'
import { Blocks } from '../blocks/blocks.tsx'
import { usePage } from '../page-context.ts'
import { SurfaceContext } from '../surface.ts'
import { useViewSurface } from '../use-view-surface.ts'

/** The Home tab as the bot filled it for the acting person. */
export function HomeView(): JSX.Element {
  const { state, words } = usePage()
  if (!state.home) return <p class="empty quiet">{words.homeEmpty}</p>
  return <HomeBlocks key={state.home.id} view={state.home} />
}

function HomeBlocks({ view }: Readonly<{ view: ViewShown }>): JSX.Element {
  const surface = useViewSurface(view)
  return (
    <div class="home" tabIndex={-1}>
      <SurfaceContext.Provider value={surface}>
        <Blocks blocks={view.blocks} />
      </SurfaceContext.Provider>
    </div>
  )
}
