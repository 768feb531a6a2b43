import type { Answer, Message } from '../answer.ts'
import type { Ask, CommandHandler } from '../ask.ts'
import { answerBank } from '../bank/answer-bank.ts'
import { readBankLine } from '../bank/bank-line.ts'
import { actions, button, header, message } from '../blocks/build.ts'
import { ACTIONS } from '../ids.ts'
import { shareButton } from '../share.ts'
import { type CallFile, readCallFile, sheetOf } from './call-file.ts'
import { inCallButtons } from './in-call-form.ts'
import { partBlocks, partsText } from './parts.ts'
import { prepFormAnswer } from './prep-form.ts'
import { aboutLine, readAbout } from './read-about.ts'
import { sheetParts } from './sheet-parts.ts'

const PEOPLE_MOST = 5

/** `spin ACCOUNT [with:CONTACT] [deal:DEAL]`: the questions alone. `spin bank …`: the team's own ones. */
export const spinCommand: CommandHandler = async (ask, line): Promise<Answer> => {
  if (line.rest.length === 0 && line.options.size === 0) return prepFormAnswer(ask, 'spin')
  const bank = readBankLine(line)
  if (bank !== undefined) return answerBank(ask, bank)
  const about = await readAbout(ask, line, { write: false, example: ask.words.calls.spinExample })
  return { kind: 'message', message: spinMessage(ask, await readCallFile(ask, about)) }
}

/** The questions for a call, with the way to its whole brief. */
export function spinMessage(ask: Ask, file: CallFile): Message {
  const { words } = ask
  const title = titleOf(words.calls.spinTitle, file)
  const parts = sheetParts(ask, file, sheetOf(ask, file))
  const buttons = [
    ...inCallButtons(ask, file),
    ...forPeopleButtons(ask, file, 'spin'),
    button({
      text: words.calls.wholeBrief,
      action: `${ACTIONS.runOther}:0`,
      value: aboutLine('prep', file),
    }),
    shareButton(aboutLine('spin', file), words),
  ]
  const blocks = [header(title), ...partBlocks(parts), actions(`spin-${file.account.id}`, buttons)]
  return message(`${title}\n${partsText(parts, ask.words)}`, blocks)
}

/** What it is, for which account, with whom. */
export function titleOf(what: string, { account, contact }: CallFile): string {
  return [what, account.name, ...(contact === undefined ? [] : [contact.name])].join(' · ')
}

/** One button for each of the people that could be met, those with a part in the deal first; none when one is named. */
export function forPeopleButtons(
  { words }: Ask,
  file: CallFile,
  command: 'spin' | 'prep',
): readonly ReturnType<typeof button>[] {
  if (file.contact !== undefined) return []
  const parts = new Set(file.people.map(({ contactId }) => contactId))
  const reachable = file.contacts.filter(({ status }) => status.is === 'active' || status.is === 'mourning')
  return reachable
    .toSorted((a, b) => Number(parts.has(b.id)) - Number(parts.has(a.id)))
    .slice(0, PEOPLE_MOST)
    .map((contact, index) =>
      button({
        text: words.calls.forPerson(contact.name),
        action: `${ACTIONS.run}:${index}`,
        value: aboutLine(command, { ...file, contact }),
      }),
    )
}
