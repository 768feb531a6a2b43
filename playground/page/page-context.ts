import type { ConfirmationDialog } from '@slack/types'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { PageAct, PageAnswer, PageState, PersonShown } from '../protocol.ts'
import type { Words } from './words-type.ts'

/** What every part of the page may look at and do. */
export type Page = Readonly<{
  state: PageState
  me: PersonShown
  words: Words
  /** Tells the workspace what the person did. A refusal is shown as a notice and also returned. */
  act: (act: PageAct) => Promise<PageAnswer>
  /** Asks "are you sure?" in Slack's words and resolves to the answer. */
  confirm: (dialog: ConfirmationDialog) => Promise<boolean>
  /** Shows a place, or the Home tab of the direct message. */
  show: (place: string, tab?: 'home') => void
}>

/** Holds the page for all components. */
export const PageContext = createContext<Page | undefined>(undefined)

/** The page. Only for components inside the workspace. */
export function usePage(): Page {
  const page = useContext(PageContext)
  if (!page) throw new Error('usePage is called outside the workspace')
  return page
}
