import { z } from 'zod'
import { Day, type Weekday } from './day.ts'
import { LUNAR_CALENDARS } from './touches/lunar.ts'

/** How a person meets us. Source: people method, ROLE-1 to ROLE-4. */
export const ROLE_TYPES = ['gatekeeper', 'receptive', 'dissatisfied', 'power'] as const
export type RoleType = (typeof ROLE_TYPES)[number]

/** The six classes by function. Source: people method, six classes. */
export const PERSON_CLASSES = [
  'decision',
  'user-management',
  'technology-management',
  'finance-management',
  'user',
  'operator',
] as const
export type PersonClass = (typeof PERSON_CLASSES)[number]

/** What weighs most in this person's decisions. Source: DIM-3. */
export const CONCERNS = ['business', 'technology', 'finance', 'relationship'] as const
export type Concern = (typeof CONCERNS)[number]

/** Need level, lowest first. Source: DIM-1. */
export const NEED_LEVELS = [
  'survival',
  'safety',
  'belonging',
  'esteem',
  'knowledge',
  'self-fulfilment',
] as const
export type NeedLevel = (typeof NEED_LEVELS)[number]

/** Attitude to change, boldest first. Source: DIM-2. */
export const CHANGE_ATTITUDES = ['innovator', 'visionary', 'pragmatist', 'conservative', 'laggard'] as const
export type ChangeAttitude = (typeof CHANGE_ATTITUDES)[number]

/** How close we are. Source: DIM-4. */
export const CLOSENESS = ['none', 'little', 'regular', 'close'] as const
export type Closeness = (typeof CLOSENESS)[number]

/**
 * A birthday as it was told, never a computed date. A solar month alone is allowed. Source: TCH-5.
 * `year` is absent when nobody told it; nothing is inferred from it.
 */
export const Birthday = z.discriminatedUnion('calendar', [
  z.object({
    calendar: z.literal('solar'),
    month: z.number().int().min(1).max(12),
    day: z.number().int().min(1).max(31).optional(),
    year: z.number().int().optional(),
    /** For 29 February in common years; 28 February unless said. */
    feb29: z.enum(['feb28', 'mar1']).optional(),
  }),
  z.object({
    calendar: z.literal('lunar'),
    month: z.number().int().min(1).max(12),
    day: z.number().int().min(1).max(30),
    leap: z.boolean(),
    year: z.number().int().optional(),
    /** For someone born in a leap month: that leap month where the year has it, unless said otherwise. */
    leapPolicy: z.enum(['leap-if-exists', 'regular-only']).optional(),
    /** By whose calendar it is kept; the Chinese one unless said. */
    lunarCalendar: z.enum(LUNAR_CALENDARS).optional(),
  }),
])
export type Birthday = z.infer<typeof Birthday>

/** Whether reminders may go out about this person. Only `active` gets any; mourning pauses what is festive. */
export const ContactStatus = z.discriminatedUnion('is', [
  z.object({ is: z.literal('active') }),
  z.object({ is: z.literal('mourning'), until: Day.optional() }),
  z.object({ is: z.literal('left') }),
  z.object({ is: z.literal('deceased') }),
  z.object({ is: z.literal('do-not-contact') }),
])
export type ContactStatus = z.infer<typeof ContactStatus>

/** Something that matters to a person, and whether working with us serves it; absent while nobody knows. */
export const Interest = z.object({ what: z.string(), isMet: z.boolean().exactOptional() })
export type Interest = Readonly<z.infer<typeof Interest>>

/** What only the account's own team may read. Everything here was told by the person, never inferred. */
export const SensitiveFile = z.object({
  birthday: Birthday.optional(),
  /** Occasion ids, set names and customs that this person is known to keep; see `OCCASION_SETS` and `CUSTOMS`. */
  keeps: z.array(z.string()).default([]),
  /** How we know what this person keeps: who told it, and when. */
  keepsSource: z.string().optional(),
  likes: z.string().optional(),
  family: z.string().optional(),
  interests: z.string().optional(),
  /** What the person wants for herself, as she told us. */
  personalInterest: Interest.optional(),
  /** What the person stands for in the organisation. */
  organisationalInterest: Interest.optional(),
  giftsForbidden: z.string().optional(),
  avoid: z.string().optional(),
  consent: z.string().optional(),
  /** What the closeness, and who holds the tie, rest on. */
  tieEvidence: z.string().optional(),
})
export type SensitiveFile = z.infer<typeof SensitiveFile>

/** A person at the customer. `sensitive` is absent when the reader is not on the account's own team. */
export type Contact = Readonly<{
  id: string
  accountId: string
  name: string
  aliases: readonly string[]
  addressAs?: string
  post?: string
  personClass?: PersonClass
  roleType?: RoleType
  concern?: Concern
  needLevel?: NeedLevel
  changeAttitude?: ChangeAttitude
  closeness?: Closeness
  closenessWanted?: Closeness
  /** Who of us holds the tie, by member id. Source: BUY-6. */
  holderId?: string
  /** When closeness, the closeness wanted or the holder of the tie last changed. Source: BUY-6. */
  tieOn?: Day
  locale?: string
  zone?: string
  channels?: string
  preferredHours?: string
  phone?: string
  email?: string
  reportsToId?: string
  status: ContactStatus
  /** The weekday of a greeting every week, where somebody turned it on. */
  weeklyOn?: Weekday
  createdOn: Day
  sensitive?: Readonly<SensitiveFile>
}>
