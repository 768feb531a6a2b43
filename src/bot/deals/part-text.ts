import type { DealPerson } from '../../coach/index.ts'
import type { Words } from '../words/index.ts'

/** Buying role, stance and influence in a row; what nobody knows is said to be unknown. Source: BUY-5. */
export function partText({ terms, core, contacts, people }: Words, part: DealPerson): string {
  return [
    part.buyingRole === undefined ? '' : terms.buyingRole[part.buyingRole],
    part.isTopDecider ? contacts.topDecider : '',
    part.stance === undefined ? terms.stanceUnknown : terms.stance[part.stance],
    part.influence === undefined ? '' : contacts.influence(part.influence),
    part.isCore ? people.inCore : '',
  ]
    .filter((piece) => piece !== '')
    .join(core.listGlue)
}
