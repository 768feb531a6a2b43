import {
  type CustomerHealth,
  cadenceOf,
  customerHealth,
  type DealHealth,
  daysBetween,
  dealHealth,
  findOwnRate,
  type OwnRate,
} from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import type { DealFile } from './file.ts'

/** The three parts of a deal's health, and what the first and the last rest on. Source: ST-6. */
export type HealthFile = Readonly<{ health: DealHealth; customer: CustomerHealth; ownRate?: OwnRate }>

/** Reads it; the margin is known once the deal is closed and somebody noted it. */
export async function readHealth(ask: Ask, file: DealFile, margin: number | undefined): Promise<HealthFile> {
  const { deal, standing } = file
  const [ends, customer] = await Promise.all([
    standing === undefined ? [] : ask.desk.closings.listEnds(),
    readCustomer(ask, file),
  ])
  const ownRate = standing && findOwnRate(ends, standing.value)
  const values = {
    ...(ownRate && { 'win-rate': Math.round((100 * ownRate.won) / ownRate.deals) }),
    ...(margin !== undefined && { margin }),
    ...(customer.value !== undefined && { customer: customer.value }),
  }
  const health = dealHealth({ values, ...(deal.closed && { result: deal.closed.result }) })
  return { health, customer, ...(ownRate && { ownRate }) }
}

async function readCustomer({ desk, workspace, today }: Ask, { account }: DealFile): Promise<CustomerHealth> {
  const accountId = account.id
  const [touches, complaints, ended, open, team] = await Promise.all([
    desk.touches.listOf({ accountId, limit: 1 }),
    desk.care.complaints.listOpen({ accountId }),
    desk.promises.countEnded(accountId),
    desk.promises.listOpen({ accountId }),
    workspace.settings.read(),
  ])
  const rhythm = cadenceOf(account, team.cadence)
  const [last] = touches
  const late = open.filter(({ direction, by }) => direction === 'we-owe' && by < today).length
  const { kept, broken } = ended['we-owe']
  return customerHealth({
    ...(rhythm && last && { rhythm: { ideal: rhythm.ideal, since: daysBetween(last.on, today) } }),
    openComplaints: complaints.length,
    promises: { kept, broken: broken + late },
  })
}
