import { z } from 'zod'
import { Day, NEWS_EVENT_IDS, type PlannedTouch, TOUCH_REASONS } from '../coach/index.ts'

const Kind = z.enum(TOUCH_REASONS)

const Why = z.discriminatedUnion('code', [
  z.object({
    code: z.literal('birthday'),
    calendar: z.enum(['solar', 'lunar']),
    month: z.number(),
    day: z.number().exactOptional(),
    leap: z.boolean().exactOptional(),
    observed: z.enum(['feb28', 'mar1', 'day-29', 'ordinary-month']).exactOptional(),
  }),
  z.object({ code: z.literal('festival'), occasionId: z.string(), tone: z.enum(['festive', 'solemn']) }),
  z.object({
    code: z.literal('cadence'),
    tier: z.string().exactOptional(),
    daysSince: z.number(),
    asksFor: z.number(),
    crossed: z.enum(['ideal', 'longest']),
    lastOn: Day.exactOptional(),
  }),
  z.object({
    code: z.literal('anniversary'),
    of: z.enum(['company_anniversary', 'contract_anniversary']),
    years: z.number(),
    isRound: z.boolean(),
  }),
  z.object({
    code: z.literal('occasion'),
    of: z.enum(['team', 'account']),
    occasionId: z.string(),
    name: z.string(),
    tone: z.enum(['festive', 'solemn']),
  }),
  z.object({ code: z.literal('budget'), month: z.number() }),
  z.object({ code: z.literal('greeting') }),
  z.object({
    code: z.literal('news'),
    newsId: z.string(),
    event: z.enum(NEWS_EVENT_IDS),
    look: z.enum(['now', 'back']),
  }),
  z.object({ code: z.literal('complaint'), what: z.string(), complaintId: z.string() }),
  z.object({
    code: z.literal('follow-up'),
    dealId: z.string(),
    deal: z.string(),
    count: z.number(),
    crossed: z.enum(['ideal', 'longest']),
    asksFor: z.number(),
    lastOn: Day,
  }),
  z.object({
    code: z.literal('promise'),
    direction: z.enum(['we-owe', 'they-owe']),
    what: z.string(),
    promiseId: z.string(),
  }),
])

const shared = { key: z.string(), kind: Kind, occursOn: Day, lead: z.number(), why: Why }

/** A planned touch as it stands in a column. */
export const StoredPlannedTouch: z.ZodType<PlannedTouch> = z.object({
  ...shared,
  date: Day,
  accountId: z.string(),
  contactId: z.string().exactOptional(),
  memberId: z.string(),
  also: z.array(z.object(shared)),
})
