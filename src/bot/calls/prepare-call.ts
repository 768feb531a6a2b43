import type { Message } from '../answer.ts'
import type { Ask } from '../ask.ts'
import { drawBrief } from './brief.ts'
import { type BriefAbout, readCallFile } from './call-file.ts'
import { stacked } from './parts.ts'
import { planCall, plannedMessage } from './planned.ts'

/** The brief; where a time is given the call is planned too. @throws Problem `gone`, `not-allowed` */
export async function prepareCall(ask: Ask, about: BriefAbout): Promise<Message> {
  const { at } = about
  return at === undefined ? drawBrief(ask, about) : planAndBrief(ask, { ...about, at })
}

/** The brief is drawn first: once the call is saved, nothing may go wrong. */
async function planAndBrief(ask: Ask, named: BriefAbout & Readonly<{ at: Date }>): Promise<Message> {
  const { deal } = await readCallFile(ask, named)
  const about = { ...named, ...(deal && { deal }) }
  const brief = await drawBrief(ask, about)
  const { changeId } = await planCall(ask, about)
  return stacked(plannedMessage(ask, { about, at: about.at, changeId }), brief)
}
