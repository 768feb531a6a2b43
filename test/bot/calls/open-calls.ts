import { parseDay } from '../../../src/coach/index.ts'
import type { Desk } from '../../../src/store/index.ts'
import { ANNA, MAYA, openTeam, type Team } from '../open-team.ts'

/**
 * A team in which Anna looks after Acme Steel, open to all: Mary O'Neil decides, Tom Reed is unhappy with things as they
 * are, and one deal is open.
 */
export type CallTeam = Team &
  Readonly<{ desk: Desk; accountId: string; dealId: string; tomId: string; maryId: string }>

/** @param now the time everything starts from */
export async function openCallTeam(now?: Date): Promise<CallTeam> {
  const team = await openTeam(now)
  await team.ask(MAYA, 'status')
  await team.ask(ANNA, 'account add "Acme Steel" tier:A industry:manufacturing')
  const desk = team.store.workspace(team.bot.identity.teamId).as({ memberId: ANNA, role: 'rep' })
  const [row] = await desk.accounts.list()
  const accountId = row?.account.id ?? ''
  const { value: tom } = await desk.contacts.add({
    accountId,
    name: 'Tom Reed',
    post: 'plant manager',
    roleType: 'dissatisfied',
    concern: 'technology',
    addressAs: 'Tom',
    sensitive: { likes: 'fly fishing', avoid: 'the merger' },
  })
  const { value: mary } = await desk.contacts.add({
    accountId,
    name: "Mary O'Neil",
    post: 'COO',
    personClass: 'decision',
  })
  const { value: deal } = await desk.deals.add({ accountId, name: 'Line 2 upgrade', stage: 'needs' })
  const part = { dealId: deal.id, judgedOn: parseDay('2026-11-02') }
  await desk.deals.setPerson({ ...part, contactId: mary.id, isTopDecider: true, buyingRole: 'decider' })
  return { ...team, desk, accountId, dealId: deal.id, tomId: tom.id, maryId: mary.id }
}
