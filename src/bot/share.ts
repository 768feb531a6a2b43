import { button } from './blocks/build.ts'
import { ACTIONS } from './ids.ts'
import type { Words } from './words/index.ts'

/** Shows the same answer to the whole channel: it runs the line again, for the eyes of others. */
export function shareButton(line: string, words: Words): ReturnType<typeof button> {
  return button({ text: words.core.share, action: ACTIONS.share, value: line })
}
