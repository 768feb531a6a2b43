import { type AccountEvents, createAccountEvents } from './account-events.ts'
import { type ContactNewsStore, createContactNews } from './contact-news.ts'
import { createOwnOccasions, type OwnOccasions } from './own-occasions.ts'
import type { Seat } from './seat.ts'

/** The days that the team, the customers and their people have of their own. */
export type Occasions = Readonly<{ own: OwnOccasions; events: AccountEvents; news: ContactNewsStore }>

/** @param seat binds the workspace and the viewer */
export function createOccasions(seat: Seat): Occasions {
  return {
    get own() {
      return createOwnOccasions(seat)
    },
    get events() {
      return createAccountEvents(seat)
    },
    get news() {
      return createContactNews(seat)
    },
  }
}
