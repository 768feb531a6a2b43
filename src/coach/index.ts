export type { Account, Industry, Tier } from './account.ts'
export { INDUSTRIES, TIERS } from './account.ts'
export type { AskInput, AskList } from './c139/ask-list.ts'
export { listAsks } from './c139/ask-list.ts'
export type { Crossing, MarkChange, Movement, Path } from './c139/changes.ts'
export {
  crossingsBetween,
  daysUnmoved,
  movementBetween,
  movementSince,
  previousAssessment,
  STANDSTILL_DAYS,
} from './c139/changes.ts'
export type { Calibration, CalibrationGap, CoachPerson } from './c139/coach.ts'
export {
  calibrationGap,
  calibrationOf,
  canConfirm,
  coachesOf,
  coachQuality,
  TRUSTED_FROM,
  trustedCoaches,
} from './c139/coach.ts'
export type { Disagreement } from './c139/disagreements.ts'
export { disagreements } from './c139/disagreements.ts'
export type { ElementText } from './c139/element-texts.ts'
export { ELEMENT_TEXTS, GROUP_NAMES } from './c139/element-texts.ts'
export type { Assessment, C139Value, ElementId, Mark, MarkState, Zone } from './c139/elements.ts'
export { ELEMENTS, MARK_STATES } from './c139/elements.ts'
export type { Group } from './c139/groups.ts'
export { elementsOf, GROUPS, groupOf } from './c139/groups.ts'
export { personFor, supportersOf, topDecider } from './c139/hangs-on.ts'
export type { CoachWord } from './c139/judge.ts'
export { heardFromCoach, judge, withoutWeakCoaches } from './c139/judge.ts'
export type { CurrentMark } from './c139/marks.ts'
export { confirmedElements, currentMarks, earnedElements, isEarned, layMarks } from './c139/marks.ts'
export type { Ask, Move, MoveInput, NextMoves } from './c139/moves.ts'
export { NEAR_DECISION_DAYS, nextMoves } from './c139/moves.ts'
export type { OddMark } from './c139/odd-marks.ts'
export { oddMarks } from './c139/odd-marks.ts'
export type { Way } from './c139/path.ts'
export { shortestPath, waysUp } from './c139/path.ts'
export type { ClosedDeal, OwnRate, PublishedRate } from './c139/published.ts'
export {
  findOwnRate,
  findPublishedRate,
  OWN_RATES_FROM_DEALS,
  PUBLISHED_STUDY,
} from './c139/published.ts'
export type { StaleInput, StaleMark } from './c139/stale.ts'
export { STALE_AFTER_DAYS, staleMarks } from './c139/stale.ts'
export type { DealInput, DealReading, PeopledWay } from './c139/summary.ts'
export { readDeal } from './c139/summary.ts'
export {
  calibratedValue,
  compareValues,
  countMarks,
  everyValue,
  parseValue,
  writeValue,
} from './c139/value.ts'
export { DEATH_POINT, WINNING_POINT, ZONES, zoneOf, zoneRank } from './c139/zone.ts'
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
export { stageAhead } from './process/stage-ahead.ts'
export type { CallOutcome, CallPlan, Fact, Note, Promised, Touch, TouchKind } from './records.ts'
export { CALL_OUTCOMES, TOUCH_KINDS } from './records.ts'
export type { Viewer } from './rights.ts'
export { canAdd, canChange, canSee, canSeeSensitive, leads } from './rights.ts'
export type { AdviceInput, AvoidCode, CallAdvice, CallWarning, DoCode } from './spin/advice.ts'
export { AVOID_CODES, adviseCall, DO_CODES } from './spin/advice.ts'
export type { AskedImplication, Chain, KnownProblem } from './spin/chains.ts'
export { findFactTopic } from './spin/fact-topic.ts'
export type { Known } from './spin/known.ts'
export type { Asked, FactTopic, QuestionKind } from './spin/question.ts'
export { FACT_TOPICS, QUESTION_KINDS } from './spin/question.ts'
export type { Sheet } from './spin/sheet.ts'
export { prepareSheet } from './spin/sheet.ts'
export type { FiledProblem, SheetInput } from './spin/sheet-input.ts'
export type { BirthdayOn } from './touches/birthday.ts'
export { birthdaysBetween, nextBirthdays } from './touches/birthday.ts'
export { birthdayKey, birthdayKeysIn } from './touches/birthday-keys.ts'
export type { Rhythm } from './touches/cadence.ts'
export { CADENCE, cadenceOf } from './touches/cadence.ts'
export type { GreetedContact } from './touches/greeted.ts'
export { mayGreet } from './touches/greeted.ts'
export type { LunarDay } from './touches/lunar.ts'
export { leapMonthOf, lunarToDay, toLunar } from './touches/lunar.ts'
export type { Occasion, OccasionId, OccasionSet } from './touches/occasion-data.ts'
export { OCCASION_SETS, OCCASIONS } from './touches/occasion-data.ts'
export type { OccasionOn } from './touches/occasions.ts'
export { expandKeeps, findOccasion, keepsOccasion, occasionsBetween } from './touches/occasions.ts'
export type { TouchPlan } from './touches/plan.ts'
export { planTouches } from './touches/plan.ts'
export type { DayWindow } from './touches/plan-window.ts'
export { planWindow } from './touches/plan-window.ts'
export type { PlannedKind, PlannedTouch, Why } from './touches/planned.ts'
export { stoppedKey } from './touches/stopped.ts'
