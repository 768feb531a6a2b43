import type { KnownBlock } from '@slack/types'
import type { Message } from '../answer.ts'
import type { Ask, CommandHandler, Feature } from '../ask.ts'
import { actions, button, context, header, message, section } from '../blocks/build.ts'
import { bold, code, codeBlock, joined, mrkdwn } from '../blocks/mrkdwn.ts'
import { findCommand } from '../grammar/command-words.ts'
import { wordsOf } from '../grammar/line-text.ts'
import { ACTIONS } from '../ids.ts'
import type { Words } from '../words/index.ts'

type Topic = keyof Words['help']['topics']

/** What a rep uses first; the rest stands behind a button. */
const FIRST: readonly Topic[] = ['today', 'account', 'note', 'find', 'prep', 'c139', 'touch', 'promise']

/** `help`, `help all`, `help COMMAND`. */
const helpCommand: CommandHandler = async (ask, line) => {
  const asked = wordsOf(line).trim()
  if (/^(all|全部)$/i.test(asked)) return { kind: 'message', message: guide(ask, allTopics(ask.words)) }
  const topic = asked === '' ? undefined : findCommand(asked).id
  if (topic !== undefined && isTopic(ask.words, topic)) {
    return { kind: 'message', message: topicHelp(ask, topic) }
  }
  return { kind: 'message', message: shortGuide(ask) }
}

/** The guide. */
export const help: Feature = { commands: { help: helpCommand } }

/** The same for everybody of one language, and asked for more than anything else. */
const shortGuides = new Map<string, Message>()

function shortGuide(ask: Ask): Message {
  const known = shortGuides.get(ask.locale)
  if (known !== undefined) return known
  const made = guide(ask, FIRST)
  shortGuides.set(ask.locale, made)
  return made
}

function guide({ words, locale }: Ask, topics: readonly Topic[]): Message {
  const lines = topics.map((topic) => {
    const { does, example } = words.help.topics[topic]
    return mrkdwn`${code(`/coach ${example}`)}  ${does}`
  })
  const isShort = topics.length === FIRST.length
  const [value, text] = isShort ? ['help all', words.help.more] : ['help', words.help.again]
  const blocks: KnownBlock[] = [
    header(words.help.title),
    section(words.help.intro),
    section(joined(lines, '\n')),
    context(words.help.topicLine(locale === 'zh' ? '/coach 帮助 联系人' : '/coach help contact')),
    actions('help', [button({ text, action: ACTIONS.run, value })]),
  ]
  const spoken = topics.map((topic) => {
    const { does, example } = words.help.topics[topic]
    return words.help.line(`/coach ${example}`, does)
  })
  return message([words.help.title, ...spoken].join('\n'), blocks)
}

function topicHelp({ words }: Ask, topic: Topic): Message {
  const { does, syntax, example } = words.help.topics[topic]
  const [name = topic] = syntax.split(/\s/)
  const written = syntax
    .split('\n')
    .map((line) => `/coach ${line}`)
    .join('\n')
  const blocks: KnownBlock[] = [
    section(mrkdwn`${bold(name)}  ${does}`),
    section(mrkdwn`${words.help.syntax}\n${codeBlock(written)}`),
    section(mrkdwn`${words.help.exampleLabel}  ${code(`/coach ${example}`)}`),
    context(words.help.grammar),
    actions('help', [
      button({ text: words.help.tryIt, action: `${ACTIONS.runOther}:0`, value: example, style: 'primary' }),
      button({ text: words.help.again, action: `${ACTIONS.run}:1`, value: 'help' }),
    ]),
  ]
  const { line, exampleLabel } = words.help
  const spoken = [line(name, does), written, line(exampleLabel, `/coach ${example}`)]
  return message(spoken.join('\n'), blocks)
}

function allTopics(words: Words): readonly Topic[] {
  return Object.keys(words.help.topics).filter((id) => isTopic(words, id))
}

function isTopic(words: Words, id: string): id is Topic {
  return id in words.help.topics
}
