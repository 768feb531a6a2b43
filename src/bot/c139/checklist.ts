import type { KnownBlock, ModalView } from '@slack/types'
import { z } from 'zod'
import {
  currentMarks,
  ELEMENTS,
  type ElementId,
  elementsOf,
  GROUP_NAMES,
  GROUPS,
  type Group,
  Problem,
} from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import { divider, header, section } from '../blocks/build.ts'
import { form } from '../forms/inputs.ts'
import type { FormValues } from '../incoming.ts'
import { requireChange } from '../require-change.ts'
import { elementInputs, peopleOptions } from './element-inputs.ts'
import type { C139File } from './file.ts'

/** The callback id of the checklist. */
export const CHECKLIST_FORM = 'c139'

/**
 * What a checklist remembers: its deal, the assessment it was filled from, none for a first one, and the elements it asks
 * for, absent for all.
 */
export const ChecklistMetadata = z.object({
  deal: z.string(),
  base: z.string().exactOptional(),
  only: z.array(z.enum(ELEMENTS)).exactOptional(),
})

/** What of the checklist is shown. `typed` and `wrong` are there when it is shown again, `above` stands over it then. */
export type Shown = Readonly<{
  only?: readonly ElementId[]
  typed?: FormValues
  wrong?: ReadonlyMap<ElementId, readonly string[]>
  above?: readonly KnownBlock[]
}>

/**
 * The elements as a form, filled with the marks that hold: all thirteen, or those asked for.
 *
 * @throws Problem `not-allowed`, `deal-closed`
 */
export function checklistForm(ask: Ask, file: C139File, shown: Shown = {}): ModalView {
  const { words } = ask
  const { account, deal, history } = file
  requireChange(ask, account, 'assessment.mark')
  if (deal.closed !== undefined) throw new Problem({ code: 'deal-closed', name: deal.name })
  const { only, above = [section(words.c139.checklistIntro(deal.name))] } = shown
  const base = history.at(-1)?.id
  const metadata = JSON.stringify({
    deal: deal.id,
    ...(base !== undefined && { base }),
    ...(only !== undefined && { only }),
  })
  const blocks = [...above, ...GROUPS.flatMap((group) => groupBlocks(ask, { file, group, shown }))]
  return form({ id: CHECKLIST_FORM, title: words.c139.checklistTitle, metadata, blocks }, words)
}

type GroupShown = Readonly<{ file: C139File; group: Group; shown: Shown }>

function groupBlocks(ask: Ask, { file, group, shown }: GroupShown): ModalView['blocks'] {
  const { words, locale } = ask
  const { only = ELEMENTS, typed, wrong } = shown
  const elements = elementsOf(group).filter((element) => only.includes(element))
  if (elements.length === 0) return []
  const title = words.c139.groupTitle(GROUP_NAMES[group][locale], words.c139.groupAsks[group])
  const people = peopleOptions(file)
  const { staleAfterDays } = file
  const marks = currentMarks(file.marks).filter(({ element }) => elements.includes(element))
  const each = marks.map((mark) => [
    ...(wrong?.get(mark.element) ?? []).map((line) => section(line)),
    ...elementInputs(ask, { mark, people, staleAfterDays, ...(typed && { typed }) }),
  ])
  return [header(title), ...each.flatMap((blocks, i) => (i === 0 ? blocks : [divider(), ...blocks]))]
}
