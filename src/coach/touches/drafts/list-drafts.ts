import type { Contact } from '../../contact.ts'
import type { Locale } from '../../locale.ts'
import { guardsFor } from '../etiquette.ts'
import { findOccasion } from '../occasions.ts'
import { DRAFT_TONES, type DraftGroup, type DraftTexts, type DraftTone } from './draft-table.ts'
import { EN_DRAFTS } from './drafts-en-data.ts'
import { ZH_DRAFTS } from './drafts-zh-data.ts'
import { EN_OWN_DRAFTS } from './own-drafts-en-data.ts'
import { ZH_OWN_DRAFTS } from './own-drafts-zh-data.ts'

/** Whom a greeting is written to, as far as its words depend on her. */
export type DraftReader = Pick<Contact, 'name' | 'addressAs' | 'locale' | 'closeness'>

/** A greeting to copy. `id` names the text whoever it is written to, such as `en:birthday:warm:1`. */
export type GreetingDraft = Readonly<{ id: string; tone: DraftTone; text: string }>

/** What a day of one's own is called, as somebody typed it, or which anniversary it is. */
export type DraftName = string | Readonly<{ years: number }>

/**
 * What drafts are wanted for: an occasion's id, `birthday` or `birthday-late`, or one of `OwnDraftOccasion`; `named`
 * where the words of that take it; `locale` where her own is not on file.
 */
export type DraftCase = Readonly<{
  occasion: string
  named?: DraftName
  contact: DraftReader
  locale: Locale
}>

const TEXTS: Readonly<Record<Locale, DraftTexts>> = {
  en: { ...EN_DRAFTS, table: { ...EN_DRAFTS.table, ...EN_OWN_DRAFTS } },
  zh: { ...ZH_DRAFTS, table: { ...ZH_DRAFTS.table, ...ZH_OWN_DRAFTS } },
}

/** Her own language where it is on file, in English where we do not write it; else the one given. Never by her name. */
export function draftLocale({ contact, locale }: Pick<DraftCase, 'contact' | 'locale'>): Locale {
  if (contact.locale === undefined) return locale
  return /^zh\b/i.test(contact.locale) ? 'zh' : 'en'
}

/**
 * The greetings for a contact, in the tone that suits her first, then the other; none for a day on which nobody, or no
 * customer, is congratulated. Source: TCH-2, TCH-4.
 */
export function listDrafts(wanted: DraftCase): readonly GreetingDraft[] {
  const { occasion, contact, named } = wanted
  if (!canDraft(occasion)) return []
  const templates = templatesOf(occasion, draftLocale(wanted))
  const suiting = toneFor(contact)
  return [
    ...templates.filter(({ tone }) => tone === suiting),
    ...templates.filter(({ tone }) => tone !== suiting),
  ].map((template) => fill(template, contact, named))
}

/** The draft with this id as it is written to a contact, whatever the day; `undefined` when there is none. */
export function findDraft(id: string, contact: DraftReader, named?: DraftName): GreetingDraft | undefined {
  const found = findTemplate(id)
  return found && fill(found, contact, named)
}

/** Whether a text is this draft, to whomever it was written and whatever the day is called. */
export function isWrittenFrom({ id }: GreetingDraft, text: string): boolean {
  const found = findTemplate(id)
  return found !== undefined && patternOf(found).test(text)
}

type Template = Readonly<{ id: string; tone: DraftTone; locale: Locale; template: string }>

function findTemplate(id: string): Template | undefined {
  const [locale, occasion = ''] = id.split(':')
  return templatesOf(occasion, locale === 'zh' ? 'zh' : 'en').find((template) => template.id === id)
}

function templatesOf(occasion: string, locale: Locale): readonly Template[] {
  const { other } = TEXTS[locale]
  const own = groupOf(occasion, locale)
  if (own === undefined) {
    const template = other.replace('{occasion}', nameOf(occasion, locale))
    return [{ id: `${locale}:${occasion}:formal:0`, tone: 'formal', locale, template }]
  }
  return DRAFT_TONES.flatMap((tone) =>
    (own[tone] ?? []).map((template, i) => ({
      id: `${locale}:${occasion}:${tone}:${i}`,
      tone,
      locale,
      template,
    })),
  )
}

function groupOf(occasion: string, locale: Locale): DraftGroup | undefined {
  const table: Readonly<Record<string, DraftGroup>> = TEXTS[locale].table
  return table[occasion]
}

/** What is in no table of occasions is a day of somebody's own, and has words here or none at all. */
function canDraft(occasion: string): boolean {
  const known = findOccasion(occasion)
  if (known === undefined) return groupOf(occasion, 'en') !== undefined
  if (known.tone === 'solemn') return false
  return !guardsFor({ occasionId: occasion, keeps: [] }).some(({ kind }) => kind === 'no-congratulation')
}

function toneFor({ closeness }: DraftReader): DraftTone {
  return closeness === 'regular' || closeness === 'close' ? 'warm' : 'formal'
}

/** The name without the country that tells occasions of one name apart. */
function nameOf(occasion: string, locale: Locale): string {
  const name = findOccasion(occasion)?.names[locale] ?? ''
  return name.replace(/\s*[(（].*[)）]$/, '')
}

function fill(
  { id, tone, locale, template }: Template,
  { addressAs, name }: DraftReader,
  named: DraftName = '',
): GreetingDraft {
  const filling: Readonly<Record<string, string>> = {
    '{name}': addressAs || name,
    '{occasion}': toName(named, locale),
  }
  return { id, tone, text: template.replace(/\{\w+\}/g, (place) => filling[place] ?? '') }
}

/** Only round anniversaries are counted, and all of those end in "th". */
function toName(named: DraftName, locale: Locale): string {
  if (typeof named === 'string') return named
  return locale === 'zh' ? `${named.years}周年` : `${named.years}th anniversary`
}

function patternOf({ template }: Template): RegExp {
  const written = template.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^$()|[\]\\]/g, String.raw`\$&`))
  return new RegExp(`^${written.join('.*')}$`)
}
