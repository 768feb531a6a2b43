import type { Learnt } from '../../store/index.ts'
import type { Ask } from '../ask.ts'
import { cut } from '../blocks/build.ts'
import { elementLabel } from '../c139/element-label.ts'
import { formatDay } from '../words/format-day.ts'
import type { Line } from './parts.ts'

const SHOWN_MOST = 240

/** Everything that was kept of a call, a line each. */
export function keptLines(ask: Ask, learnt: Learnt): readonly Line[] {
  const { words, locale, today } = ask
  const { calls, terms, c139, pain } = words
  const topics: Readonly<Record<string, string>> = calls.topics
  const { facts = [], notes = [], touches = [], promises = [], marks = [], pains = [] } = learnt
  return [
    ...touches.map(({ kind, on }) => ({
      mark: calls.keptTouch,
      text: calls.touchLine(formatDay(locale, on, today), terms.touchKind[kind], ''),
    })),
    ...facts.map(({ topic, text }) => ({ mark: topics[topic] ?? topic, text })),
    ...notes.map(({ text }) => ({ mark: calls.keptNote, text: cut(text, SHOWN_MOST) })),
    ...pains.map(({ kind, text }) => ({ mark: pain.kinds[kind], text: cut(text, SHOWN_MOST) })),
    ...promises.map(({ direction, what, by }) => ({
      mark: direction === 'we-owe' ? calls.keptWeOwe : calls.keptTheyOwe,
      text: calls.keptPromise(what, formatDay(locale, by, today)),
    })),
    ...marks.map(({ element, state }) => ({
      mark: 'C139',
      text: calls.keptMark(elementLabel(ask, element), c139.states[state]),
    })),
  ]
}
