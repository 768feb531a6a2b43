import { usePage } from '../page-context.ts'
import { type ElementProps, useSurface } from '../surface.ts'
import { type Entry, initialEntry, type StatefulElement } from './entry.ts'
import { actionIdOf } from './stateful.ts'

/** An element's entry and the way to change it. A live element asks its confirm dialog, then tells the bot. */
export type EntryControl = Readonly<{
  entry: Entry
  error: string | undefined
  change: (entry: Entry) => Promise<void>
  /** Tells the bot of the entry as it stands, as Enter does in a text input that dispatches. */
  dispatch: (entry: Entry) => Promise<void>
}>

/** Ties an element to the state of its surface. */
export function useEntry({ element, blockId, live }: ElementProps<StatefulElement>): EntryControl {
  const surface = useSurface()
  const page = usePage()
  const actionId = actionIdOf(element)
  const dispatch = async (entry: Entry) => {
    const state = surface.change(blockId, actionId, entry)
    await surface.send({ ...entry, action_id: actionId, block_id: blockId }, state)
  }
  const change = async (entry: Entry) => {
    if (!live) {
      surface.change(blockId, actionId, entry)
      return
    }
    const dialog = 'confirm' in element ? element.confirm : undefined
    if (dialog && !(await page.confirm(dialog))) return
    await dispatch(entry)
  }
  return {
    entry: surface.state[blockId]?.[actionId] ?? initialEntry(element),
    error: surface.errors[blockId],
    change,
    dispatch,
  }
}
