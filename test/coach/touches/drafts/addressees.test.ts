import { expect, it } from 'vitest'
import { addresseesOf, type Contact, parseDay } from '../../../../src/coach/index.ts'

const on = parseDay('2026-12-01')

/** Names with what is known of each person. */
function people(...files: readonly (readonly [string, Partial<Contact>])[]): readonly Contact[] {
  return files.map(([name, file]) => ({
    id: name,
    accountId: 'a1',
    name,
    status: { is: 'active' },
    aliases: [],
    createdOn: on,
    ...file,
  }))
}

const house = people(
  ['Ada', { closeness: 'close' }],
  ['Ben', {}],
  ['Cem', { personClass: 'decision' }],
  ['Dee', { personClass: 'decision', closeness: 'regular' }],
  ['Eve', { status: { is: 'left' } }],
  ['Fay', { status: { is: 'deceased' } }],
  ['Gus', { status: { is: 'do-not-contact' } }],
  ['Hal', { status: { is: 'mourning' } }],
)

it.each([
  ['festive', ['Dee', 'Cem', 'Ada', 'Ben']],
  ['solemn', ['Dee', 'Cem', 'Ada', 'Ben', 'Hal']],
] as const)('names for something %s those who may be written to, who decides first', (tone, names) => {
  expect(addresseesOf(house, { on, tone }).map(({ name }) => name)).toEqual(names)
})

it('writes something festive again to whoever has mourned until before that day', () => {
  const status = { is: 'mourning', until: parseDay('2026-11-30') } as const
  expect(addresseesOf(people(['Hal', { status }]), { on, tone: 'festive' })).toHaveLength(1)
})
