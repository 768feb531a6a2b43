import { describe, expect, it } from 'vitest'
import { chartScale, pieSlices, roundUp } from '../../../playground/page/blocks/chart-shape.ts'
import { findEmoji } from '../../../playground/page/emoji.ts'
import {
  fromLocalTime,
  nextMondayMorning,
  toLocalTime,
  tomorrowMorning,
} from '../../../playground/page/local-time.ts'
import { matchingTraffic } from '../../../playground/page/panels/matching-traffic.ts'
import { groupMessages } from '../../../playground/page/places/message-groups.ts'
import { parseRoute, toAddress } from '../../../playground/page/route.ts'

describe('the clock moves', () => {
  // 2026-11-24 is a Tuesday; at 23:30 UTC it is Wednesday in Shanghai.
  const late = new Date('2026-11-24T23:30:00Z')

  it.each([
    ['Europe/Berlin', '2026-11-26T07:30:00.000Z'],
    ['Asia/Shanghai', '2026-11-26T00:30:00.000Z'],
    ['America/New_York', '2026-11-25T13:30:00.000Z'],
  ])('to 08:30 of the next day in %s', (zone, moment) => {
    expect(tomorrowMorning(late, zone).toISOString()).toBe(moment)
  })

  it.each([
    ['2026-11-24T12:00:00Z', '2026-11-30T08:30:00.000Z'],
    ['2026-11-29T12:00:00Z', '2026-11-30T08:30:00.000Z'],
    ['2026-11-30T01:00:00Z', '2026-12-07T08:30:00.000Z'],
  ])('from %s to the Monday after', (from, moment) => {
    expect(nextMondayMorning(new Date(from), 'UTC').toISOString()).toBe(moment)
  })

  it('there and back in a zone', () => {
    const text = toLocalTime(late, 'Asia/Shanghai')
    expect([text, fromLocalTime(text, 'Asia/Shanghai')]).toEqual(['2026-11-25T07:30', late])
  })
})

describe('messages', () => {
  const message = (ts: number, userId: string, isEphemeral = false) => ({
    ts: `${ts}.000100`,
    channel: 'C1',
    userId,
    text: '',
    blocks: [],
    isEphemeral,
    isEdited: false,
    files: [],
  })
  const sizes = (...messages: readonly ReturnType<typeof message>[]) =>
    groupMessages(messages, 'UTC').map((group) => group.messages.length)

  it.each([
    ['one writer in a row', [message(100, 'A'), message(160, 'A')], [2]],
    ['another writer', [message(100, 'A'), message(160, 'B')], [1, 1]],
    ['a long pause', [message(100, 'A'), message(400, 'A')], [1, 1]],
    ['an ephemeral one', [message(100, 'A'), message(110, 'A', true)], [1, 1]],
    ['midnight between them', [message(86_390, 'A'), message(86_410, 'A')], [1, 1]],
  ])('are grouped for %s', (_what, messages, expected) => {
    expect(sizes(...messages)).toEqual(expected)
  })
})

describe('the traffic filter', () => {
  const step = (n: number, way: 'to-bot' | 'to-slack', kind: string) => ({
    n,
    at: '2026-11-24T01:00:00Z',
    way,
    kind,
    summary: '',
    request: '{"text":"Acme"}',
    failed: false,
  })
  const traffic = [step(1, 'to-bot', 'slash_commands'), step(2, 'to-slack', 'views.open')]

  it.each([
    ['', 'all', [2, 1]],
    ['acme', 'to-bot', [1]],
    ['VIEWS', 'all', [2]],
    ['nothing', 'all', []],
  ] as const)('for "%s" going %s shows %j', (query, way, expected) => {
    expect(matchingTraffic(traffic, { query, way }).map(({ n }) => n)).toEqual(expected)
  })
})

describe('charts', () => {
  it.each([
    [0, 0],
    [1, 1],
    [7, 10],
    [23, 25],
    [3_000_000, 5_000_000],
    [0.03, 0.05],
  ])('end at a round number above %d', (value, top) => {
    expect(roundUp(value)).toBeCloseTo(top, 10)
  })

  it('keep zero and negative values in sight', () => {
    const scale = chartScale([
      {
        name: 'a',
        data: [
          { label: 'x', value: -3 },
          { label: 'y', value: 4 },
        ],
      },
    ])
    expect([scale.top, scale.bottom]).toEqual([5, -5])
  })

  it('cut a pie into shares of one whole', () => {
    const slices = pieSlices([
      { label: 'win', value: 3 },
      { label: 'lose', value: 1 },
    ])
    expect(slices.map(({ share }) => share)).toEqual([0.75, 0.25])
  })
})

describe('the address', () => {
  it.each([
    [{ as: 'U1', place: 'D1', tab: 'home' }, '?as=U1#D1/home'],
    [{ as: 'U1', place: 'C1' }, '?as=U1#C1'],
    [{ as: 'U1' }, '?as=U1'],
  ] as const)('of %j is %s, and reads back', (route, address) => {
    const url = new URL(address, 'http://127.0.0.1/')
    expect([toAddress(route), parseRoute(url)]).toEqual([address, route])
  })
})

it('knows Slack’s short names, its aliases and skin tones', () => {
  expect(['wave', '+1', 'thumbsup', 'wave::skin-tone-6', 'nope'].map(findEmoji)).toEqual([
    '👋',
    '👍',
    '👍',
    '👋🏿',
    undefined,
  ])
})
