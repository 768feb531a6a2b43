import type { ElementId, Mark } from '../c139/elements.ts'
import { earnedElements } from '../c139/marks.ts'
import type { Text } from '../text.ts'

/** Where information may come from. The inside of a competitor is none of these places. Source: ST-7. */
export const INFORMATION_SOURCES = ['own-company', 'customer', 'public'] as const
export type InformationSource = (typeof INFORMATION_SOURCES)[number]

/** What there is to learn, and by which Clears it shows that it was learnt. Source: ST-7; C139, the elements. */
export const INFORMATION_FIELDS = ['ourselves', 'customer', 'competition'] as const
export type InformationField = (typeof INFORMATION_FIELDS)[number]

/** The sources as a person reads them. Source: ST-7. */
export const SOURCE_TEXTS = {
  'own-company': {
    en: 'Our own people: service, delivery, finance, whoever sold there before.',
    zh: '自己公司里的人：服务、交付、财务，以及以前跟过这家客户的同事。',
  },
  customer: {
    en: 'People inside the customer, at more than one level.',
    zh: '客户内部的人，而且不止一个层级。',
  },
  public: {
    en: 'Public sources: annual reports, the website, the press, tender notices.',
    zh: '公开渠道：年报、官网、新闻、招标公告。',
  },
} as const satisfies Readonly<Record<InformationSource, Text>>

/** What is said wherever rivals are to be studied. Source: ST-7, MOVE-7. */
export const FAIR_SOURCES_NOTE: Text = {
  en: 'Never ask anybody inside a competitor.',
  zh: '不向竞争对手内部的人打听。',
}

/** A field we do not grasp yet: the open Clears, and where to look, nearest first. */
export type InformationGap = Readonly<{
  field: InformationField
  elements: readonly ElementId[]
  sources: readonly InformationSource[]
}>

// C7, everybody's resources, belongs to ourselves and to the competition.
const FIELDS: Readonly<Record<InformationField, Omit<InformationGap, 'field'>>> = {
  ourselves: { elements: ['C1', 'C7'], sources: ['own-company'] },
  customer: { elements: ['C2', 'C3', 'C4', 'C5', 'C6'], sources: ['customer', 'public', 'own-company'] },
  competition: { elements: ['C7', 'C8', 'C9'], sources: ['customer', 'public', 'own-company'] },
}

/** What is still to be learnt, in the order of `INFORMATION_FIELDS`; a field that we grasp is left out. Source: ST-7. */
export function informationGaps(marks: readonly Mark[]): readonly InformationGap[] {
  const earned = earnedElements(marks)
  return INFORMATION_FIELDS.flatMap((field) => {
    const { elements, sources } = FIELDS[field]
    const open = elements.filter((element) => !earned.includes(element))
    return open.length === 0 ? [] : [{ field, elements: open, sources }]
  })
}
