/** An amount in integer minor units (cents, fen) of an ISO 4217 currency. */
export type Money = Readonly<{ amountMinor: number; currency: string }>
