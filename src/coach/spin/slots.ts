import type { Locale } from '../locale.ts'

/** What a question may leave open. `contact` calls the person by name, so it stands first in its sentence. */
export const SLOTS = ['account', 'incumbent', 'problem', 'kpi', 'product', 'contact'] as const
export type Slot = (typeof SLOTS)[number]

/** What is known for the slots; an absent or blank one gets the language's own phrase. */
export type SlotValues = Readonly<Partial<Record<Slot, string>>>

const QUOTE_LETTERS = { en: 48, zh: 24 } as const satisfies Record<Locale, number>
const CLAUSE_END = /[。，；！？\n]|[.,;!?](?=\s|$)/

// In the mouth of the rep: each must read well wherever the bank puts its slot.
const UNKNOWN = {
  en: {
    account: 'your company',
    incumbent: 'your current supplier',
    problem: 'what you just described',
    kpi: 'the figures you are measured on',
    product: 'this project',
    contact: 'Tell me',
  },
  zh: {
    account: '贵公司',
    incumbent: '现在的供应商',
    problem: '您刚才说的',
    kpi: '考核指标',
    product: '这个项目',
    contact: '请教一下',
  },
} as const satisfies Record<Locale, Record<Slot, string>>

/** The text with every slot filled, from what is known or else with a phrase that reads naturally. */
export function fillSlots(text: string, values: SlotValues, locale: Locale): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const slot = SLOTS.find((candidate) => candidate === name)
    return slot === undefined ? whole : known(values[slot]) || UNKNOWN[locale][slot]
  })
}

/**
 * The first clause of a note in quotation marks, short enough to be said inside a question; without its tags.
 * `undefined` when nothing is left.
 */
export function quoteNote(note: string, locale: Locale): string | undefined {
  const words = note.replaceAll(/#[^\s#]+/g, ' ').replaceAll(/[“”"{}]/g, '')
  const clause = words
    .split(CLAUSE_END)
    .map((part) => part.trim().replaceAll(/\s+/g, ' '))
    .find((part) => part !== '')
  return clause === undefined ? undefined : `“${shorten(clause, QUOTE_LETTERS[locale])}”`
}

function shorten(text: string, most: number): string {
  const letters = [...text]
  return letters.length <= most
    ? text
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
}

// Without braces, so that no name can look like a slot left open.
function known(value: string | undefined): string {
  return value?.replaceAll(/[{}]/g, '').trim() ?? ''
}
