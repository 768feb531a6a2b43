/** What a deal is healthy by. Source: ST-6. */
export const HEALTH_PARTS = ['win-rate', 'margin', 'customer'] as const
export type HealthPart = (typeof HEALTH_PARTS)[number]

/** One part of a deal's health, in percent (customer: 0 to 100); absent values are unknown, not nought. */
export type HealthReading = Readonly<{ part: HealthPart; value?: number; target: number; isBelow: boolean }>

/**
 * The three parts, each against its target. `isDear` warns of an order at any price: won, or likely by the team's own
 * record, while margin or customer suffers. Source: ST-6.
 */
export type DealHealth = Readonly<{ parts: readonly HealthReading[]; isDear: boolean }>

/** What is known of each part: the team's own rate of won deals, the margin, the account's health. */
export type HealthInput = Readonly<{
  result?: 'won' | 'lost'
  values: Readonly<Partial<Record<HealthPart, number>>>
  targets?: Readonly<Record<HealthPart, number>>
}>

/** Ours, until a team sets its own: the method names no figures. */
export const HEALTH_TARGETS: Readonly<Record<HealthPart, number>> = {
  'win-rate': 50,
  margin: 20,
  customer: 60,
}

/** How healthy a deal is; what nobody knows is neither good nor bad. Source: ST-6. */
export function dealHealth({ result, values, targets = HEALTH_TARGETS }: HealthInput): DealHealth {
  const parts = HEALTH_PARTS.map((part) => {
    const value = values[part]
    const target = targets[part]
    return { part, target, ...(value !== undefined && { value }), isBelow: isLess(value, target) }
  })
  const winRate = values['win-rate']
  const isLikely = result === 'won' || (winRate !== undefined && winRate >= targets['win-rate'])
  const suffers = isLess(values.margin, targets.margin) || isLess(values.customer, targets.customer)
  return { parts, isDear: result !== 'lost' && isLikely && suffers }
}

function isLess(value: number | undefined, target: number): boolean {
  return value !== undefined && value < target
}
