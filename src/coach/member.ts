import { z } from 'zod'
import type { Weekday } from './day.ts'
import { HOLIDAY_CALENDARS, type HolidayCalendar } from './holidays/calendars.ts'
import { Locale } from './locale.ts'
import { FACTORS } from './positioning/opportunity.ts'
import { MUTABLE_REASONS } from './touches/touch-reasons.ts'

/** What a member of the team may do; see `rights.ts`. */
export const Role = z.enum(['rep', 'manager', 'admin'])
export type Role = z.infer<typeof Role>

/** What a member chose for herself; anything absent follows Slack, then the team. Times are `HH:MM` in her own zone. */
export const MemberSettings = z.object({
  locale: Locale.optional(),
  zone: z.string().optional(),
  digestAt: z.string().optional(),
  workingDays: z.array(z.number().int().min(1).max(7)).optional(),
  /** Whose public holidays are days off; those of the country of her time zone unless said. */
  holidays: z.enum([...HOLIDAY_CALENDARS, 'none']).optional(),
  quietFrom: z.string().optional(),
  quietTo: z.string().optional(),
  muted: z.array(z.enum(MUTABLE_REASONS)).optional(),
  /** Whether she wants a practice question in her digest. @default false */
  drill: z.boolean().optional(),
})
export type MemberSettings = z.infer<typeof MemberSettings>

/** What an admin chose for the whole team. `cadence` gives, per tier, the ideal and the longest days between touches. */
export const TeamSettings = z.object({
  currency: z.string().length(3).optional(),
  cadence: z
    .partialRecord(z.enum(['A', 'B', 'C', 'D']), z.object({ ideal: z.number(), longest: z.number() }))
    .optional(),
  festivals: z.array(z.string()).optional(),
  /** Days between two follow-ups of a deal, and from when nothing heard is silence. Source: FUP-2. */
  followUp: z
    .object({ ideal: z.number().int().min(3).max(90), longest: z.number().int().max(180) })
    .optional(),
  /** Whether silence is told to those who lead, as a weekly list. @default false. Source: ST-12. */
  escalation: z.boolean().optional(),
  /** How much each factor of a chance counts, 0 to 5; an absent one counts 1. Source: positioning method, is the chance worth it. */
  weights: z.partialRecord(z.enum(FACTORS), z.number().int().min(0).max(5)).optional(),
  /** Days after which evidence must be confirmed again. Source: C139-9. */
  staleAfterDays: z.number().int().min(1).max(365).optional(),
})
export type TeamSettings = z.infer<typeof TeamSettings>

/** A person of our own team. `locale` and `zone` are already resolved: own settings, then Slack, then the default. */
export type Member = Readonly<{
  id: string
  name: string
  role: Role
  locale: Locale
  zone: string
  digestAt: string
  workingDays: readonly Weekday[]
  /** Whose public holidays are days off for her; absent where none are known or wanted. */
  holidays?: HolidayCalendar
  quietFrom: string
  quietTo: string
  muted: readonly string[]
  /** Whether her digest ends with a practice question. */
  drill?: boolean
  active: boolean
}>

/** Half past eight, Monday to Friday, quiet from eight in the evening to eight in the morning. */
export const MEMBER_DEFAULTS = {
  digestAt: '08:30',
  workingDays: [1, 2, 3, 4, 5],
  quietFrom: '20:00',
  quietTo: '08:00',
} as const satisfies Partial<Member>
