import type { Ask } from '../ask.ts'
import { button } from '../blocks/build.ts'
import { ACTIONS } from '../ids.ts'

/** The button that opens the form of a follow-up. */
export function followButton({ words }: Pick<Ask, 'words'>, dealId: string): ReturnType<typeof button> {
  const text = words.care.followButton
  return button({ text, action: ACTIONS.openForm, value: `followup add =${dealId}` })
}
