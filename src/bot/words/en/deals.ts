import { mrkdwn, type Piece } from '../../blocks/mrkdwn.ts'
import { plural } from '../plural.ts'

/** English words for deals. */
export const deals = {
  labels: {
    account: 'Account',
    name: 'Name',
    aliases: 'Other names',
    owner: 'Owner',
    amount: 'Amount',
    stage: 'Our stage',
    step: "The customer's step",
    tender: 'Tender',
    decision: 'Decision day',
    incumbent: 'Incumbent',
  },
  pair: (label: string, value: string) => `${label}: ${value}`,
  stage: (stage: string, since: string) => `Our stage: ${stage}, since ${since}`,
  step: (step: string) => `The customer: ${step}`,
  stepUnknown: (deal: string) =>
    `The customer's step is not known yet. When it is: /coach deal edit "${deal}" step:brewing`,
  ahead: (stages: number) =>
    `We run ahead of them by ${plural(stages, 'stage')}: the most common way to lose. Go back to where they are.`,
  decision: (day: string, days: number) =>
    days === 0
      ? 'Decision day: today'
      : days > 0
        ? `Decision day: ${day}, in ${plural(days, 'day')}`
        : `Decision day: ${day}, ${plural(-days, 'day')} ago`,
  isTender: 'A tender is out.',
  incumbent: (name: string) => `Incumbent: ${name}`,
  owner: (name: string) => `Owner: ${name}`,
  unjudged: 'C139: not judged yet',
  closed: {
    won: (day: string) => `Won on ${day}`,
    lost: (day: string) => `Lost on ${day}`,
  },
  next: 'Next step',
  nextStep: (what: string, day: string, who: string) => `${what}, by ${day}, ${who}`,
  nextLate: (days: number) => `${plural(days, 'day')} late`,
  noNext: 'No next step yet. Every open deal needs one.',
  noNextHow: (deal: string) => `/coach next "${deal}" WHAT by:fri`,
  people: 'People',
  noPeople: "Nobody's part is judged yet: who decides, and who is for us?",
  person: (name: string, part: string, day: string) => `${name}: ${part} (judged ${day})`,
  coach: (kind: string, quality: number) => `${kind}, quality ${quality} of 6`,
  evidence: (text: string) => `“${text}”`,
  c139: 'C139',
  prepare: 'Prepare a call',
  peopleButton: 'People',
  openCard: 'Open the card',
  saved: (name: Piece, account: Piece) => mrkdwn`Saved: ${name}, ${account}`,
  changed: (name: Piece, account: Piece) => mrkdwn`Changed: ${name}, ${account}`,
  nextCommand: (deal: string) => `/coach next "${deal}" …`,
  judgeNext: (judge: Piece, step: Piece) => mrkdwn`Judge it with ${judge} and set its next step with ${step}`,
  partSaved: (name: Piece, deal: Piece) => mrkdwn`Saved: ${name} on ${deal}`,
  addTitle: 'New deal',
  formTitle: 'Edit deal',
  amountHint: 'As in 3m, 300万, $20k or 3,000,000 CNY.',
  aliasesHint: 'What people type for it, with commas between.',
  peopleTitle: 'People on this deal',
  peopleNext: 'Next',
  contact: 'Whose part do you want to set?',
  partTitle: 'Part in the deal',
  buyingRole: 'Buying role',
  top: 'Top decider',
  topYes: 'Has the last word on this deal',
  stance: 'Stance towards us',
  influence: 'Influence, 1 to 5',
  influenceHint: 'Judged apart from rank.',
  coachKind: 'Coach',
  coachHint:
    "Only for somebody who wants us to win and tells us the truth. Shown to the account's team alone.",
  access: 'Does this person know? 0 to 2',
  candour: 'Does this person tell? 0 to 2',
  motive: 'Does this person gain if we win? 0 to 2',
  evidenceLabel: 'Evidence',
  evidenceHint: 'Only for what you change here: what you saw or heard, from whom, when.',
  accountNeeded: 'an account',
  nameNeeded: 'a name',
  personNeeded: 'the person',
  figureNeeded: 'a figure',
  kindNeeded: 'the kind of coach',
  figureField: 'figure',
  nobody: (account: string) =>
    `Nobody of ${account} is on file yet. Add people first: /coach contact add "${account}" NAME`,
  addExample: '/coach deal add "Acme Steel" Line 2 upgrade amount:3m stage:needs',
  showExample: '/coach deal Line 2 upgrade',
  partExample:
    '/coach deal edit "Line 2 upgrade" with:"Mary O\'Neil" role:decider stance:supporter influence:4',
  coachExample:
    '/coach deal edit "Line 2 upgrade" with:"Tom Reed" coach:relations access:2 candour:2 motive:1',
} as const
