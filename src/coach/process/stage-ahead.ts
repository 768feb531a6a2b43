import { type BuyingStep, STAGES, type Stage } from '../deal.ts'

/** The stage of ours that fits each step of the customer's. Source: process method, the customer's side. */
const FITTING: Readonly<Record<BuyingStep, Stage>> = {
  discover: 'assessment',
  brewing: 'needs',
  design: 'criteria',
  evaluate: 'concerns',
  commitment: 'concerns',
  installation: 'maintenance',
}

/**
 * How many stages we run ahead of the customer's step, 0 to 4; 0 as well when we are level or behind. Running ahead is
 * the commonest way to lose. Source: process method, the customer's side.
 */
export function stageAhead(stage: Stage, step: BuyingStep): number {
  return Math.max(0, STAGES.indexOf(stage) - STAGES.indexOf(FITTING[step]))
}
