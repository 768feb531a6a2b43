import { type Birthday, type Day, dayOf, daysInMonth, type Mark, partsOf, toLunar } from '../coach/index.ts'
import type { Desk } from '../store/index.ts'
import type { ExampleAccount, ExampleBirthday, ExampleDeal, ExamplePerson } from './shape.ts'

/** Where the example stands in time: `dayAt` counts from today, `setDay` moves the clock of the store. */
export type ExampleTime = Readonly<{ dayAt: (offset: number) => Day; setDay: (offset: number) => void }>

type Names = ReadonlyMap<string, string>

/** Adds one account with its whole file, each part on the day it happened. */
export async function fillAccount(desk: Desk, account: ExampleAccount, time: ExampleTime): Promise<void> {
  time.setDay(account.addedOn)
  const { name, tier, industry, aliases = [], isPrivate = false, budgetStartMonth, founded } = account
  const added = await desk.accounts.add({
    name,
    tier,
    industry,
    aliases,
    isPrivate,
    ...(budgetStartMonth === undefined ? {} : { budgetStartMonth }),
    ...(founded === undefined ? {} : { foundedOn: foundedOn(founded, time) }),
  })
  const accountId = added.value.id
  const contacts = new Map<string, string>()
  for (const person of account.people) {
    const boss = person.boss === undefined ? undefined : contacts.get(person.boss)
    const above = boss === undefined ? {} : { reportsToId: boss }
    const { value } = await desk.contacts.add({ accountId, ...contactOf(person, time), ...above })
    contacts.set(person.name, value.id)
  }
  await fillRecords(desk, account, { accountId, contacts, time })
  await fillNews(desk, account, { accountId, contacts, time })
  for (const deal of account.deals) await fillDeal(desk, deal, { accountId, contacts, time })
  time.setDay(0)
}

type Place = Readonly<{ accountId: string; contacts: Names; time: ExampleTime }>

async function fillRecords(
  desk: Desk,
  account: ExampleAccount,
  { accountId, contacts, time }: Place,
): Promise<void> {
  for (const [offset, kind, what, who] of account.touches.toSorted((a, b) => a[0] - b[0])) {
    time.setDay(offset)
    await desk.touches.add({ accountId, kind, what, on: time.dayAt(offset), ...contactNamed(contacts, who) })
  }
  for (const [offset, text, ...tags] of account.notes.toSorted((a, b) => a[0] - b[0])) {
    time.setDay(offset)
    await desk.notes.add({ accountId, text, tags })
  }
  for (const { way, what, by, with: who } of account.promises) {
    time.setDay(Math.min(by - 5, -1))
    await desk.promises.add({
      accountId,
      direction: way,
      what,
      by: time.dayAt(by),
      ...contactNamed(contacts, who),
    })
  }
  for (const [topic, text] of account.facts ?? []) {
    time.setDay(-20)
    await desk.facts.add({ accountId, topic, text, on: time.dayAt(-20) })
  }
}

async function fillNews(
  desk: Desk,
  { people }: ExampleAccount,
  { accountId, contacts, time }: Place,
): Promise<void> {
  for (const { name, news } of people) {
    const contactId = contacts.get(name)
    if (news === undefined || contactId === undefined) continue
    time.setDay(news.onDay)
    const { event, onDay, what } = news
    const on = time.dayAt(onDay)
    await desk.occasions.news.add({ accountId, contactId, event, on, ...(what !== undefined && { what }) })
  }
}

async function fillDeal(desk: Desk, deal: ExampleDeal, { accountId, contacts, time }: Place): Promise<void> {
  const firstDay = Math.min(-1, ...deal.history.map(({ onDay }) => onDay))
  time.setDay(firstDay)
  const { value } = await desk.deals.add({
    accountId,
    name: deal.name,
    amount: { amountMinor: deal.amount * 100, currency: deal.currency },
    stage: deal.stage,
    isTender: deal.isTender ?? false,
    ...(deal.step === undefined ? {} : { buyingStep: deal.step }),
    ...(deal.incumbent === undefined ? {} : { incumbent: deal.incumbent }),
    ...(deal.decisionIn === undefined ? {} : { decisionOn: time.dayAt(deal.decisionIn) }),
  })
  await fillPeople(desk, deal, { dealId: value.id, contacts, judgedOn: time.dayAt(firstDay) })
  for (const { onDay, marks } of deal.history) {
    time.setDay(onDay)
    await desk.assessments.mark(
      value.id,
      marks.map((row) => markOf(row, { contacts, on: time.dayAt(onDay), byId: desk.viewer.memberId })),
    )
  }
  if (deal.next === undefined) return
  time.setDay(-1)
  const next = { what: deal.next.what, who: desk.viewer.memberId, by: time.dayAt(deal.next.inDays) }
  await desk.deals.setNextStep(value.id, next)
}

async function fillPeople(
  desk: Desk,
  deal: ExampleDeal,
  { dealId, contacts, judgedOn }: Readonly<{ dealId: string; contacts: Names; judgedOn: Day }>,
): Promise<void> {
  for (const { name, role, isTop = false, ...judged } of deal.people) {
    const contactId = contacts.get(name)
    if (contactId === undefined) throw new Error(`The example has no ${name}`)
    await desk.deals.setPerson({
      dealId,
      contactId,
      isTopDecider: isTop,
      judgedOn,
      ...(role === undefined ? {} : { buyingRole: role }),
      ...judged,
    })
  }
}

function contactOf(
  person: ExamplePerson,
  time: ExampleTime,
): Omit<Parameters<Desk['contacts']['add']>[0], 'accountId'> {
  const {
    birthday,
    keeps = [],
    keepsSource,
    likes,
    avoid,
    family,
    hasLeft,
    boss: _boss,
    news: _news,
    ...open
  } = person
  return {
    ...open,
    ...(hasLeft ? { status: { is: 'left' as const } } : {}),
    sensitive: {
      keeps: [...keeps],
      ...(keepsSource === undefined ? {} : { keepsSource }),
      ...(birthday === undefined ? {} : { birthday: birthdayOf(birthday, time) }),
      ...(likes === undefined ? {} : { likes }),
      ...(avoid === undefined ? {} : { avoid }),
      ...(family === undefined ? {} : { family }),
    },
  }
}

function foundedOn({ inDays, years }: NonNullable<ExampleAccount['founded']>, { dayAt }: ExampleTime): Day {
  const { year, month, day } = partsOf(dayAt(inDays))
  return dayOf(year - years, month, Math.min(day, daysInMonth(year - years, month)))
}

function birthdayOf({ calendar, inDays, year }: ExampleBirthday, { dayAt }: ExampleTime): Birthday {
  const told = year === undefined ? {} : { year }
  if (calendar === 'lunar') {
    const { month, day, leap } = toLunar(dayAt(inDays))
    return { calendar, month, day, leap, ...told }
  }
  const { month, day } = partsOf(dayAt(inDays))
  return { calendar, month, day, ...told }
}

type MarkRow = ExampleDeal['history'][number]['marks'][number]

function markOf(
  [element, state, evidence, who]: MarkRow,
  { contacts, on, byId }: Readonly<{ contacts: Names; on: Day; byId: string }>,
): Mark {
  return {
    element,
    state,
    on,
    byId,
    ...(evidence === undefined ? {} : { evidence }),
    ...(who === undefined ? {} : { source: who }),
    ...contactNamed(contacts, who),
  }
}

function contactNamed(contacts: Names, name: string | undefined): Readonly<{ contactId?: string }> {
  const contactId = name === undefined ? undefined : contacts.get(name)
  return contactId === undefined ? {} : { contactId }
}
