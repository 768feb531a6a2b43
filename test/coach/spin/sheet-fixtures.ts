import fc from 'fast-check'
import {
  type AskedImplication,
  BUYING_ROLES,
  CHANGE_ATTITUDES,
  CONCERNS,
  type Contact,
  type Day,
  type Deal,
  type DealPerson,
  FACT_TOPICS,
  type Fact,
  type FiledProblem,
  INDUSTRIES,
  NEED_LEVELS,
  PERSON_CLASSES,
  parseDay,
  ROLE_TYPES,
  type Sheet,
  type SheetInput,
  STAGES,
  STANCES,
} from '../../../src/coach/index.ts'

export const TODAY: Day = parseDay('2026-11-23')

export function call(more: Partial<SheetInput> = {}): SheetInput {
  return { locale: 'en', account: { name: 'Acme Steel' }, facts: [], problems: [], ...more }
}

export function contact(more: Partial<Contact> = {}): Contact {
  return {
    id: 'mary',
    accountId: 'acme',
    name: 'Mary O’Neil',
    aliases: [],
    status: { is: 'active' },
    createdOn: TODAY,
    ...more,
  }
}

export function person(contactId: string, more: Partial<DealPerson> = {}): DealPerson {
  return { dealId: 'line2', contactId, isTopDecider: false, judgedOn: TODAY, ...more }
}

export function deal(more: Partial<Deal> = {}): Deal {
  return {
    id: 'line2',
    accountId: 'acme',
    name: 'Line 2 upgrade',
    aliases: [],
    ownerId: 'anna',
    stage: 'needs',
    stageSince: TODAY,
    isTender: false,
    createdOn: TODAY,
    ...more,
  }
}

export function fact(topic: string, more: Partial<Fact> = {}): Fact {
  return { id: topic, accountId: 'acme', topic, text: `Told about ${topic}`, on: TODAY, ...more }
}

export function problem(id: string, text = `Trouble ${id}`, more: Partial<FiledProblem> = {}): FiledProblem {
  return { id, text, on: TODAY, ...more }
}

/** The ids of the heads, as the bank calls them. */
export function headIds({ chains }: Sheet): readonly string[] {
  return chains.map(({ problem: head }) => (head.kind === 'known' ? head.check.id : head.id))
}

export function implicationsOf({ chains }: Sheet): readonly AskedImplication[] {
  return chains.flatMap(({ implications }) => implications)
}

const anyDay = fc.constantFrom('2026-01-05', '2026-11-12', '2026-11-23').map(parseDay)
const anyText = fc.constantFrom(
  'Line 2 stops every Friday, costs 40k #pain',
  '备件总是晚到，急死人',
  '{kpi}',
  '#pain',
  '',
)
const NONE_NEEDED: { requiredKeys: [] } = { requiredKeys: [] }

const anyContact: fc.Arbitrary<Contact> = fc
  .record(
    {
      roleType: fc.constantFrom(...ROLE_TYPES),
      personClass: fc.constantFrom(...PERSON_CLASSES),
      concern: fc.constantFrom(...CONCERNS),
      needLevel: fc.constantFrom(...NEED_LEVELS),
      changeAttitude: fc.constantFrom(...CHANGE_ATTITUDES),
      addressAs: fc.constantFrom('Mary', '王总', ' '),
    },
    NONE_NEEDED,
  )
  .map(contact)

const anyPerson: fc.Arbitrary<DealPerson> = fc
  .record(
    {
      isTopDecider: fc.boolean(),
      stance: fc.constantFrom(...STANCES),
      buyingRole: fc.constantFrom(...BUYING_ROLES),
    },
    NONE_NEEDED,
  )
  .map((parts) => person('mary', parts))

const anyDeal: fc.Arbitrary<Deal> = fc
  .record(
    {
      stage: fc.constantFrom(...STAGES),
      incumbent: fc.constantFrom('Borg', '{product}', ''),
      closed: fc.record({ on: anyDay, result: fc.constantFrom('won', 'lost') }),
    },
    NONE_NEEDED,
  )
  .map(deal)

const anyFact: fc.Arbitrary<Fact> = fc
  .record(
    {
      topic: fc.constantFrom(...FACT_TOPICS, ' KPI ', 'parking'),
      text: anyText,
      on: anyDay,
      dealId: fc.constantFrom('line2', 'line3'),
    },
    { requiredKeys: ['topic', 'text', 'on'] },
  )
  .map((parts) => fact(parts.topic, parts))

const anyProblem: fc.Arbitrary<FiledProblem> = fc
  .record(
    { id: fc.constantFrom('a', 'b', 'c', 'd'), text: anyText, on: anyDay, canSolve: fc.boolean() },
    { requiredKeys: ['id', 'text', 'on'] },
  )
  .map((parts) => problem(parts.id, parts.text, parts))

/** A call of any kind. */
export const anyCall: fc.Arbitrary<SheetInput> = fc.record(
  {
    locale: fc.constantFrom('en', 'zh'),
    account: fc.record(
      { name: fc.string({ maxLength: 20 }), industry: fc.constantFrom(...INDUSTRIES, 'Finance', 'shipping') },
      { requiredKeys: ['name'] },
    ),
    contact: anyContact,
    person: anyPerson,
    deal: anyDeal,
    facts: fc.array(anyFact, { maxLength: 8 }),
    problems: fc.uniqueArray(anyProblem, { maxLength: 4, selector: ({ id }) => id }),
  },
  { requiredKeys: ['locale', 'account', 'facts', 'problems'] },
)
