import type { AnyBlock } from '@slack/types'
import { createContext } from 'preact'
import { useContext, useState } from 'preact/hooks'
import type { PageAnswer, StateValues } from '../protocol.ts'
import type { Entry } from './elements/entry.ts'
import { type Entries, stateOf } from './elements/stateful.ts'

/** Slack's action object, complete but for `action_ts`. */
export type Action = Readonly<Record<string, unknown>>

/** Where an element asks for its options. */
export type Suggest = (blockId: string, actionId: string, value: string) => Promise<PageAnswer>

/** A message or view that holds elements: its inputs' state and the way to the bot. */
export type Surface = Readonly<{
  state: Entries
  errors: Readonly<Record<string, string>>
  change: (blockId: string, actionId: string, entry: Entry) => Entries
  send: (action: Action, state: StateValues) => Promise<unknown>
  suggest: Suggest
}>

/** Holds the surface for the elements in it. */
export const SurfaceContext = createContext<Surface | undefined>(undefined)

/** The message or view around an element. */
export function useSurface(): Surface {
  const surface = useContext(SurfaceContext)
  if (!surface) throw new Error('useSurface is called outside a message or view')
  return surface
}

/** How a surface speaks to the bot, and which field errors stand. */
export type SurfaceWays = Pick<Surface, 'send' | 'suggest'> &
  Readonly<{ errors?: Surface['errors']; channel?: string }>

/** A surface over blocks; what was typed stays while the blocks around it change. */
export function useNewSurface(blocks: readonly AnyBlock[], ways: SurfaceWays): Surface {
  const [changes, setChanges] = useState<Entries>({})
  return {
    state: stateOf(blocks, changes, ways.channel),
    errors: ways.errors ?? {},
    send: ways.send,
    suggest: ways.suggest,
    change: (blockId, actionId, entry) => {
      const add = (old: Entries): Entries => ({ ...old, [blockId]: { ...old[blockId], [actionId]: entry } })
      setChanges(add)
      return stateOf(blocks, add(changes), ways.channel)
    },
  }
}

/** What an element component is given. `live` elements tell the bot of each change. */
export type ElementProps<E> = Readonly<{ element: E; blockId: string; live: boolean; labelledBy?: string }>
