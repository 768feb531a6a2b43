import { Problem } from '../../coach/index.ts'
import type { ClickHandler, Feature } from '../ask.ts'
import { readDealFile } from '../deals/file.ts'
import { STAGE_ACTION } from './ids.ts'
import { stageMessage } from './message.ts'

/** Shows the guide beside the card. @throws Problem `gone` */
const stageClick: ClickHandler = async (ask, { chosen }) => {
  const deal = await ask.desk.deals.find(chosen.value ?? '')
  if (deal === undefined) throw new Problem({ code: 'gone', kind: 'deal' })
  const [file, latest] = await Promise.all([readDealFile(ask, deal), ask.desk.assessments.latest(deal.id)])
  return { kind: 'private', message: stageMessage(ask, { file, marks: latest?.marks ?? [] }) }
}

/** What to do in the stage a deal is in. */
export const stages: Feature = { clicks: { [STAGE_ACTION]: stageClick } }
