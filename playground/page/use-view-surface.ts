import type { ViewShown } from '../protocol.ts'
import { usePage } from './page-context.ts'
import { type Surface, useNewSurface } from './surface.ts'

/** The surface of a modal or of the Home tab. */
export function useViewSurface(view: ViewShown, errors: Surface['errors'] = {}): Surface {
  const { act } = usePage()
  const viewId = view.id
  return useNewSurface(view.blocks, {
    errors,
    send: (action, state) => act({ act: 'click-view', viewId, action, state }),
    suggest: (blockId, actionId, value) => act({ act: 'suggest', viewId, blockId, actionId, value }),
  })
}
