import { accounts } from './accounts.ts'
import { alarms } from './alarms.ts'
import { bank } from './bank.ts'
import { board } from './board.ts'
import { c139 } from './c139.ts'
import { calls } from './calls.ts'
import { care } from './care.ts'
import { closing } from './closing.ts'
import { complaints } from './complaints.ts'
import { contacts } from './contacts.ts'
import { core } from './core.ts'
import { days } from './days.ts'
import { deals } from './deals.ts'
import { delivery } from './delivery.ts'
import { drafts } from './drafts.ts'
import { drill } from './drill.ts'
import { feed } from './feed.ts'
import { find } from './find.ts'
import { health } from './health.ts'
import { help } from './help.ts'
import { home } from './home.ts'
import { next } from './next.ts'
import { notes } from './notes.ts'
import { occasions } from './occasions.ts'
import { pain } from './pain.ts'
import { people } from './people.ts'
import { positioning } from './positioning.ts'
import { promises } from './promises.ts'
import { refusals } from './refusals.ts'
import { settings } from './settings.ts'
import { stages } from './stages.ts'
import { status } from './status.ts'
import { terms } from './terms.ts'
import { touches } from './touches.ts'
import { value } from './value.ts'

/** The Chinese catalog. */
export const zh = {
  accounts,
  alarms,
  bank,
  board,
  c139,
  calls,
  care,
  closing,
  complaints,
  contacts,
  core,
  days,
  deals,
  delivery,
  drafts,
  drill,
  feed,
  find,
  health,
  help,
  home,
  next,
  notes,
  occasions,
  pain,
  people,
  positioning,
  promises,
  refusals,
  settings,
  stages,
  status,
  terms,
  touches,
  value,
} as const
