import { CHANGE_APPEALS, type Contact, dimensionsOf, likelyConcern } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import type { PartInDeal } from '../contacts/file.ts'

/** The five dimensions of a person as lines, in order; what nobody knows is said to be unknown. Source: DIM-1 to DIM-5. */
export function dimensionLines(ask: Ask, contact: Contact, parts: readonly PartInDeal[]): readonly string[] {
  const { words } = ask
  const { contacts: w, core, terms } = words
  const [need, change, concern, closeness] = dimensionsOf(contact)
  const told = (label: string, value: string | undefined): string => w.pair(label, value ?? core.unknown)
  return [
    told(w.labels.needLevel, need.level && terms.needLevel[need.level]),
    change.level === undefined
      ? told(w.labels.changeAttitude, undefined)
      : words.people.changeAttitude(
          terms.changeAttitude[change.level],
          CHANGE_APPEALS[change.level][ask.locale],
        ),
    concern.level === undefined
      ? concernLine(ask, contact)
      : told(w.labels.concern, terms.concern[concern.level]),
    closenessLine(ask, contact, closeness.level && terms.closeness[closeness.level]),
    attitudeLine(ask, parts),
  ]
}

/** A guess is said to be one. Source: DIM-3. */
function concernLine({ words }: Ask, contact: Contact): string {
  const likely = likelyConcern(contact)
  if (likely === undefined) return words.contacts.pair(words.contacts.labels.concern, words.core.unknown)
  return words.people.likelyConcern(words.terms.concern[likely.concern])
}

function closenessLine({ words }: Ask, { closenessWanted }: Contact, now: string | undefined): string {
  const { contacts: w, core, terms } = words
  const told = now ?? core.unknown
  if (closenessWanted === undefined) return w.pair(w.labels.closeness, told)
  return w.closenessNow(told, terms.closeness[closenessWanted])
}

/** Where the person stands belongs to each deal. Source: DIM-5, BUY-6. */
function attitudeLine({ words }: Ask, parts: readonly PartInDeal[]): string {
  const said = parts.map(({ deal, part }) =>
    words.people.attitudeOn(
      part.stance === undefined ? words.core.unknown : words.terms.stance[part.stance],
      deal.name,
    ),
  )
  return words.people.attitude(said.length === 0 ? words.core.unknown : said.join(words.core.listGlue))
}
