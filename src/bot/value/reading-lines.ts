import { readValueFramework, type ValueBreak, type ValueNode } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import { cut } from '../blocks/build.ts'
import { formatList } from '../words/format-list.ts'

const NAME_MOST = 60

/**
 * Which of our offerings reaches an executive KPI, where a chain breaks, and what is still to be asked; no line without
 * a box. Source: positioning method, BVF.
 */
export function readingLines(ask: Ask, nodes: readonly ValueNode[]): readonly string[] {
  const w = ask.words.value
  const { offerings, unserved, unquantified, startsFromProducts } = readValueFramework(nodes)
  const named = (ids: readonly string[]): string =>
    formatList(
      ask.locale,
      ids.map((id) => nameOf(ask, nodes, id)),
    )
  const reaching = offerings.filter(({ reachesIds }) => reachesIds.length > 0)
  const short = offerings.filter(({ reachesIds }) => reachesIds.length === 0)
  return [
    ...(startsFromProducts ? [w.startsFromProducts] : []),
    ...reaching.map(({ offeringId, reachesIds }) =>
      w.reaches(nameOf(ask, nodes, offeringId), named(reachesIds)),
    ),
    ...short.map(({ offeringId }) => w.reachesNone(nameOf(ask, nodes, offeringId))),
    ...once(offerings.flatMap(({ breaks }) => breaks)).map(({ nodeId, missing }) =>
      w.breaks[missing](nameOf(ask, nodes, nodeId)),
    ),
    ...(unserved.length > 0 ? [w.unserved(named(unserved))] : []),
    ...(unquantified.length > 0 ? [w.unquantified(named(unquantified))] : []),
  ]
}

/** Two offerings may climb to one box: it breaks once. */
function once(breaks: readonly ValueBreak[]): readonly ValueBreak[] {
  return [...new Map(breaks.map((one) => [one.nodeId, one])).values()]
}

/** A box by its name and its number in the list. */
function nameOf({ words }: Ask, nodes: readonly ValueNode[], id: string): string {
  const index = nodes.findIndex((node) => node.id === id)
  return words.value.named(cut(nodes[index]?.text ?? '', NAME_MOST), index + 1)
}
