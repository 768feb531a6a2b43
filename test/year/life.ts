import type { Ask } from '../../src/bot/ask.ts'
import { endReminder } from '../../src/bot/today/end-reminder.ts'
import type { ContactStatus, Tier } from '../../src/coach/index.ts'
import { parseDay } from '../../src/coach/index.ts'
import type { Random } from '../faults/random.ts'
import type { Ledger, Open } from './ledger.ts'
import { type DayNumber, textOf } from './own-days.ts'
import type { OwnAccount, OwnContact } from './world.ts'

/** One member after her digest of one day. */
export type Hour = Readonly<{ ask: Ask; ledger: Ledger; day: DayNumber; random: Random }>

/** What a member does with a message in front of her, and what else happens that day. */
export async function live(hour: Hour, rows: readonly Open[]): Promise<void> {
  for (const row of rows) {
    // An earlier one about the same may have ended with another.
    if (hour.ledger.open.has(row.id)) await act(hour, row)
  }
  await happen(hour)
}

const dayText = (day: DayNumber) => parseDay(textOf(day))

async function act(hour: Hour, row: Open): Promise<void> {
  const kind = hour.ledger.leading(row).split('|')[0]
  if (kind === 'complaint') return answer(hour, row)
  if (kind === 'follow-up') return followUp(hour, row)
  const dice = hour.random.next()
  if (dice < 0.55) return done(hour, row)
  if (dice < 0.67) return kind === 'promise' ? done(hour, row) : end(hour, row, 'skipped')
  if (dice < 0.82) return putOff(hour, row)
  if (dice < 0.83 && kind !== 'promise') return stop(hour, row)
}

async function done(hour: Hour, row: Open): Promise<void> {
  const { portfolio, leading } = hour.ledger
  const [kind, id] = leading(row).split('|')
  await end(hour, row, 'done')
  const promise = portfolio.promises.find((one) => kind === 'promise' && one.id === id)
  if (promise !== undefined) promise.isOpen = false
  else touched(portfolio.accounts.get(row.accountId), hour.day)
}

function touched(account: OwnAccount | undefined, day: DayNumber): void {
  if (account !== undefined) account.lastTouch = Math.max(day, account.lastTouch ?? day)
}

async function end({ ask, ledger }: Hour, row: Open, state: 'done' | 'skipped' | 'stopped'): Promise<void> {
  const others = ledger.together(row)
  await endReminder(ask, row.id, { state })
  for (const one of [row, ...others]) forget(ledger, one)
}

/** What says the same and no more ends with it: what is not newer, and what was due before it, though it was put off. */
function forget({ open, putOff, parts, end: close }: Ledger, row: Open): void {
  const ended = subjectsOf(row.parts)
  const isTwin = (other: Open) =>
    [...subjectsOf(parts(other))].every(([subject, due]) => {
      const endedDue = ended.get(subject)
      return endedDue !== undefined && (other.date <= row.date || due <= endedDue)
    })
  const openTwins = [...open.values()].filter((other) => other.id !== row.id && isTwin(other))
  const waitingTwins = [...putOff].filter(([, waiting]) => isTwin(waiting.row))
  for (const [root] of waitingTwins) putOff.delete(root)
  for (const one of [row, ...openTwins, ...waitingTwins.map(([, waiting]) => waiting.row)]) close(one)
}

/** The thing itself, read off the names of the contract: everything but the lead; and the day on which it was due. */
function subjectsOf(parts: Open['parts']): ReadonlyMap<string, DayNumber> {
  return new Map(
    parts.map(({ key, on, lead }) => {
      const [kind = '', ...names] = key.split('|')
      const isOfThing = ['cadence', 'promise', 'follow-up', 'complaint', 'weekly', 'news'].includes(kind)
      const name = isOfThing ? names.slice(0, 1) : names.slice(0, kind === 'budget' ? undefined : -1)
      return [[kind, ...name].join('|'), on - lead]
    }),
  )
}

async function putOff(hour: Hour, row: Open): Promise<void> {
  const { ask, ledger, day, random } = hour
  const to = day + random.pick([1, 3, 7])
  const others = ledger.together(row)
  await endReminder(ask, row.id, { state: 'snoozed', to: dayText(to) })
  for (const one of [row, ...others]) forget(ledger, one)
  for (const one of [row, ...others]) {
    for (const { key } of one.parts) ledger.told.add(key)
    ledger.putOff.set(one.root, { to, row: { ...one, date: to } })
  }
}

async function stop(hour: Hour, row: Open): Promise<void> {
  const [kind = '', one = '', two = ''] = row.root.split('|')
  await end(hour, row, 'stopped')
  const names: Readonly<Record<string, string>> = {
    birthday: `${one}|birthday`,
    festival: `${one}|${two}`,
    weekly: `${one}|weekly`,
    cadence: `${one}|cadence`,
    budget: `${one}|budget`,
    news: `news|${one}`,
    event: `${row.accountId}|${one}`,
    own: `${two}|${one}`,
    company_anniversary: `${one}|${kind}`,
    contract_anniversary: `${one}|${kind}`,
  }
  const name = names[kind]
  if (name === undefined) throw new Error(`nobody knows how ${row.root} is stopped`)
  hour.ledger.portfolio.stopped.add(name)
}

