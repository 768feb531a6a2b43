/** The levels of the business value framework, highest first. Source: positioning method, BVF. */
export const VALUE_LEVELS = ['executive-kpi', 'initiative', 'operating-kpi', 'offering'] as const
export type ValueLevel = (typeof VALUE_LEVELS)[number]

/** How many boxes one account's framework holds at most. */
export const VALUE_NODES_MOST = 60

/** One box of the framework. `servesIds` are boxes one level up; `figure` is the customer's number, as text. */
export type ValueNode = Readonly<{
  id: string
  level: ValueLevel
  text: string
  figure?: string
  servesIds: readonly string[]
}>

/** Where a chain stops short: the box that serves nothing above it, and the level that is missing there. */
export type ValueBreak = Readonly<{ nodeId: string; missing: ValueLevel }>

/** How far one of our offerings reaches. It carries worth to an executive once `reachesIds` is not empty. */
export type OfferingReach = Readonly<{
  offeringId: string
  reachesIds: readonly string[]
  breaks: readonly ValueBreak[]
}>

/**
 * What the framework shows. `startsFromProducts` warns of offerings listed before any executive KPI; `unquantified`
 * are KPIs without a figure; `unserved` executive KPIs that no offering reaches.
 */
export type ValueReading = Readonly<{
  offerings: readonly OfferingReach[]
  unserved: readonly string[]
  unquantified: readonly string[]
  startsFromProducts: boolean
}>

/**
 * Which of our offerings reaches an executive KPI, and where a chain is broken. A link counts only to the next level up:
 * one that skips a level is as good as broken. All lists in the order of `nodes`.
 *
 * Source: positioning method, BVF
 */
export function readValueFramework(nodes: readonly ValueNode[]): ValueReading {
  const offerings = nodes
    .filter(({ level }) => level === 'offering')
    .map((offering) => reachOf(offering, nodes))
  const kpis = nodes.filter(({ level }) => level === 'executive-kpi')
  const reached = new Set(offerings.flatMap(({ reachesIds }) => reachesIds))
  return {
    offerings,
    unserved: idsOf(kpis).filter((id) => !reached.has(id)),
    unquantified: idsOf(nodes.filter(({ level, figure }) => level.endsWith('-kpi') && !figure?.trim())),
    startsFromProducts: offerings.length > 0 && kpis.length === 0,
  }
}

/** The level that a box of this one serves; `undefined` for the highest. Source: positioning method, BVF. */
export function levelAbove(level: ValueLevel): ValueLevel | undefined {
  return VALUE_LEVELS[VALUE_LEVELS.indexOf(level) - 1]
}

function reachOf(offering: ValueNode, nodes: readonly ValueNode[]): OfferingReach {
  const chain = climb([offering], nodes)
  const breaks = chain.flatMap((node) => {
    const missing = levelAbove(node.level)
    return missing === undefined || servedBy(node, nodes).length > 0 ? [] : [{ nodeId: node.id, missing }]
  })
  const reachesIds = idsOf(chain.filter(({ level }) => level === 'executive-kpi'))
  return { offeringId: offering.id, reachesIds, breaks }
}

/** The boxes and all that they serve, level by level, each once. It ends because every link goes one level up. */
function climb(from: readonly ValueNode[], nodes: readonly ValueNode[]): readonly ValueNode[] {
  if (from.length === 0) return []
  const above = nodes.filter((node) => from.some((lower) => servedBy(lower, nodes).includes(node)))
  return [...from, ...climb(above, nodes)]
}

function servedBy({ level, servesIds }: ValueNode, nodes: readonly ValueNode[]): readonly ValueNode[] {
  const above = levelAbove(level)
  return nodes.filter((node) => node.level === above && servesIds.includes(node.id))
}

function idsOf(nodes: readonly ValueNode[]): readonly string[] {
  return nodes.map(({ id }) => id)
}
