import type { KnownBlock } from '@slack/types'
import { type Account, type Deal, type DealPerson, Problem } from '../../coach/index.ts'
import type { Saved } from '../../store/index.ts'
import type { Message } from '../answer.ts'
import type { Ask } from '../ask.ts'
import { actions, button, message, section } from '../blocks/build.ts'
import { bold, code, joined } from '../blocks/mrkdwn.ts'
import { ACTIONS } from '../ids.ts'
import { tieNamesIn } from '../people/map-parts.ts'
import { politicsText, tieText } from '../people/tie-lines.ts'
import { undoButton } from '../undo.ts'
import { faceLines } from './card.ts'
import { readDealFile } from './file.ts'

/** What was written about which deal. */
export type SavedDeal = Readonly<{ saved: Saved<Deal>; account: Account; isNew: boolean }>

/** What was saved, what to do next with a new deal, and the way back. */
export function savedDeal(ask: Ask, { saved, account, isNew }: SavedDeal): Message {
  const { words } = ask
  const { value: deal, changeId } = saved
  const w = words.deals
  const say = isNew ? w.saved : w.changed
  const next = w.judgeNext(code(`/coach c139 "${deal.name}"`), code(w.nextCommand(deal.name)))
  const blocks: KnownBlock[] = [
    section(say(bold(deal.name), account.name)),
    ...(isNew ? [section(next)] : []),
    actions('saved', savedButtons(ask, deal.id, changeId)),
  ]
  return message(`${words.core.saved} · ${deal.name} · ${account.name}`, blocks)
}

/** Whose part in which deal was written. */
export type SavedPart = Readonly<{ saved: Saved<DealPerson>; deal: Deal; contact: string }>

/** The part as it now stands, and the way back. */
export async function savedPart(ask: Ask, { saved, deal, contact: id }: SavedPart): Promise<Message> {
  const { words } = ask
  const file = await readDealFile(ask, deal)
  const face = file.people.find(({ contact }) => contact.id === id)
  if (face === undefined) throw new Problem({ code: 'gone', kind: 'contact' })
  const { contact } = face
  const names = tieNamesIn(ask, file)
  const people = file.people.map(({ part }) => part)
  const politics = politicsText(ask, { part: saved.value, people, names })
  const lines = [
    ...faceLines(ask, { contact, part: saved.value }),
    ...(politics === '' ? [] : [words.contacts.pair(words.people.columns.politics, politics)]),
    words.contacts.pair(words.people.columns.tie, tieText(ask, contact, names.member)),
  ]
  const blocks: KnownBlock[] = [
    section(words.deals.partSaved(bold(contact.name), deal.name)),
    section(joined(lines, '\n')),
    actions('saved', savedButtons(ask, deal.id, saved.changeId)),
  ]
  return message([`${words.core.saved} · ${deal.name}`, ...lines].join('\n'), blocks)
}

function savedButtons({ words }: Ask, dealId: string, changeId: string): ReturnType<typeof button>[] {
  const open = button({ text: words.deals.openCard, action: ACTIONS.runOther, value: `deal =${dealId}` })
  return [undoButton(changeId, words), open]
}
