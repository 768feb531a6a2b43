import type { Contact } from '../../contact.ts'
import type { Locale } from '../../locale.ts'
import { guardsFor } from '../etiquette.ts'
import { findOccasion } from '../occasions.ts'
import {
  DRAFT_TONES,
  type DraftOccasion,
  type DraftTable,
  type DraftTexts,
  type DraftTone,
} from './draft-table.ts'
import { EN_DRAFTS } from './drafts-en-data.ts'
import { ZH_DRAFTS } from './drafts-zh-data.ts'

/** Whom a greeting is written to, as far as its words depend on her. */
export type DraftReader = Pick<Contact, 'name' | 'addressAs' | 'locale' | 'closeness'>

/** A greeting to copy. `id` names the text whoever it is written to, such as `en:birthday:warm:1`. */
export type GreetingDraft = Readonly<{ id: string; tone: DraftTone; text: string }>

/** What drafts are wanted for: an occasion's id, `birthday` or `birthday-late`; `locale` where her own is not on file. */
export type DraftCase = Readonly<{ occasion: string; contact: DraftReader; locale: Locale }>

const TEXTS: Readonly<Record<Locale, DraftTexts>> = { en: EN_DRAFTS, zh: ZH_DRAFTS }
const BIRTHDAYS: readonly string[] = ['birthday', 'birthday-late'] satisfies readonly DraftOccasion[]

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
  const { occasion, contact } = wanted
  if (!canDraft(occasion)) return []
  const locale = draftLocale(wanted)
  return templatesOf(occasion, locale)
    .filter(({ tone }) => tone === toneFor(contact))
    .concat(templatesOf(occasion, locale).filter(({ tone }) => tone !== toneFor(contact)))
    .map(({ id, tone, template }) => ({ id, tone, text: fill(template, contact) }))
}

/** The draft with this id as it is written to a contact, whatever the day; `undefined` when there is none. */
export function findDraft(id: string, contact: DraftReader): GreetingDraft | undefined {
  const found = findTemplate(id)
  return found && { id, tone: found.tone, text: fill(found.template, contact) }
}

/** Whether a text is this draft, to whomever it was written. */
export function isWrittenFrom({ id }: GreetingDraft, text: string): boolean {
  const found = findTemplate(id)
  const [before = '', after = ''] = found?.template.split('{name}') ?? []
  return found !== undefined && text.startsWith(before) && text.endsWith(after)
}

type Template = Readonly<{ id: string; tone: DraftTone; template: string }>

function findTemplate(id: string): Template | undefined {
  const [locale, occasion = ''] = id.split(':')
  return templatesOf(occasion, locale === 'zh' ? 'zh' : 'en').find((template) => template.id === id)
}

function templatesOf(occasion: string, locale: Locale): readonly Template[] {
  const { other } = TEXTS[locale]
  const table: Readonly<Record<string, DraftTable[DraftOccasion]>> = TEXTS[locale].table
  const own = table[occasion]
  if (own === undefined) {
    const template = other.replace('{occasion}', nameOf(occasion, locale))
    return [{ id: `${locale}:${occasion}:formal:0`, tone: 'formal', template }]
  }
  return DRAFT_TONES.flatMap((tone) =>
    (own[tone] ?? []).map((template, i) => ({ id: `${locale}:${occasion}:${tone}:${i}`, tone, template })),
  )
}

function canDraft(occasion: string): boolean {
  if (BIRTHDAYS.includes(occasion)) return true
  const known = findOccasion(occasion)
  if (known === undefined || known.tone === 'solemn') return false
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

function fill(template: string, { addressAs, name }: DraftReader): string {
  return template.split('{name}').join(addressAs || name)
}
