import { Problem } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import { foldText } from '../grammar/fold-text.ts'
import { nearestName } from '../grammar/nearest-name.ts'

type Named = Readonly<{ id: string; name: string }>

/**
 * The one of these that is meant: by its name, whatever case and width, or as `=id` on our own buttons.
 *
 * @throws Problem `bad-choice` naming those there are, `gone` where there are none
 */
export function findByName<T extends Named>({ words }: Ask, typed: string, all: readonly T[]): T {
  const found = all.find(({ id, name }) => typed === `=${id}` || foldText(name) === foldText(typed))
  if (found !== undefined) return found
  if (all.length === 0 || typed.startsWith('=')) throw new Problem({ code: 'gone', kind: 'occasion' })
  const choices = all.map(({ name }) => name)
  const nearest = nearestName(typed, choices)
  throw new Problem({
    code: 'bad-choice',
    field: words.occasions.unknown,
    text: typed,
    choices,
    ...(nearest !== undefined && { nearest }),
  })
}
