import type { Store } from '../store/index.ts'
import { accounts } from './accounts/feature.ts'
import type { Feature } from './ask.ts'
import { bank } from './bank/feature.ts'
import { board } from './board/feature.ts'
import { c139 } from './c139/feature.ts'
import { calls } from './calls/feature.ts'
import { care } from './care/feature.ts'
import { closing } from './closing/feature.ts'
import { complaints } from './complaints/feature.ts'
import { contacts } from './contacts/feature.ts'
import { days } from './days/feature.ts'
import { deals } from './deals/feature.ts'
import { drill } from './drill/feature.ts'
import { createFeed } from './feed/feature.ts'
import { find } from './find/feature.ts'
import { help } from './help/feature.ts'
import { next } from './next/feature.ts'
import { notes } from './notes/feature.ts'
import { occasions } from './occasions/feature.ts'
import { pain } from './pain/feature.ts'
import { people } from './people/feature.ts'
import { positioning } from './positioning/feature.ts'
import { promises } from './promises/feature.ts'
import { settings } from './settings/feature.ts'
import { stages } from './stages/feature.ts'
import { createStatus } from './status/feature.ts'
import { today } from './today/feature.ts'
import { touches } from './touches/feature.ts'
import { undo } from './undo.ts'
import { value } from './value/feature.ts'

/** Everything the bot can do, folder by folder; `feedRoot` gives where calendars are served, if they are. */
export function createFeatures(store: Store, feedRoot: () => string | undefined): readonly Feature[] {
  return [
    undo,
    help,
    accounts,
    contacts,
    deals,
    people,
    closing,
    positioning,
    stages,
    value,
    pain,
    bank,
    find,
    notes,
    calls,
    c139,
    board,
    next,
    today,
    days,
    drill,
    touches,
    promises,
    occasions,
    complaints,
    care,
    settings,
    createFeed(feedRoot),
    createStatus(store),
  ]
}
