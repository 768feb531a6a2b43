import { isEmptyWeek, leads } from '../../coach/index.ts'
import { readWeek } from '../care/week-file.ts'
import { weekMessage } from '../care/week-message.ts'
import { nextDigestAt } from './digest-slot.ts'
import { mondayOf } from './plan-week.ts'
import type { Draw, Rendered } from './rendered.ts'

/** The weekly list as things stand when it goes out; never outside the hours of the digest. Source: ST-12. */
export const drawWeek: Draw = async (ask, { occurrence }) => {
  const { viewer, member, now, today, workspace } = ask
  const { escalation = false } = await workspace.settings.read()
  if (!escalation) return cancelled('escalation was switched off')
  if (!leads(viewer)) return cancelled('the member no longer leads')
  if (mondayOf(today) !== occurrence) return cancelled('the week is over')
  const until = nextDigestAt(member, now)
  if (until !== undefined) return { do: 'hold', until }
  const file = await readWeek(ask)
  if (isEmptyWeek(file.list)) return cancelled('nothing stood out')
  return { do: 'post', message: weekMessage(ask, file) }
}

function cancelled(reason: string): Rendered {
  return { do: 'cancel', reason }
}
