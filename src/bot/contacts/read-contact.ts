import type { SensitiveFile } from '../../coach/index.ts'
import type { NewContact } from '../../store/index.ts'
import { readName, readOwner, splitNames } from '../accounts/read-account.ts'
import type { Ask } from '../ask.ts'
import { choose } from '../choose.ts'
import { type CommandLine, optionOf, optionsOf } from '../grammar/command-line.ts'
import type { OptionValue } from '../grammar/line-options.ts'
import type { OptionKey } from '../grammar/option-keys.ts'
import { readBirthday } from '../grammar/read-birthday.ts'
import { readFestivals } from '../grammar/read-festivals.ts'
import { readText } from '../grammar/read-text.ts'
import { readZone } from '../settings/read-settings.ts'
import { readStatus } from './read-status.ts'

/** What the options of `contact add` and `contact edit` say. */
export type ContactOptions = Readonly<{ name?: string }> & Omit<NewContact, 'accountId' | 'name'>

/** How long a field of the file may be. */
export const TEXT_MOST = 300

type Open = Omit<ContactOptions, 'sensitive'>
type Own = Partial<SensitiveFile>
type Read<T> = (ask: Ask, option: OptionValue) => T
type Readers<T> = readonly (readonly [OptionKey, Read<T>])[]
type Label = keyof Ask['words']['contacts']['labels']

const OPEN: Readers<Open> = [
  ['name', (ask, { text, valueSpan }) => ({ name: readName(ask, text, valueSpan) })],
  ['address', (ask, option) => ({ addressAs: short(ask, 'addressAs', option) })],
  ['post', (ask, option) => ({ post: short(ask, 'post', option) })],
  ['role', (ask, option) => ({ roleType: choose(ask, 'roleType', typed(option)) })],
  ['class', (ask, option) => ({ personClass: choose(ask, 'personClass', typed(option)) })],
  ['concern', (ask, option) => ({ concern: choose(ask, 'concern', typed(option)) })],
  ['level', (ask, option) => ({ needLevel: choose(ask, 'needLevel', typed(option)) })],
  ['change', (ask, option) => ({ changeAttitude: choose(ask, 'changeAttitude', typed(option)) })],
  ['closeness', (ask, option) => ({ closeness: choose(ask, 'closeness', typed(option)) })],
  ['wanted', (ask, option) => ({ closenessWanted: choose(ask, 'closeness', typed(option)) })],
  ['holder', (ask, option) => ({ holderId: readOwner(ask, option) })],
  ['phone', (ask, option) => ({ phone: short(ask, 'phone', option) })],
  ['email', (ask, option) => ({ email: short(ask, 'email', option) })],
  ['channels', (ask, option) => ({ channels: short(ask, 'channels', option) })],
  ['language', (ask, option) => ({ locale: choose(ask, 'locale', typed(option)) })],
  ['zone', (_, option) => ({ zone: readZone(option) })],
  ['status', (ask, option) => ({ status: readStatus(ask, typed(option)) })],
]

const OWN: Readers<Own> = [
  ['birthday', (ask, { text, valueSpan }) => ({ birthday: readBirthday(text, at(ask, valueSpan)) })],
  ['source', (ask, option) => ({ keepsSource: short(ask, 'keepsSource', option) })],
  ['likes', (ask, option) => ({ likes: short(ask, 'likes', option) })],
  ['family', (ask, option) => ({ family: short(ask, 'family', option) })],
  ['gifts', (ask, option) => ({ giftsForbidden: short(ask, 'giftsForbidden', option) })],
  ['avoid', (ask, option) => ({ avoid: short(ask, 'avoid', option) })],
]

/**
 * The fields that the options of a line give; those not typed are absent.
 *
 * @throws Problem `bad-choice`, `bad-birthday`, `bad-zone`, `too-long`
 */
export function readContactOptions(ask: Ask, line: CommandLine): ContactOptions {
  const aliases = optionsOf(line, 'alias').flatMap(({ text }) => splitNames(text))
  const own = { ...laid(OWN, ask, line), ...festivalsIn(ask, line) }
  return {
    ...laid(OPEN, ask, line),
    ...(aliases.length === 0 ? {} : { aliases }),
    ...(Object.keys(own).length === 0 ? {} : { sensitive: own }),
  }
}

function laid<T extends object>(readers: Readers<T>, ask: Ask, line: CommandLine): Partial<T> {
  const found: Partial<T> = {}
  for (const [key, read] of readers) {
    const option = optionOf(line, key)
    if (option !== undefined) Object.assign(found, read(ask, option))
  }
  return found
}

/** Several `festivals:` add up. */
function festivalsIn(ask: Ask, line: CommandLine): Own {
  const options = optionsOf(line, 'festivals')
  if (options.length === 0) return {}
  const field = ask.words.contacts.labels.festivals
  const keeps = options.flatMap(({ text, valueSpan }) =>
    readFestivals(text, { field, locale: ask.locale, span: valueSpan }),
  )
  return { keeps: [...new Set(keeps)] }
}

function short({ words }: Ask, label: Label, { text, valueSpan }: OptionValue): string {
  return readText(text, { field: words.contacts.labels[label], most: TEXT_MOST, span: valueSpan })
}

function typed({ text, valueSpan }: OptionValue): Readonly<{ text: string; span: OptionValue['valueSpan'] }> {
  return { text, span: valueSpan }
}

function at({ locale }: Ask, span: OptionValue['valueSpan']): Parameters<typeof readBirthday>[1] {
  return { locale, span }
}
