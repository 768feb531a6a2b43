import { describe, expect, it } from 'vitest'
import { canAdd, canChange, canSee, canSeeSensitive, leads, type Viewer } from '../../src/coach/index.ts'

const open = { ownerId: 'anna', collaboratorIds: ['ben'], isPrivate: false }
const closed = { ...open, isPrivate: true }

const owner: Viewer = { memberId: 'anna', role: 'rep' }
const collaborator: Viewer = { memberId: 'ben', role: 'rep' }
const other: Viewer = { memberId: 'carl', role: 'rep' }
const manager: Viewer = { memberId: 'dora', role: 'manager' }
const admin: Viewer = { memberId: 'emil', role: 'admin' }

describe('the rights on an account', () => {
  it.each([
    ['the owner', owner, { see: true, seePrivate: true, change: true, add: true, sensitive: true }],
    [
      'a collaborator',
      collaborator,
      { see: true, seePrivate: true, change: false, add: true, sensitive: true },
    ],
    ['another rep', other, { see: true, seePrivate: false, change: false, add: false, sensitive: false }],
    ['a manager', manager, { see: true, seePrivate: true, change: true, add: true, sensitive: true }],
    ['an admin', admin, { see: true, seePrivate: true, change: true, add: true, sensitive: true }],
  ])('of %s', (_, viewer, rights) => {
    expect({
      see: canSee(viewer, open),
      seePrivate: canSee(viewer, closed),
      change: canChange(viewer, open),
      add: canAdd(viewer, open),
      sensitive: canSeeSensitive(viewer, open),
    }).toEqual(rights)
  })

  it.each([
    ['rep', false],
    ['manager', true],
    ['admin', true],
  ] as const)('a %s leads: %s', (role, does) => {
    expect(leads({ memberId: 'x', role })).toBe(does)
  })
})
