import { type Account, canAdd, Problem, type ValueNode } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'

/** An account with its value framework, highest level first. */
export type ValueFile = Readonly<{ account: Account; nodes: readonly ValueNode[] }>

/** Reads the framework of an account. @throws Problem `gone` */
export async function readValueFile({ desk }: Ask, accountId: string): Promise<ValueFile> {
  const [account, nodes] = await Promise.all([desk.accounts.find(accountId), desk.values.listOf(accountId)])
  if (account === undefined) throw new Problem({ code: 'gone', kind: 'account' })
  return { account, nodes }
}

/** Reads it for a change, and refuses before a form opens what its saving would refuse. @throws Problem `gone`, `not-allowed` */
export async function readForChange(ask: Ask, accountId: string): Promise<ValueFile> {
  const file = await readValueFile(ask, accountId)
  if (canAdd(ask.viewer, file.account)) return file
  throw new Problem({ code: 'not-allowed', action: 'value.add', owner: file.account.ownerId })
}
