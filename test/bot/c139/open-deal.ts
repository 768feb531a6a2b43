import type { Coach, Mark } from '../../../src/coach/index.ts'
import { parseDay } from '../../../src/coach/index.ts'
import type { Desk } from '../../../src/store/index.ts'
import { ANNA, LEI, openTeam, type Team } from '../open-team.ts'

/** A coach whose word confirms, and one whose word does not. */
export const TRUSTED: Coach = { kind: 'relations', access: 2, candour: 2, motive: 1 }
export const WEAK: Coach = { kind: 'value', access: 1, candour: 1, motive: 1 }

/** A team in which Anna looks after Acme Steel, with Tom Reed, a coach, and Mary O'Neil, who decides. */
export type DealTeam = Team &
  Readonly<{
    desk: Desk
    tomId: string
    maryId: string
    addDeal: (name: string) => Promise<string>
    /** A deal of Lei's own account of that name; its id. */
    addLeisDeal: (name: string) => Promise<string>
  }>

/** @param now the time everything starts from */
export async function openDealTeam(now?: Date): Promise<DealTeam> {
  const team = await openTeam(now)
  await team.ask(ANNA, 'account add "Acme Steel" tier:A')
  const workspace = team.store.workspace(team.bot.identity.teamId)
  const desk = workspace.as({ memberId: ANNA, role: 'rep' })
  const [account] = await desk.accounts.list()
  const accountId = account?.account.id ?? ''
  const { value: tom } = await desk.contacts.add({ accountId, name: 'Tom Reed' })
  const { value: mary } = await desk.contacts.add({ accountId, name: "Mary O'Neil" })
  const judgedOn = parseDay('2026-11-02')
  const addDeal = async (name: string): Promise<string> => {
    const { value } = await desk.deals.add({ accountId, name })
    const part = { dealId: value.id, judgedOn }
    await desk.deals.setPerson({
      ...part,
      contactId: tom.id,
      isTopDecider: false,
      stance: 'supporter',
      coach: TRUSTED,
    })
    await desk.deals.setPerson({ ...part, contactId: mary.id, isTopDecider: true, buyingRole: 'decider' })
    return value.id
  }
  const addLeisDeal = async (name: string): Promise<string> => {
    const leis = workspace.as({ memberId: LEI, role: 'rep' })
    const { value } = await leis.accounts.add({ name: `${name}客户` })
    return (await leis.deals.add({ accountId: value.id, name })).value.id
  }
  return { ...team, desk, tomId: tom.id, maryId: mary.id, addDeal, addLeisDeal }
}

/** Marks that count, with evidence of the given day. */
export function yes(elements: readonly Mark['element'][], on: string = '2026-11-23'): readonly Mark[] {
  return elements.map((element) => ({
    element,
    state: 'claimed',
    evidence: `Seen for ${element}`,
    on: parseDay(on),
    byId: ANNA,
  }))
}
