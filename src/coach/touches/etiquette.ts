import type { Occasion } from './occasion-data.ts'

/** Whether people may be congratulated on an occasion at all. Source: TCH-2. */
export function canCongratulate({ tone }: Pick<Occasion, 'tone'>): boolean {
  return tone === 'festive'
}
