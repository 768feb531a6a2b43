import type { MapFinding } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import { formatList } from '../words/format-list.ts'

const MOST_NAMES = 6

/** The names of people by contact id. */
export type NameOf = (contactId: string) => string

/** One finding as a sentence with its reason. Source: BUY-7. */
export function findingLine(ask: Ask, nameOf: NameOf, finding: MapFinding): string {
  const w = ask.words.people
  const list = (ids: readonly string[]): string => listed(ask, ids.map(nameOf))
  const names = list(finding.contactIds)
  switch (finding.code) {
    case 'no-decision-maker':
      return w.noDecisionMaker
    case 'nobody-against':
      return w.nobodyAgainst(names)
    case 'single-contact':
      return finding.onMap === 1 ? w.singleOnMap(names) : w.singleTouched(names, finding.onMap)
    case 'top-decider-unmet':
      return w.topUnmet(names)
    case 'coach-only-source':
      return w.coachOnly(names)
    case 'light-supporters':
      return w.light(names)
    case 'decider-alone': {
      const { count, of, deciderIds } = finding
      return w.deciderAlone({ deciders: list(deciderIds), others: names, count, of })
    }
    case 'no-majority':
      return w.noMajority(finding.supporters, finding.against)
    case 'key-people-untouched':
      return w.untouched(untouchedNames(ask, nameOf, finding), finding.longestDays)
  }
}

type Untouched = Extract<MapFinding, { code: 'key-people-untouched' }>

function untouchedNames(ask: Ask, nameOf: NameOf, { contactIds, days }: Untouched): string {
  return listed(
    ask,
    contactIds.map((id, i) => ask.words.people.untouchedOne(nameOf(id), days[i] ?? 0)),
  )
}

/** A few names as people list them; of many the first, and how many more there are. */
function listed({ words, locale }: Ask, names: readonly string[]): string {
  const more = names.length - MOST_NAMES
  if (more <= 0) return formatList(locale, names)
  return [...names.slice(0, MOST_NAMES), words.core.andMore(more)].join(words.core.listGlue)
}
