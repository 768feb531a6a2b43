import { CHANNELS, PEOPLE, type Person } from './example-workspace.ts'

const MENTION = /<@(U\w+)>|<#(C\w+)>|@([\p{L}\w.-]+(?: [\p{Lu}][\p{L}]+)?)|#([\w-]+)/gu

/** What Slack makes of a typed line: `&`, `<`, `>` escaped, people and channels as tokens such as `<@U0MAYA>`. */
export function messageText(typed: string): string {
  return tokenise(typed, { withLabels: false })
}

/** The same for a slash command, whose tokens carry a label: `<@U0MAYA|maya>`. */
export function commandText(typed: string): string {
  return tokenise(typed, { withLabels: true })
}

function tokenise(typed: string, { withLabels }: Readonly<{ withLabels: boolean }>): string {
  let text = ''
  let from = 0
  for (const match of typed.matchAll(MENTION)) {
    const token = tokenOf(match, withLabels)
    if (token === undefined) continue
    text += escapeText(typed.slice(from, match.index)) + token.text
    from = match.index + token.length
  }
  return text + escapeText(typed.slice(from))
}

type Token = Readonly<{ text: string; length: number }>

function tokenOf(match: RegExpMatchArray, withLabels: boolean): Token | undefined {
  const [whole, userId, channelId, at, hash] = match
  if (at !== undefined) return namedPerson(at, withLabels)
  const person = PEOPLE.find(({ id }) => id === userId)
  if (person !== undefined) return { text: personToken(person, withLabels), length: whole.length }
  const channel = CHANNELS.find(({ id, name }) => id === channelId || name === hash)
  if (channel === undefined) return undefined
  return { text: withLabels ? `<#${channel.id}|${channel.name}>` : `<#${channel.id}>`, length: whole.length }
}

function namedPerson(named: string, withLabels: boolean): Token | undefined {
  const [firstWord = ''] = named.split(' ')
  for (const name of [named, firstWord]) {
    const person = PEOPLE.find((one) => one.handle === name.toLowerCase() || one.name === name)
    if (person !== undefined) return { text: personToken(person, withLabels), length: name.length + 1 }
  }
  return undefined
}

function personToken({ handle, id }: Person, withLabels: boolean): string {
  return withLabels ? `<@${id}|${handle}>` : `<@${id}>`
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
