import {
  type Account,
  type AccountEvent,
  nextByRule,
  OCCASION_TIERS,
  type OwnOccasion,
} from '../../coach/index.ts'
import type { Saved } from '../../store/index.ts'
import type { Message } from '../answer.ts'
import type { Ask } from '../ask.ts'
import { actions, context, message, section } from '../blocks/build.ts'
import { bold, type Markup, type Piece, person } from '../blocks/mrkdwn.ts'
import { undoButton } from '../undo.ts'
import { formatDay } from '../words/format-day.ts'
import { whoseText } from './tell-occasion.ts'

/** What was added to the team's own calendar, and who will be reminded. */
export function savedOccasion(ask: Ask, { value, changeId }: Saved<OwnOccasion>): Message {
  const { words, locale, today } = ask
  const w = words.occasions
  const on = nextByRule(value.rule, today)
  const first = value.rule.kind === 'once' ? value.rule.on : on
  const day = first === undefined ? '' : formatDay(locale, first, today)
  const others = isDefault(value) ? [w.otherTiers] : []
  const hints = on === undefined ? [w.pastDay] : [w.remindTeam(whoseText(ask, value)), ...others]
  return done(ask, { said: w.saved(bold(value.name), day), text: value.name, hints, changeId })
}

/** What was added for one customer, and who will be reminded. */
export function savedEvent(ask: Ask, { value, changeId }: Saved<AccountEvent>, account: Account): Message {
  const { words, locale, today } = ask
  const w = words.occasions
  const said = w.savedFor(bold(value.name), formatDay(locale, value.on, today), account.name)
  const hints = [value.on < today ? w.pastDay : w.remindAccount(person(account.ownerId))]
  return done(ask, { said, text: value.name, hints, changeId })
}

/** What was taken out, and a way back. */
export function removedMessage(ask: Ask, name: string, { changeId }: Saved<unknown>): Message {
  return done(ask, { said: ask.words.occasions.removed(bold(name)), text: name, hints: [], changeId })
}

/** Nobody said for which tiers. */
function isDefault({ tiers }: OwnOccasion): boolean {
  return tiers.join() === OCCASION_TIERS.join()
}

type Done = Readonly<{ said: Markup; text: string; hints: readonly Piece[]; changeId: string }>

function done({ words }: Ask, { said, text, hints, changeId }: Done): Message {
  return message(`${words.core.saved} · ${text}`, [
    section(said),
    ...(hints.length === 0 ? [] : [context(...hints)]),
    actions('saved', [undoButton(changeId, words)]),
  ])
}
