import { accounts } from './accounts.ts'
import { bank } from './bank.ts'
import { board } from './board.ts'
import { c139 } from './c139.ts'
import { calls } from './calls.ts'
import { closing } from './closing.ts'
import { contacts } from './contacts.ts'
import { core } from './core.ts'
import { deals } from './deals.ts'
import { delivery } from './delivery.ts'
import { drafts } from './drafts.ts'
import { drill } from './drill.ts'
import { find } from './find.ts'
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
import { status } from './status.ts'
import { terms } from './terms.ts'
import { touches } from './touches.ts'

/** The Chinese catalog. */
export const zh = {
  accounts,
  bank,
  board,
  c139,
  calls,
  closing,
  contacts,
  core,
  deals,
  delivery,
  drafts,
  drill,
  find,
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
  status,
  terms,
  touches,
} as const
