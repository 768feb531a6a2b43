import type { KnownBlock, ModalView } from '@slack/types'
import { z } from 'zod'
import {
  currentMarks,
  ELEMENTS,
  type ElementId,
  elementsOf,
  FAIR_SOURCES_NOTE,
  GROUP_NAMES,
  GROUPS,
  type Group,
  INFORMATION_SOURCES,
  Problem,
  SOURCE_TEXTS,
} from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import { context, divider, header, section } from '../blocks/build.ts'
import { bold } from '../blocks/mrkdwn.ts'
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
    ...(wrong?.get(mark.element) ?? []).map((line) => section(bold(line))),
    ...elementInputs(ask, { mark, people, staleAfterDays, ...(typed && { typed }) }),
  ])
  const sources = group === 'clear' ? [context(...sourceLines(ask))] : []
  return [
    header(title),
    ...sources,
    ...each.flatMap((blocks, i) => (i === 0 ? blocks : [divider(), ...blocks])),
  ]
}

/** Where it may be learnt, and where never. Source: ST-7. */
function sourceLines({ words, locale }: Ask): readonly string[] {
  const from = INFORMATION_SOURCES.map((source) => SOURCE_TEXTS[source][locale]).join(words.c139.sourceGlue)
  return [words.c139.sources(from), FAIR_SOURCES_NOTE[locale]]
}
