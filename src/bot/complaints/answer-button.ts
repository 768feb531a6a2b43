import type { Complaint } from '../../coach/index.ts'
import { button } from '../blocks/build.ts'
import type { Words } from '../words/index.ts'
import { ANSWER_ACTION } from './ids.ts'

/** The button that opens the written answer; `n` tells buttons of one message apart. */
export function answerButton(
  { complaints: w }: Words,
  { id, what }: Pick<Complaint, 'id' | 'what'>,
  n?: number,
): ReturnType<typeof button> {
  return button({
    text: w.answerButton,
    action: n === undefined ? ANSWER_ACTION : `${ANSWER_ACTION}:${n}`,
    value: id,
    style: 'primary',
    spoken: w.spokenAnswer(what),
  })
}
