import { type Deal, maintenancePhase, PHASE_TEXTS, type PhaseText } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'

/** What the customer goes through since the order, and what to do now; nothing for a deal that was not won. Source: ST-5. */
export function maintenanceLines({ words, locale, today }: Ask, { closed }: Deal): readonly string[] {
  if (closed?.result !== 'won') return []
  const phase = maintenancePhase(closed.on, today)
  const { happens, seller }: PhaseText = PHASE_TEXTS[phase]
  const w = words.closing
  const advice = seller.map((text) => text[locale]).join(w.adviceGlue)
  return [w.phase(w.phases[phase], happens[locale]), w.phaseAdvice(advice)]
}
