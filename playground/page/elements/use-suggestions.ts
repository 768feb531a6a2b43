import type { MultiSelect, Select } from '@slack/types'
import { useEffect, useState } from 'preact/hooks'
import { usePage } from '../page-context.ts'
import { useSurface } from '../surface.ts'
import type { Choice } from './choice.ts'
import { suggestedChoices } from './option-choices.ts'
import { actionIdOf } from './stateful.ts'

/** What an external select shows for the words typed so far. */
export type Suggestions = Readonly<{
  choices: readonly Choice[]
  search: (query: string) => void
  hint: string | undefined
}>

type Asking = Readonly<{ element: Select | MultiSelect; blockId: string; isOpen: boolean }>

/** Slack's own least length of a search where the bot names none. */
const usualMinLength = 3
const pauseMs = 200

/** Asks the bot for options while its external select is open; nothing for other selects. */
export function useSuggestions({ element, blockId, isOpen }: Asking): Suggestions | undefined {
  const { words } = usePage()
  const { suggest } = useSurface()
  const [query, setQuery] = useState('')
  const [choices, setChoices] = useState<readonly Choice[]>([])
  const isExternal = element.type === 'external_select' || element.type === 'multi_external_select'
  const least = isExternal ? (element.min_query_length ?? usualMinLength) : 0
  const missing = least - query.length
  useEffect(() => {
    if (!isOpen) setQuery('')
    if (!isExternal || !isOpen || missing > 0) {
      setChoices([])
      return
    }
    let isCurrent = true
    const ask = async () => {
      const answer = await suggest(blockId, actionIdOf(element), query)
      if (isCurrent) setChoices(answer.ok ? suggestedChoices(answer.options ?? []) : [])
    }
    const timer = setTimeout(() => void ask(), pauseMs)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [isOpen, isExternal, query])
  if (!isExternal) return undefined
  return { choices, search: setQuery, hint: missing > 0 ? words.typeMore(least) : undefined }
}
