import type { Wording } from '../question.ts'
import type { StagesId } from './structure-stages.ts'

export const EN_STAGES = {
  'known-now': {
    text: 'How do things stand today with {problem}?',
    listenFor: 'Whether it still holds, and whose trouble it is',
  },
  'known-now-reach': {
    text: 'Thinking of {problem}, who else feels the effects?',
    listenFor: 'Departments and names beyond this one',
  },
  'known-now-reach-worth': {
    text: 'What would change between the departments if that were settled?',
    listenFor: 'Relief, in the customer’s own words',
  },
  'known-now-cost': {
    text: 'Thinking of {problem}, what does it cost you in a month?',
    listenFor: 'Money, hours or people, with the period',
  },
  'known-now-cost-worth': {
    text: 'If that money stayed with you, what would you put it towards?',
    listenFor: 'A plan that is waiting for funds',
  },
  'known-now-kpi': {
    text: 'Thinking of {problem}, what does it do to {kpi}?',
    listenFor: 'A figure that is missed, and by how much',
  },
  'known-now-kpi-worth': {
    text: 'What would it mean to you to have {kpi} where you want it?',
    listenFor: 'What it is worth to the house and to the person',
  },
  'known-often': {
    text: 'How often have you run into {problem} of late?',
    listenFor: 'More often or less than before; the last time',
  },
  'known-often-year': {
    text: 'If {problem} goes on for another year, where does that leave your plans?',
    listenFor: 'A plan or a promise at risk',
  },
  'known-often-year-worth': {
    text: 'Without it, which plan could you bring forward?',
    listenFor: 'The plan they care about most',
  },
  'known-often-around': {
    text: 'What does everybody have to do to get around {problem}?',
    listenFor: 'Extra steps, extra checks, the people tied up in them',
  },
  'known-often-around-worth': {
    text: 'If nobody had to work around it, what would their time go into?',
    listenFor: 'Better work for good people',
  },
} as const satisfies Record<StagesId, Wording>
