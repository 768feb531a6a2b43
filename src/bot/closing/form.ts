import type { ModalView } from '@slack/types'
import { currentMarks, type Day, doubtfulMarks, ELEMENTS, type LostBy } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import { section } from '../blocks/build.ts'
import { elementLabel } from '../c139/element-label.ts'
import { type C139File, namingFor } from '../c139/file.ts'
import { toOptions } from '../deals/form.ts'
import { dayInput, form, manyInput, radioInput, selectInput, textInput } from '../forms/inputs.ts'
import { formatList } from '../words/format-list.ts'

/** The callback id of the closing review; its metadata is the deal's id. */
export const CLOSING_FORM = 'deal:close'

const LESSON_MOST = 1000

/** What was typed before the form opened. */
export type Told = Readonly<{ result?: 'won' | 'lost' | undefined; lostBy?: LostBy; on?: Day }>

/** The closing review of one deal: result, reason, margin, the marks that misled us, the lesson. Source: ST-13. */
export function closingForm(ask: Ask, file: C139File, told: Told): ModalView {
  const { words, today } = ask
  const w = words.closing
  const { result, lostBy, on } = told
  const blocks: ModalView['blocks'] = [
    section(w.intro(file.deal.name, file.account.name)),
    radioInput({
      id: 'result',
      label: w.result,
      options: toOptions(words.terms.closeResult),
      initial: result,
    }),
    selectInput({
      id: 'lostBy',
      label: w.reason,
      hint: w.reasonHint,
      optional: true,
      options: toOptions(words.terms.lostBy),
      initial: lostBy,
    }),
    textInput({ id: 'margin', label: w.margin, hint: w.marginHint, optional: true, most: 20 }),
    manyInput({
      id: 'wrong',
      label: w.wrong,
      hint: w.wrongHint(doubts(ask, file, result)),
      optional: true,
      options: markOptions(ask, file),
      initial: [],
    }),
    textInput({ id: 'lesson', label: w.lesson, hint: w.lessonHint, multiline: true, most: LESSON_MOST }),
    dayInput({ id: 'on', label: w.on, initial: on ?? today }),
  ]
  return form({ id: CLOSING_FORM, title: w.title, metadata: file.deal.id, blocks }, words)
}

/** The marks that the result speaks against, as far as anybody judged them. */
function doubts({ locale }: Ask, { marks }: C139File, result: Told['result']): string {
  if (result === undefined || marks.length === 0) return ''
  return formatList(
    locale,
    doubtfulMarks(result, marks).map(({ element }) => element),
  )
}

/** All thirteen elements as they stand, and who had confirmed them. */
function markOptions(ask: Ask, file: C139File): readonly Readonly<{ value: string; text: string }>[] {
  const { words } = ask
  const naming = namingFor(ask, file)
  const marks = new Map(currentMarks(file.marks).map((mark) => [mark.element, mark]))
  return ELEMENTS.map((element) => {
    const { state = 'unknown', contactId } = marks.get(element) ?? {}
    const label = elementLabel(ask, element)
    return {
      value: element,
      text:
        state === 'confirmed' && contactId !== undefined
          ? words.closing.markBy(label, naming.name(contactId))
          : words.closing.mark(label, words.c139.states[state]),
    }
  })
}
