import type { Locale } from '../../locale.ts'
import type { DrillItem, DrillText, DrillTexts } from '../item.ts'
import { C139_ITEMS } from './c139-data.ts'
import { EN_C139 } from './en/c139-data.ts'
import { EN_FACTS } from './en/facts-data.ts'
import { EN_PEOPLE } from './en/people-data.ts'
import { EN_POSITIONING } from './en/positioning-data.ts'
import { EN_PROCESS } from './en/process-data.ts'
import { EN_RELATIONSHIP } from './en/relationship-data.ts'
import { EN_SENTENCES } from './en/sentences-data.ts'
import { EN_SPIN } from './en/spin-data.ts'
import { FACT_ITEMS } from './facts-data.ts'
import { PEOPLE_ITEMS } from './people-data.ts'
import { POSITIONING_ITEMS } from './positioning-data.ts'
import { PROCESS_ITEMS } from './process-data.ts'
import { RELATIONSHIP_ITEMS } from './relationship-data.ts'
import { SENTENCE_ITEMS, SPIN_ITEMS } from './spin-data.ts'
import { ZH_C139 } from './zh/c139-data.ts'
import { ZH_FACTS } from './zh/facts-data.ts'
import { ZH_PEOPLE } from './zh/people-data.ts'
import { ZH_POSITIONING } from './zh/positioning-data.ts'
import { ZH_PROCESS } from './zh/process-data.ts'
import { ZH_RELATIONSHIP } from './zh/relationship-data.ts'
import { ZH_SENTENCES } from './zh/sentences-data.ts'
import { ZH_SPIN } from './zh/spin-data.ts'

const ALL = [
  ...C139_ITEMS,
  ...SPIN_ITEMS,
  ...SENTENCE_ITEMS,
  ...PEOPLE_ITEMS,
  ...PROCESS_ITEMS,
  ...POSITIONING_ITEMS,
  ...RELATIONSHIP_ITEMS,
  ...FACT_ITEMS,
] as const

/** Every practice question, by topic; an id once used keeps its meaning, as people's boxes hang on it. */
export const DRILL_ITEMS: readonly DrillItem[] = ALL

const TEXTS: Readonly<Record<Locale, DrillTexts<typeof ALL>>> = {
  en: {
    ...EN_C139,
    ...EN_SPIN,
    ...EN_SENTENCES,
    ...EN_PEOPLE,
    ...EN_PROCESS,
    ...EN_POSITIONING,
    ...EN_RELATIONSHIP,
    ...EN_FACTS,
  },
  zh: {
    ...ZH_C139,
    ...ZH_SPIN,
    ...ZH_SENTENCES,
    ...ZH_PEOPLE,
    ...ZH_PROCESS,
    ...ZH_POSITIONING,
    ...ZH_RELATIONSHIP,
    ...ZH_FACTS,
  },
}

const textsById: Readonly<Record<Locale, ReadonlyMap<string, DrillText>>> = {
  en: new Map(Object.entries(TEXTS.en)),
  zh: new Map(Object.entries(TEXTS.zh)),
}
const itemsById = new Map(DRILL_ITEMS.map((item) => [item.id, item]))

/** The question of this id; `undefined` when there is none, or no longer. */
export function findDrillItem(id: string): DrillItem | undefined {
  return itemsById.get(id)
}

/** The words of a question. @throws Error for an item that is not of `DRILL_ITEMS` */
export function getDrillText({ id }: DrillItem, locale: Locale): DrillText {
  const text = textsById[locale].get(id)
  if (text === undefined) throw new Error(`There is no practice question ${id}`)
  return text
}
