import type { KnownBlock } from '@slack/types'
import type { NameChoice, Refusal, Span } from '../coach/index.ts'
import type { Message } from './answer.ts'
import { actions, button, message, section } from './blocks/build.ts'
import { codeBlock, ownMarkup } from './blocks/mrkdwn.ts'
import { pointAt } from './grammar/point-at.ts'
import { ACTIONS } from './ids.ts'
import type { Words } from './words/index.ts'

const VALUE_MOST = 2000

/**
 * What a person reads when we refuse: what was wrong, the place in her line, what to do, and buttons for the ways out
 * that run her line again with the right name in it.
 */
export function refusalMessage(refusal: Refusal, words: Words, line: string = ''): Message {
  const { what, how } = textOf(refusal, words)
  const at = spanOf(refusal)
  const shown = at !== undefined && line !== ''
  const tail = shown ? joinSentences(how, words.core.nothingSaved) : how
  const blocks: KnownBlock[] = [section(ownMarkup(what))]
  if (shown) blocks.push(section(codeBlock(pointAt(line, at))))
  if (tail !== '') blocks.push(section(ownMarkup(tail)))
  const ways = waysOut(refusal, line)
  if (ways.length > 0) blocks.push(actions('ways-out', ways.slice(0, 8)))
  const part = shown ? ` ${line.slice(at.start, at.end)} ` : ' '
  return message(`${what}${part}${tail}`.trim(), blocks)
}

function textOf<C extends Refusal['code']>(
  refusal: Extract<Refusal, { code: C }>,
  words: Words,
): Readonly<{ what: string; how: string }> {
  const write: (refusal: Extract<Refusal, { code: C }>) => Readonly<{ what: string; how: string }> =
    words.refusals[refusal.code as C]
  return write(refusal)
}

function spanOf(refusal: Refusal): Span | undefined {
  return 'at' in refusal ? refusal.at : undefined
}

function waysOut(refusal: Refusal, line: string): ReturnType<typeof button>[] {
  const choices = choicesOf(refusal)
  const at = spanOf(refusal)
  if (at === undefined || line === '') return []
  return choices
    .map((choice, i) => ({
      choice,
      i,
      value: `${line.slice(0, at.start)}=${choice.id}${line.slice(at.end)}`,
    }))
    .filter(({ value }) => value.length <= VALUE_MOST)
    .map(({ choice, i, value }) =>
      button({
        text: choice.hint === undefined ? choice.name : `${choice.name} · ${choice.hint}`,
        action: `${ACTIONS.run}:${i}`,
        value,
      }),
    )
}

function choicesOf(refusal: Refusal): readonly NameChoice[] {
  if (refusal.code === 'unknown-name') return refusal.near
  return refusal.code === 'several-names' ? refusal.choices : []
}

function joinSentences(first: string, second: string): string {
  if (first === '') return second
  return /[。！？]$/.test(first) ? first + second : `${first} ${second}`
}
