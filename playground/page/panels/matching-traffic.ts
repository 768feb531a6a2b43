import type { TrafficShown } from '../../protocol.ts'

/** Which direction of the traffic is looked at. */
export type Way = TrafficShown['way'] | 'all'

/** How many steps the list shows at most. */
export const mostTraffic = 300

/** The newest steps that go that way and hold the words in kind, summary or bodies; newest first. */
export function matchingTraffic(
  traffic: readonly TrafficShown[],
  { query, way }: Readonly<{ query: string; way: Way }>,
): readonly TrafficShown[] {
  const wanted = query.trim().toLocaleLowerCase()
  return traffic
    .filter((step) => way === 'all' || step.way === way)
    .filter((step) => wanted === '' || textOf(step).includes(wanted))
    .slice(-mostTraffic)
    .toReversed()
}

function textOf({ kind, summary, request, answer = '' }: TrafficShown): string {
  return `${kind}\n${summary}\n${request}\n${answer}`.toLocaleLowerCase()
}
