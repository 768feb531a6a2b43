import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { shapeOf } from '../../src/bot/grammar/command-table.ts'
import { findCommand } from '../../src/bot/grammar/command-words.ts'
import { findOptionKey } from '../../src/bot/grammar/option-keys.ts'
import { type Words, wordsFor } from '../../src/bot/words/index.ts'
import { fillExample } from '../../src/example/fill.ts'
import { ANNA, LEI, MONDAY, openTeam, readable, type Team } from './open-team.ts'

let team: Team
beforeAll(async () => {
  team = await openTeam()
  await fillExample(team.openStoreAt, { teamId: team.bot.identity.teamId, now: MONDAY })
})
afterAll(() => team.end())

// The words of a refusal around what was typed, and those of a search that finds nothing.
const REFUSED = {
  en: /I don't know|I still need|I can't read|fits more than one|Only .+ can|counts only with|find that any more|Nothing fits/,
  zh: /没有找到|没有这个|没看懂|还缺|不止一个|只有.+可以|才算数|找不到|不知道怎么处理/,
} as const

async function shownFor(member: string, line: string): Promise<string> {
  const answer = await team.command(member, line)
  await team.quiet()
  const shown = [...(answer === undefined ? [] : [answer]), ...team.modals(member)]
  await team.closeView(member, { all: true })
  return shown.map((one) => readable(one)).join('\n')
}

function examplesOf(words: Words): readonly string[] {
  return Object.values(words.help.topics).map(({ example }) => example)
}

describe.each([
  { locale: 'en', member: ANNA, unknown: 'account Nobody At All' },
  { locale: 'zh', member: LEI, unknown: '客户 查无此人' },
] as const)('in $locale', ({ locale, member, unknown }) => {
  it.each(examplesOf(wordsFor(locale)))('works as typed: %s', async (example) => {
    const shown = await shownFor(member, example)
    expect(shown).not.toBe('')
    expect(shown).not.toMatch(REFUSED[locale])
  })

  it('would notice an example that does not', async () => {
    expect(await shownFor(member, unknown)).toMatch(REFUSED[locale])
  })
})

/** Every `key:` that the guide writes down, with the command it is written for. */
function writtenOptions(words: Words): readonly (readonly [command: string, option: string])[] {
  return Object.values(words.help.topics).flatMap(({ syntax }) => {
    const [command = ''] = syntax.split(/\s/)
    const options = [...syntax.matchAll(/([^\s[:：]+)[:：]/g)].map(([, option = '']) => option)
    return [...new Set(options)]
      .filter((option) => !/^[\d-]+$/.test(option))
      .map((option) => [command, option] as const)
  })
}

it.each([...writtenOptions(wordsFor('en')), ...writtenOptions(wordsFor('zh'))])(
  '%s takes the option %s: that the guide writes down',
  (command, option) => {
    const { id } = findCommand(command)
    const key = findOptionKey(option)
    expect(id !== undefined && key !== undefined && shapeOf(id).options?.includes(key)).toBe(true)
  },
)
