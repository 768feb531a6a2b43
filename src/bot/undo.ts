import type { KnownBlock } from '@slack/types'
import type { ClickHandler, Feature } from './ask.ts'
import { button, message, section } from './blocks/build.ts'
import { ACTIONS } from './ids.ts'
import type { Words } from './words/index.ts'

/** The button under everything that was saved. */
export function undoButton(changeId: string, words: Words): ReturnType<typeof button> {
  return button({ text: words.core.undo, action: ACTIONS.undo, value: changeId })
}

const undoClick: ClickHandler = async ({ desk, words }, { chosen }) => {
  await desk.undo(chosen.value ?? '')
  const blocks: KnownBlock[] = [section(words.core.undone)]
  return { kind: 'replace', message: message(words.core.undone, blocks) }
}

/** Takes back what was saved. */
export const undo: Feature = { clicks: { [ACTIONS.undo]: undoClick } }
