import { mrkdwn, type Piece } from '../../blocks/mrkdwn.ts'
import { plural } from '../plural.ts'

/** English words for C139. */
export const c139 = {
  nameNeeded: 'the deal',
  showExample: '/coach c139 "Line 2 upgrade"',
  signNeeded: 'the mark with its sign, and what it rests on',
  markExample: '/coach c139 "Line 2 upgrade" C4=yes "the COO told me that the board decides"',
  states: { unknown: 'unknown', no: 'no', claimed: 'yes', confirmed: 'confirmed' },
  stateField: 'mark',
  evidenceField: 'evidence',
  dayField: 'day of the evidence',
  yesterday: 'yesterday',
  aCoach: 'a coach',
  somebody: 'somebody no longer on file',

  headline: (name: Piece, standing: string) => mrkdwn`${name}  ${standing}`,
  standing: (zone: string, value: string) => `${zone} ${value}`,
  closed: { won: 'won', lost: 'lost' },
  closedOn: (result: string, day: string) => `Closed on ${day}: ${result}. Its marks stay as they were.`,
  notCalibrated: 'Not calibrated: no coach stands behind these marks, so they may be badly wrong.',
  calibrated: (standing: string) => `Confirmed by a coach: ${standing}.`,
  gapZones: (standing: string, zones: number) =>
    zones === 1
      ? `Confirmed by a coach: ${standing}, a whole zone lower. Check the marks.`
      : `Confirmed by a coach: ${standing}, two zones lower. Check the marks.`,
  gapElements: (standing: string, elements: number) =>
    `Confirmed by a coach: ${standing}, ${plural(elements, 'element')} fewer. Check the marks.`,
  coachesFair: 'Not all three kinds of coach are on the deal yet.',

  evidenceFrom: (evidence: string, source: string) => `${evidence} (${source})`,
  since: (day: string) => `Since ${day}`,
  nothingMoved: 'No mark has changed.',
  standingStill: (days: number) => `The value has not moved for ${plural(days, 'day')}.`,
  gained: (element: string, evidence: string) =>
    evidence === '' ? `+ ${element}` : `+ ${element}: ${evidence}`,
  gainedConfirmed: (element: string, who: string, evidence: string) =>
    evidence === '' ? `+ ${element}, confirmed by ${who}` : `+ ${element}, confirmed by ${who}: ${evidence}`,
  confirmed: (element: string, who: string) => `${element} is now confirmed by ${who}`,
  unconfirmed: (element: string) => `${element} is no longer confirmed by a coach`,
  lost: (element: string) => `− ${element}: now a no`,
  lostDenied: (element: string, who: string) => `− ${element}: denied by ${who}`,
  lostOpen: (element: string) => `− ${element}: open again`,
  judgedNo: (element: string) => `${element}: a no`,
  denied: (element: string, who: string) => `${element}: denied by ${who}`,
  reopened: (element: string) => `${element}: open again`,
  upWinning: (point: string) => `▲ Past the winning turning point (${point}): now in the win zone.`,
  downWinning: (point: string) =>
    `▼ Below the winning turning point (${point}): out of the win zone. Act at once.`,
  upDeath: (point: string) => `▲ Above the death turning point (${point}): out of the lose zone.`,
  downDeath: (point: string) =>
    `▼ Fallen to the death turning point (${point}): in the lose zone. Act at once.`,

  check: 'To check',
  stale: (count: number, days: number, elements: string) =>
    count === 1
      ? `One mark is older than ${plural(days, 'day')}: ${elements}. Ask again.`
      : `${count} marks are older than ${plural(days, 'day')}: ${elements}. Ask again.`,
  staleStage: (count: number, elements: string) =>
    count === 1
      ? `One mark is from before this stage: ${elements}. Ask again.`
      : `${count} marks are from before this stage: ${elements}. Ask again.`,
  firstWithoutWin: (elements: string) =>
    `A yes on ${elements} speaks for the top decider too, yet W1 is open. Is that so?`,
  winWithoutFirst: 'W1 says yes, yet no key person is for us. What does it rest on?',
  decidersUnknown: (elements: string) =>
    `A yes on ${elements} says how the deciders stand, yet C4 is open. Do we know who decides?`,
  disagree: (element: string, confirms: string, denies: string) =>
    `Coaches disagree on ${element}: ${confirms} confirms it, ${denies} denies it.`,
  disagreeUnnamed: (element: string) => `Coaches disagree on ${element}.`,

  shortest: (zone: string) => `Shortest way to ${zone}`,
  step: (element: string, who: string) => (who === '' ? element : `${element}: ask ${who}`),
  otherWays: (ways: string) => `Or: ${ways}.`,
  wayGlue: ' + ',
  waysGlue: '; ',
  moves: 'Next moves',
  findCoach: (names: string) =>
    names === ''
      ? 'Find a coach first: nothing else can be trusted. Nobody on file leans to us yet.'
      : `Find a coach first: nothing else can be trusted. Try ${names}.`,
  reachTop: (top: string, voices: string) => {
    if (top === '' && voices === '')
      return 'Find out who decides at the top, and who inside could back us there.'
    if (top === '') return `Find out who decides at the top: ask ${voices}, and win them as a voice inside.`
    if (voices === '')
      return `Plan the way to ${top}, the top decider. First find a voice inside that backs us.`
    return `Plan the way to ${top}, the top decider. Let ${voices} back us inside first.`
  },
  activeHelp: (names: string) =>
    names === ''
      ? 'Win one key person who acts for us: nobody on file leans to us yet.'
      : `Move ${names} from liking us to acting for us: a SPIN call that aims at the resolve to solve.`,
  askUnknowns: (count: number, asks: string) =>
    count === 1 ? `Close the open Clear: ${asks}.` : `Close the ${count} open Clears: ${asks}.`,
  askOf: (element: string, who: string) => (who === '' ? element : `${element} (ask ${who})`),
  moreElements: (count: number) => `and ${count} more`,
  changeOrStop: (days: number) => {
    if (days < 0)
      return 'The decision day is past and we are losing: change the game, or stop spending on it.'
    if (days === 0) return 'The decision is today and we are losing: change the game, or stop spending on it.'
    return `The decision is ${plural(days, 'day')} away and we are losing: change the game, or stop spending on it.`
  },
  guard: (names: string) =>
    names === ''
      ? 'Guard the lead: watch for concerns, and keep in touch with whoever decides.'
      : `Guard the lead: watch for concerns, and keep in touch with ${names}.`,
  stayFair:
    'This is a public tender. Stay lawful and fair: no help with its criteria behind closed doors, no favours.',
  askWho: (who: string, question: string) =>
    who === '' ? `Ask at the customer: “${question}”` : `Ask ${who}: “${question}”`,
  notCertain: 'Even the highest value guarantees nothing before the contract is signed.',
  uncalibrated: '△ not calibrated',
  published: (projects: number, band: string, percent: number) =>
    `In the published study of ${projects} large projects, ${percent}% of those at ${band} were won. That is the study's rate, not the odds of this deal.`,
  publishedBelow: (projects: number, band: string, percent: number) =>
    `In the published study of ${projects} large projects, fewer than ${percent}% of those at ${band} were won. That is the study's rate, not the odds of this deal.`,

  openChecklist: 'Open checklist',
  judgeFew: (elements: string) => `Judge ${elements}`,
  questionsFor: (who: string) => `Questions for ${who}`,
  path: 'Path',
  showCard: 'Show C139',
  notJudged: 'nothing judged yet',
  emptyWhy:
    'C139 asks 13 things: what we know, how the deciders judge us, where the top decider stands. Each counts only with evidence.',
  emptyHow: (command: Piece) => mrkdwn`Open the checklist, or mark one: ${command}`,
  emptyOther: (owner: Piece) => mrkdwn`${owner} looks after this account and can judge it.`,

  savedTitle: (name: string) => `Saved: ${name}`,
  moved: (from: string, to: string) => `${to}, before: ${from}`,
  unmoved: (standing: string) => `${standing}, as before`,
  kept: (element: string, evidence: string, day: string) =>
    evidence === '' ? `${element} (${day})` : `${element}: ${evidence} (${day})`,
  notConfirmed: (element: string) =>
    `${element} is kept as a yes: only a coach whose word we can trust confirms it. Name one with with:PERSON.`,
  nothingNew: 'Every mark stands as it was. Nothing was saved.',

  checklistTitle: 'C139 checklist',
  checklistIntro: (name: string) =>
    `${name}. A yes needs evidence: what was seen or heard, from whom, something one could check. What you leave alone stays as it is.`,
  groupAsks: {
    clear: 'what do we know?',
    first: 'how do the deciders judge us?',
    win: 'where does the top decider stand?',
  },
  groupTitle: (group: string, asks: string) => `${group}: ${asks}`,
  evidenceFor: (element: string) => `${element}: evidence`,
  personFor: (element: string) => `${element}: who said so`,
  sources: (places: string) => `Where to learn it: ${places}`,
  sourceGlue: ' ',
  howKnown: (question: string) => `How do you know? Ask: “${question}”`,
  dayFor: (element: string) => `${element}: seen or heard on`,
  dayNew: 'Left empty: today.',
  dayHeld: (day: string) =>
    `On file: ${day}. Choose a day when it holds as of then; new evidence is of today.`,
  dayOld: (day: string, days: number) =>
    `On file: ${day}, older than ${plural(days, 'day')}. Ask again, then choose the day.`,
  stateMissing: (element: string) => `Say how ${element} stands on that day.`,
  savedSome: (elements: string) => `Saved: ${elements}`,
  leftToMend: (elements: string) => `Still to put right: ${elements}. Everything you typed is kept.`,
  ageLabel: 'Days until C139 evidence is asked for again',
  ageHint: (days: number) => `Older evidence is put first among the questions. Empty: ${days}.`,
  ageWrong: (most: number) => `Write a number of days from 1 to ${most}.`,
  ageLine: (days: number) => `C139 evidence is asked for again after ${plural(days, 'day')}`,
  evidenceMissing: (element: string) =>
    `${element} counts only with evidence: write what you saw or heard, and from whom.`,
  confirmerMissing: 'Choose a coach whose word we can trust, or set it to yes.',
  dayAhead: 'Evidence cannot be dated in the future.',

  pathTitle: (name: string) => `Path of ${name}`,
  pathLine: (day: string, standing: string, changes: string) =>
    changes === '' ? `${day}  ${standing}` : `${day}  ${standing}  ${changes}`,
  pathUp: (element: string) => `+${element}`,
  pathDown: (element: string) => `−${element}`,
  pathEmpty: 'Nothing was judged on this deal yet.',
} as const
