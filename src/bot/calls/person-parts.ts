import { type CallWarning, type Contact, canSeeSensitive, type DealPerson } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import { adviceOf, type CallFile } from './call-file.ts'
import type { Line, Part } from './parts.ts'

const DOT = ' · '

/** The person of the call: how to address and meet them, how they stand, and what speaks against going yet. */
export function personParts(ask: Ask, file: CallFile): readonly Part[] {
  const { contact } = file
  if (contact === undefined) return []
  const { calls } = ask.words
  const lines = [
    { text: [contact.name, ...(contact.post === undefined ? [] : [contact.post])].join(DOT) },
    ...statusLines(ask, contact),
    ...marked(calls.address, contact.addressAs),
    { text: traits(ask, file, contact) },
    ...standingLines(ask, file),
    ...tasteLines(ask, contact),
  ]
  return [{ label: calls.person, lines }, meetingPart(ask, file), warningPart(ask, file)]
}

function statusLines({ words }: Ask, { status }: Contact): readonly Line[] {
  return status.is === 'active' ? [] : [{ text: words.calls.statusNow(words.terms.status[status.is]) }]
}

function traits({ words }: Ask, file: CallFile, contact: Contact): string {
  const { calls, terms } = words
  const { role } = adviceOf(file)
  const trait = (field: string, value: string | undefined) =>
    value === undefined ? calls.unknownTrait(field) : calls.trait(field, value)
  const { personClass, concern, changeAttitude } = contact
  return [
    ...(personClass === undefined ? [] : [terms.personClass[personClass]]),
    trait(terms.field.roleType, role && terms.roleType[role]),
    trait(terms.field.concern, concern && terms.concern[concern]),
    ...(changeAttitude === undefined
      ? []
      : [trait(terms.field.changeAttitude, terms.changeAttitude[changeAttitude])]),
  ].join(DOT)
}

/** How we judge people stays among us, and who coaches us stays with the account's own team. Source: COACH-4. */
function standingLines(ask: Ask, { account, deal, person }: CallFile): readonly Line[] {
  const { words, viewer, audience } = ask
  if (deal === undefined || audience === 'channel') return []
  if (isCoach(person) && !canSeeSensitive(viewer, account)) return []
  return [
    { mark: words.calls.onDeal, text: person === undefined ? words.calls.notOnDeal : part(ask, person) },
  ]
}

function isCoach(person: DealPerson | undefined): boolean {
  return person?.coach !== undefined || person?.stance === 'mentor'
}

/** Unknown is said, never left to look like neutral. Source: BUY-5. */
function part({ words }: Ask, { buyingRole, stance, influence }: DealPerson): string {
  const { calls, terms } = words
  return [
    buyingRole === undefined ? calls.roleUnknown : terms.buyingRole[buyingRole],
    stance === undefined ? terms.stanceUnknown : terms.stance[stance],
    influence === undefined ? calls.influenceUnknown : calls.influence(influence),
  ].join(DOT)
}

/** What they told us of themselves, for the account's own team alone. */
function tasteLines({ words, audience }: Ask, { sensitive }: Contact): readonly Line[] {
  if (audience === 'channel') return []
  const { likes, avoidTopics } = words.calls
  return [...marked(likes, sensitive?.likes), ...marked(avoidTopics, sensitive?.avoid)]
}

/** Source: ROLE-1 to ROLE-4. */
function meetingPart({ words }: Ask, file: CallFile): Part {
  const { calls, terms, core } = words
  const { role, does, avoids } = adviceOf(file)
  if (role === undefined) return { lines: [] }
  return {
    label: calls.meeting(terms.roleType[role]),
    lines: [
      { mark: calls.dos, text: does.map((code) => calls.does[code]).join(core.listGlue) },
      { mark: calls.donts, text: avoids.map((code) => calls.avoids[code]).join(core.listGlue) },
    ],
  }
}

/** Source: ROLE-5, ROLE-6. */
function warningPart(ask: Ask, file: CallFile): Part {
  if (ask.audience === 'channel') return { lines: [] }
  const lines = adviceOf(file).warnings.map((warning) => ({ text: warn(ask, file, warning) }))
  return { label: ask.words.calls.careful, lines }
}

function warn({ words }: Ask, { contacts }: CallFile, warning: CallWarning): string {
  if (warning.code === 'no-inside-voice') return words.calls.noInsideVoice
  const names = contacts.filter(({ id }) => warning.contactIds.includes(id)).map(({ name }) => name)
  return words.calls.insideOpposition(names.join(words.core.listGlue))
}

function marked(mark: string, text: string | undefined): readonly Line[] {
  return text === undefined || text.trim() === '' ? [] : [{ mark, text }]
}
