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
export type { Complaint } from './care/complaint.ts'
export { COMPLAINT_LEADS, ComplaintAnswer } from './care/complaint.ts'
export type { FollowedDeal, FollowUp, FollowUpForm, FollowUpPace, Persistence } from './care/follow-up.ts'
export {
  FOLLOW_UP_FORMS,
  FOLLOW_UP_PACE,
  followUpKey,
  followUpsUpTo,
  isAnswered,
  isSilentDeal,
  MOST_SALES_FROM,
  MOST_SALES_TO,
  persistenceOf,
} from './care/follow-up.ts'
export type { ReasonFault } from './care/follow-up-reason.ts'
export { findReasonFault } from './care/follow-up-reason.ts'
export type { FollowUpFile, FollowUpProposal, FollowUpReason } from './care/propose-follow-up.ts'
export { proposeFollowUp } from './care/propose-follow-up.ts'
export type { ReferralFile, Satisfaction } from './care/referral.ts'
export { isReferralMoment, REFERRAL_TAG } from './care/referral.ts'
export type { Silenceable } from './care/silencing.ts'
export { findSilencing, isCongratulation, isOnlyCongratulation } from './care/silencing.ts'
export { STAGE_REASONS } from './care/stage-reasons.ts'
export type { QuietAccount, WeeklyInput, WeeklyList } from './care/weekly-list.ts'
export { isEmptyWeek, weeklyList } from './care/weekly-list.ts'
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
  Interest,
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
  Basis,
  BuyingRole,
  BuyingStep,
  Coach,
  CoachKind,
  Deal,
  DealPerson,
  JudgedField,
  NextStep,
  PersonLine,
  Stage,
  Stance,
  TiePatch,
} from './deal.ts'
export { BUYING_ROLES, BUYING_STEPS, COACH_KINDS, STAGES, STANCES } from './deal.ts'
export type { Choosing } from './drill/choose.ts'
export { chooseAnyway, chooseItem, NEW_A_DAY, nextReturn } from './drill/choose.ts'
export type { DrillItem, DrillKey, DrillText } from './drill/item.ts'
export { isRight, keysOf, whyOf } from './drill/item.ts'
export { DRILL_ITEMS, findDrillItem, getDrillText } from './drill/items/all.ts'
export { isTopic, type MethodTopic } from './drill/rules.ts'
export type { DrillAnswer, DrillState } from './drill/spacing.ts'
export { afterAnswer, countAnswers } from './drill/spacing.ts'
export { calendarOfZone } from './holidays/calendar-of-zone.ts'
export type { HolidayCalendar } from './holidays/calendars.ts'
export { HOLIDAY_CALENDARS } from './holidays/calendars.ts'
export type { WorkWeek } from './holidays/work-week.ts'
export { holidaysKnownUntil, isMakeUpDay, isPublicHoliday, worksOn } from './holidays/work-week.ts'
export { Locale } from './locale.ts'
export type { Member } from './member.ts'
export { MEMBER_DEFAULTS, MemberSettings, Role, TeamSettings } from './member.ts'
export type { Money } from './money.ts'
export type { Approach } from './people/approach.ts'
export { approachTo } from './people/approach.ts'
export type { ClassCover, Coverage, CoverageInput } from './people/coverage.ts'
export { classCoverage } from './people/coverage.ts'
export type { Dimensions } from './people/dimensions.ts'
export { CHANGE_APPEALS, dimensionsOf, likelyConcern } from './people/dimensions.ts'
export type { BuyingPoint, Interests, RelationshipPlace } from './people/interests.ts'
export { BUYING_POINT_TEXTS, BUYING_POINTS, findPlace } from './people/interests.ts'
export { basisOf, JUDGED_FIELDS, personalTiesOf, rebased, relined } from './people/judged.ts'
export type { MapFinding, MapInput } from './people/map-findings.ts'
export { mapFindings } from './people/map-findings.ts'
export type { PersonTouch } from './people/met.ts'
export { findLastTouch, metContacts } from './people/met.ts'
export type { Side } from './people/stances.ts'
export {
  BUYING_ROLE_LETTERS,
  canSayYes,
  isKeyPerson,
  roleSign,
  STANCE_SIGNS,
  sideOf,
  stanceSign,
  UNKNOWN_SIGN,
} from './people/stances.ts'
export type { MetPerson, WayIn } from './people/way-in.ts'
export { canSupport, findWayIn, WAY_IN } from './people/way-in.ts'
export type {
  AfterLosing,
  AfterWinning,
  ConcernCause,
  ConcernMove,
  ConcernReading,
  ConcernSign,
  PriceWorry,
} from './positioning/concerns.ts'
export {
  AFTER_LOSING,
  AFTER_LOSING_TEXTS,
  AFTER_WINNING,
  AFTER_WINNING_TEXTS,
  afterBid,
  CONCERN_CAUSE_TEXTS,
  CONCERN_CAUSES,
  CONCERN_MOVE_TEXTS,
  CONCERN_MOVES,
  CONCERN_SIGN_TEXTS,
  CONCERN_SIGNS,
  readConcerns,
} from './positioning/concerns.ts'
export type {
  CriteriaFlaw,
  CriteriaInput,
  CriteriaPlan,
  Criterion,
  Differentiator,
  NotedCriterion,
} from './positioning/criteria.ts'
export {
  ATTACKS,
  CRITERIA_MOST,
  criteriaFlaws,
  DIFFERENTIATORS,
  FOLLOWER_STEPS,
  isHard,
  LEADER_STEPS,
  planCriteria,
} from './positioning/criteria.ts'
export type { AttackCode, FollowerStep, LeaderStep, RivalReply } from './positioning/criteria-texts.ts'
export {
  ATTACK_TEXTS,
  FOLLOWER_STEP_TEXTS,
  GOOD_CRITERION_TEXT,
  LEADER_STEP_TEXTS,
  PROPOSAL_ASKED_TEXT,
  RIVAL_REPLY_TEXTS,
} from './positioning/criteria-texts.ts'
export type { FourGridCell, GridSize } from './positioning/four-grid.ts'
export { FOUR_GRID_TEXTS, fourGridCell, fourGridOf } from './positioning/four-grid.ts'
export type { AttackDirection, Opening, Territory } from './positioning/nine-grid.ts'
export {
  ATTACK_DIRECTION_TEXTS,
  ATTACK_DIRECTIONS,
  NINE_GRID,
  OPENINGS,
  TERRITORIES,
} from './positioning/nine-grid.ts'
export type { Factor, FactorPart, OpportunityScore, Ratings, Weights } from './positioning/opportunity.ts'
export {
  EVEN_WEIGHTS,
  FACTOR_TEXTS,
  FACTORS,
  HEAVIEST_WEIGHT,
  scoreOpportunity,
  weightsOf,
} from './positioning/opportunity.ts'
export type { Direction, Positioning, Tactics } from './positioning/positioning.ts'
export { DIRECTIONS, findTwiceAimed, UNJUDGED } from './positioning/positioning.ts'
export type {
  OfferingReach,
  ValueBreak,
  ValueLevel,
  ValueNode,
  ValueReading,
} from './positioning/value-framework.ts'
export {
  levelAbove,
  readValueFramework,
  VALUE_LEVELS,
  VALUE_NODES_MOST,
} from './positioning/value-framework.ts'
export type { NameChoice, NamedKind, Refusal, Span } from './problem.ts'
export { Problem } from './problem.ts'
export type { BudgetReminder } from './process/budget.ts'
export { nextBudgetReminder } from './process/budget.ts'
export type { Awareness, BuyingStepGuide, PurchasePhase } from './process/buying-steps.ts'
export { AWARENESS_STATES, BUYING_STEP_GUIDES, stepOf } from './process/buying-steps.ts'
export type { ClosingReview, LostBy, Misleading, ReviewGap, WrongMark } from './process/closing-review.ts'
export {
  countLosses,
  countWrongMarks,
  doubtfulMarks,
  LOST_BY,
  reviewGaps,
} from './process/closing-review.ts'
export type { CustomerHealth, CustomerRecord, HealthReason } from './process/customer-health.ts'
export { customerHealth } from './process/customer-health.ts'
export type { DealHealth, HealthInput, HealthPart, HealthReading } from './process/deal-health.ts'
export { dealHealth, HEALTH_PARTS, HEALTH_TARGETS } from './process/deal-health.ts'
export type { InformationField, InformationGap, InformationSource } from './process/information.ts'
export {
  FAIR_SOURCES_NOTE,
  INFORMATION_FIELDS,
  INFORMATION_SOURCES,
  informationGaps,
  SOURCE_TEXTS,
} from './process/information.ts'
export type { MaintenancePhase, PhaseDays, PhaseText } from './process/maintenance.ts'
export { MAINTENANCE_PHASES, maintenancePhase, PHASE_DAYS, PHASE_TEXTS } from './process/maintenance.ts'
export type { NeedRank } from './process/needs-waterfall.ts'
export { NEED_RANKS, uncheckedRanks } from './process/needs-waterfall.ts'
export type { NextStepFinding, SteppedAccount, SteppedDeal } from './process/next-step.ts'
export { findAccountGap, findNextStepGap } from './process/next-step.ts'
export type { Silence, SilenceLevel } from './process/silence.ts'
export { silenceLevel } from './process/silence.ts'
export { stageAhead } from './process/stage-ahead.ts'
export type { StageText } from './process/stage-texts.ts'
export { STAGE_TEXTS } from './process/stage-texts.ts'
export type { CallOutcome, CallPlan, Fact, Note, Promised, Touch, TouchKind } from './records.ts'
export { CALL_OUTCOMES, TOUCH_KINDS } from './records.ts'
export type { Viewer } from './rights.ts'
export { canAdd, canChange, canSee, canSeeSensitive, leads } from './rights.ts'
export type { AdviceInput, AvoidCode, CallAdvice, CallWarning, DoCode } from './spin/advice.ts'
export { AVOID_CODES, adviseCall, DO_CODES } from './spin/advice.ts'
export type { AskedImplication, Chain, KnownProblem } from './spin/chains.ts'
export { findFactTopic } from './spin/fact-topic.ts'
export type { Known } from './spin/known.ts'
export type { CallResult, OutcomeTrend, SuccessShare } from './spin/outcomes.ts'
export { isSuccess, outcomeTrend, TREND_DAYS, TREND_FROM_CALLS } from './spin/outcomes.ts'
export type { FeltImplication, PainChain, PainCoverage } from './spin/pain-chain.ts'
export { chainsOf, coverageOf } from './spin/pain-chain.ts'
export type {
  FigureOrigin,
  FigurePeriod,
  PainImplication,
  PainKind,
  PainLink,
  PainPayoff,
  PainProblem,
} from './spin/pain-link.ts'
export { FIGURE_ORIGINS, FIGURE_PERIODS, PAIN_KINDS, PainFigure } from './spin/pain-link.ts'
export type { Asked, FactTopic, Moment, QuestionKind } from './spin/question.ts'
export { FACT_TOPICS, QUESTION_KINDS } from './spin/question.ts'
export type { Resolve, ResolveInput, ResolveSign, ResolveStep } from './spin/resolve.ts'
export { RESOLVE_STEPS, resolveOf } from './spin/resolve.ts'
export type { Sheet } from './spin/sheet.ts'
export { prepareSheet } from './spin/sheet.ts'
export type { FiledProblem, SheetInput } from './spin/sheet-input.ts'
export type { QuestionDraft, TeamQuestion } from './spin/team-bank.ts'
export { askableIn, toDraft, toQuestion } from './spin/team-bank.ts'
export type { BankParent, DraftFault, DraftFaultCode } from './spin/team-bank-faults.ts'
export {
  bankParents,
  DRAFT_FAULTS,
  draftFaults,
  QUESTION_LETTERS,
  sameWords,
} from './spin/team-bank-faults.ts'
export type { ApartBecause, ValueEquation, ValueFigure, YearlyCost } from './spin/value-equation.ts'
export { valueEquation } from './spin/value-equation.ts'
export type { Text } from './text.ts'
export { budgetReminderOn } from './touches/account-days.ts'
export type { AnniversaryId, AnniversaryOn } from './touches/anniversaries.ts'
export { ANNIVERSARIES, anniversariesBetween } from './touches/anniversaries.ts'
export type { BirthdayOn } from './touches/birthday.ts'
export { birthdaysBetween, nextBirthdays } from './touches/birthday.ts'
export { birthdayKey, birthdayKeysIn } from './touches/birthday-keys.ts'
export type { PlannedAccount, Rhythm } from './touches/cadence.ts'
export { CADENCE, cadenceOf } from './touches/cadence.ts'
export { lookBackOn, mayTellNews } from './touches/contact-news.ts'
export { addresseesOf } from './touches/drafts/addressees.ts'
export type { DraftChoice } from './touches/drafts/choose-draft.ts'
export { chooseDraft, orderDrafts } from './touches/drafts/choose-draft.ts'
export type { DraftTone, OwnDraftOccasion } from './touches/drafts/draft-table.ts'
export type { DraftName, DraftReader, GreetingDraft } from './touches/drafts/list-drafts.ts'
export { findDraft, listDrafts } from './touches/drafts/list-drafts.ts'
export type { DueKeys } from './touches/due-keys.ts'
export { accountKeys, contactKeys, DUE_KEYS_VERSION, dueKeys, readAccountKey } from './touches/due-keys.ts'
export type { GreetingCase } from './touches/etiquette.ts'
export { canCongratulate, customsOf, guardsFor, staffOf } from './touches/etiquette.ts'
export type { Custom, EtiquetteGuard, GuardKind, Staff } from './touches/etiquette-guard.ts'
export { CUSTOMS } from './touches/etiquette-guard.ts'
export type { GiftIdea, GiftIdeas } from './touches/gift-ideas.ts'
export { giftIdeas } from './touches/gift-ideas.ts'
export type { GiftAnswer } from './touches/gifts.ts'
export { giftAllowed } from './touches/gifts.ts'
export type { GreetedContact } from './touches/greeted.ts'
export { mayGreet } from './touches/greeted.ts'
export type { GreetingHold, ReadyGreeting } from './touches/greeting-hold.ts'
export { findHold } from './touches/greeting-hold.ts'
export type { LunarCalendar, LunarDay } from './touches/lunar.ts'
export { LUNAR_CALENDARS, leapMonthOf, lunarToDay, toLunar } from './touches/lunar.ts'
export { withoutTold } from './touches/merge.ts'
export type { Moving } from './touches/moved-reminder.ts'
export { movedReminder } from './touches/moved-reminder.ts'
export type { NewsEvent } from './touches/news-events.ts'
export { NEWS_EVENT_IDS, NEWS_EVENTS } from './touches/news-events.ts'
export type { Occasion, OccasionId } from './touches/occasion-data.ts'
export { OCCASIONS } from './touches/occasion-data.ts'
export type {
  AccountEvent,
  ContactNews,
  OccasionAccount,
  OccasionContact,
  OccasionFile,
} from './touches/occasion-file.ts'
export type { KeyRange } from './touches/occasion-keys.ts'
export {
  accountDayKeys,
  DAY_KEYS_VERSION,
  eventKey,
  newsKeys,
  occasionKeyRanges,
  weeklyKey,
} from './touches/occasion-keys.ts'
export type { OccasionReach } from './touches/occasion-reach.ts'
export { occasionReach } from './touches/occasion-reach.ts'
export { occasionWindow } from './touches/occasion-window.ts'
export type { OccasionSet } from './touches/occasions/row.ts'
export { OCCASION_SETS } from './touches/occasions/row.ts'
export type { Confidence, OccasionOn } from './touches/occasions.ts'
export {
  confidenceOf,
  expandKeeps,
  findOccasion,
  keepsOccasion,
  occasionsBetween,
  startsAtSunset,
} from './touches/occasions.ts'
export type { OwnOccasionOn } from './touches/own-occasions.ts'
export {
  concerns,
  nextByRule,
  OCCASION_TIERS,
  OwnOccasion,
  ownOccasionsBetween,
  ownOccasionsNear,
} from './touches/own-occasions.ts'
export type { TouchPlan } from './touches/plan.ts'
export { planTouches } from './touches/plan.ts'
export { planDueTouches } from './touches/plan-due.ts'
export type { DayWindow } from './touches/plan-window.ts'
export { planWindow } from './touches/plan-window.ts'
export type { PlannedTouch, Why } from './touches/planned.ts'
export { solemnOn } from './touches/solemn-day.ts'
export { stoppedKey } from './touches/stopped.ts'
export type { DateNeeded, DateToAsk, ToldDay, ToldThere } from './touches/told-days.ts'
export {
  believedDay,
  datesNeeded,
  datesToAsk,
  toldBetween,
  whyNotTold,
} from './touches/told-days.ts'
export type { MutableKind, PlannedKind } from './touches/touch-reasons.ts'
export { LASTING_REASONS, MUTABLE_REASONS, PASSING_REASONS, TOUCH_REASONS } from './touches/touch-reasons.ts'
export { weeklyGreetings } from './touches/weekly-greetings.ts'
