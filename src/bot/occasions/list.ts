import type { KnownBlock } from '@slack/types'
import { nextByRule, type OwnOccasion } from '../../coach/index.ts'
import type { Message } from '../answer.ts'
import type { Ask } from '../ask.ts'
import { actions, button, message, section } from '../blocks/build.ts'
import { bold, code, mrkdwn } from '../blocks/mrkdwn.ts'
import { ACTIONS } from '../ids.ts'
import { occasionFacts } from './tell-occasion.ts'

/** A message has room for so many rows with a button. */
const LISTED = 20

/** The team's own calendar, what comes next first; admins change it from here. */
export async function occasionList(ask: Ask): Promise<Message> {
  const { words, desk, today } = ask
  const w = words.occasions
  const last = '9999-12-31'
  const dated = (await desk.occasions.own.list()).map((occasion) => ({
    occasion,
    on: nextByRule(occasion.rule, today) ?? last,
  }))
  const all = dated.toSorted((one, other) => (one.on < other.on ? -1 : 1)).map(({ occasion }) => occasion)
  const shown = all.slice(0, LISTED)
  const more = all.length > LISTED ? [section(words.core.andMore(all.length - LISTED))] : []
  const lines = shown.map((occasion) => [occasion.name, occasionFacts(ask, occasion)].join('  '))
  if (shown.length === 0) {
    const text = [w.empty, w.emptyHow, w.emptyCommand].join('\n')
    return message(text, [
      section(w.empty),
      section(mrkdwn`${w.emptyHow} ${code(w.emptyCommand)}`),
      ...addButton(ask),
    ])
  }
  const rows = shown.map((occasion, n) => row(ask, occasion, n))
  return message([w.title, ...lines].join('\n'), [
    section(bold(w.title)),
    ...rows,
    ...more,
    ...addButton(ask),
  ])
}

function row(ask: Ask, occasion: OwnOccasion, n: number): KnownBlock {
  const text = mrkdwn`${bold(occasion.name)}  ${occasionFacts(ask, occasion)}`
  if (!mayChange(ask)) return section(text)
  const { remove } = ask.words.occasions
  const accessory = button({
    text: remove,
    action: `${ACTIONS.run}:${n}`,
    value: `occasion remove =${occasion.id}`,
    spoken: ask.words.delivery.spoken(remove, occasion.name),
  })
  return { ...section(text), accessory }
}

function addButton(ask: Ask): readonly KnownBlock[] {
  if (!mayChange(ask)) return []
  const add = button({ text: ask.words.occasions.addButton, action: ACTIONS.openForm, value: 'occasion add' })
  return [actions('occasions', [add])]
}

function mayChange({ member, audience }: Ask): boolean {
  return member.role === 'admin' && audience === 'self'
}
