import { findPlace, type Interest, type SensitiveFile } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'

/** What a person wants, what she stands for, and where the two place her with us. Source: people method, interests. */
export function interestLines({ words }: Ask, own: SensitiveFile): readonly string[] {
  const w = words.people
  const line = (label: string, interest: Interest | undefined): readonly string[] => {
    if (interest === undefined) return []
    const { what, isMet } = interest
    return [w.interest(label, what, w.served[isMet === undefined ? 'unknown' : isMet ? 'yes' : 'no'])]
  }
  const { personalInterest: personal, organisationalInterest: organisational } = own
  const place = findPlace({ ...(personal && { personal }), ...(organisational && { organisational }) })
  return [
    ...line(w.personalInterest, personal),
    ...line(w.organisationalInterest, organisational),
    ...(place === undefined ? [] : [w.place[place]]),
  ]
}
