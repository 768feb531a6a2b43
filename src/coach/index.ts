export type { Account, Industry, Tier } from './account.ts'
export { INDUSTRIES, TIERS } from './account.ts'
export type { Assessment, C139Value, ElementId, Mark, MarkState, Zone } from './c139/elements.ts'
export { ELEMENTS, MARK_STATES } from './c139/elements.ts'
export type {
  ChangeAttitude,
  Closeness,
  Concern,
  Contact,
  NeedLevel,
  PersonClass,
  RoleType,
} from './contact.ts'
export {
  Birthday,
  CHANGE_ATTITUDES,
  CLOSENESS,
  CONCERNS,
  ContactStatus,
  NEED_LEVELS,
  PERSON_CLASSES,
  ROLE_TYPES,
  SensitiveFile,
} from './contact.ts'
export type { Weekday } from './day.ts'
export {
  addDays,
  Day,
  dayIn,
  dayOf,
  daysBetween,
  daysInMonth,
  instantOf,
  isDay,
  isZone,
  parseDay,
  partsOf,
  timeIn,
  weekdayOf,
} from './day.ts'
export type {
  BuyingRole,
  BuyingStep,
  Coach,
  CoachKind,
  Deal,
  DealPerson,
  NextStep,
  Stage,
  Stance,
} from './deal.ts'
export { BUYING_ROLES, BUYING_STEPS, COACH_KINDS, STAGES, STANCES } from './deal.ts'
export type { Member } from './member.ts'
export { Locale, MEMBER_DEFAULTS, MemberSettings, Role, TeamSettings } from './member.ts'
export type { Money } from './money.ts'
export type { NameChoice, NamedKind, Refusal, Span } from './problem.ts'
export { Problem } from './problem.ts'
export type { CallOutcome, CallPlan, Fact, Note, Promised, Touch, TouchKind } from './records.ts'
export { CALL_OUTCOMES, TOUCH_KINDS } from './records.ts'
export type { Viewer } from './rights.ts'
export { canAdd, canChange, canSee, canSeeSensitive, leads } from './rights.ts'
export type { PlannedKind, PlannedTouch, Why } from './touches/planned.ts'