async function answer({ ask, ledger, day, random }: Hour, row: Open): Promise<void> {
  const [, id = ''] = row.root.split('|')
  const complaint = ledger.portfolio.complaints.find((one) => one.id === id)
  if (complaint === undefined || day < complaint.by - 1) return
  if (random.chance(0.3)) {
    complaint.by = day + random.between(3, 9)
    complaint.answers += 1
    await ask.desk.care.complaints.answer(id, {
      says: 'not-yet',
      text: 'A part is missing',
      by: dayText(complaint.by),
    })
    return
  }
  complaint.isOpen = false
  await ask.desk.care.complaints.answer(id, { says: 'done', text: 'A new pump is in' })
}

async function followUp(hour: Hour, row: Open): Promise<void> {
  const [, id = ''] = row.root.split('|')
  const dice = hour.random.next()
  if (dice < 0.6) return addFollowUp(hour, id)
  if (dice < 0.75) return end(hour, row, 'skipped')
  if (dice < 0.9) return putOff(hour, row)
}

async function addFollowUp({ ask, ledger: { portfolio }, day }: Hour, id: string): Promise<void> {
  const deal = portfolio.deals.find((one) => one.id === id)
  if (deal === undefined) return
  const { accountId } = deal
  const reason = `Their new line of ${textOf(day)}`
  await ask.desk.care.followUps.add({ accountId, dealId: id, reason, form: 'visit', on: dayText(day) })
  deal.lastOn = day
  touched(portfolio.accounts.get(accountId), day)
}

/** What happens to customers whatever the coach says. */
async function happen(hour: Hour): Promise<void> {
  const { random, ledger } = hour
  const { portfolio } = ledger
  const contacts = [...portfolio.contacts.values()]
  const accounts = [...portfolio.accounts.values()]
  if (contacts.length === 0 || accounts.length === 0) return
  if (random.chance(0.02)) await changeStatus(hour, random.pick(contacts))
  if (random.chance(0.02)) await moveAway(hour, random.pick(contacts))
  if (random.chance(0.01)) await changeTier(hour, random.pick(accounts))
  if (random.chance(0.02)) await promise(hour, random.pick(contacts))
  if (random.chance(0.005)) await complain(hour, random.pick(accounts))
  if (random.chance(0.01) && portfolio.deals.length > 0)
    await addFollowUp(hour, random.pick(portfolio.deals).id)
  if (random.chance(0.02)) await meet(hour, random.pick(accounts))
  if (random.chance(0.005)) await tellNews(hour, random.pick(contacts))
}

async function changeStatus({ ask, day, random }: Hour, contact: OwnContact): Promise<void> {
  const mourning = { is: 'mourning', until: dayText(day + random.between(10, 90)) } as const
  const status: ContactStatus = random.pick([
    { is: 'left' } as const,
    { is: 'deceased' } as const,
    { is: 'do-not-contact' } as const,
    mourning,
    mourning,
    { is: 'active' } as const,
  ])
  await ask.desk.contacts.edit(contact.id, { status })
  contact.status = status
}

async function moveAway({ ask, random }: Hour, contact: OwnContact): Promise<void> {
  const zone = random.pick([
    'Asia/Shanghai',
    'America/New_York',
    'Europe/Berlin',
    'Pacific/Auckland',
  ] as const)
  await ask.desk.contacts.edit(contact.id, { zone })
  contact.zone = zone
}

async function changeTier({ ask, random }: Hour, account: OwnAccount): Promise<void> {
  const tier: Tier = random.pick(['A', 'B', 'C', 'D'] as const)
  await ask.desk.accounts.edit(account.id, { tier })
  account.tier = tier
}

async function promise({ ask, ledger, day, random }: Hour, { id, accountId }: OwnContact): Promise<void> {
  const by = day + random.between(0, 14)
  const owed = { accountId, contactId: id, direction: random.pick(['we-owe', 'they-owe'] as const) }
  const { value } = await ask.desk.promises.add({ ...owed, what: `a drawing ${by}`, by: dayText(by) })
  ledger.portfolio.promises.push({ ...owed, id: value.id, by, isOpen: true })
}

async function complain({ ask, ledger, day, random }: Hour, { id: accountId }: OwnAccount): Promise<void> {
  const by = day + random.between(1, 10)
  const { value } = await ask.desk.care.complaints.add({ accountId, what: 'the pump leaks', by: dayText(by) })
  ledger.portfolio.complaints.push({ id: value.id, accountId, raisedOn: day, by, answers: 0, isOpen: true })
}

async function meet({ ask, day, random }: Hour, account: OwnAccount): Promise<void> {
  const on = day - random.between(0, 3)
  await ask.desk.touches.add({ accountId: account.id, kind: 'visit', on: dayText(on) })
  touched(account, on)
}

async function tellNews({ ask, ledger, day, random }: Hour, { id, accountId }: OwnContact): Promise<void> {
  const event = random.pick(['wedding', 'promotion', 'illness', 'loss'] as const)
  const { value } = await ask.desk.occasions.news.add({ accountId, contactId: id, event, on: dayText(day) })
  ledger.portfolio.news.push({ id: value.id, accountId, contactId: id, event, on: day })
}
