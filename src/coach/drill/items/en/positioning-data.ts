import type { DrillTexts } from '../../item.ts'
import type { POSITIONING_ITEMS } from '../positioning-data.ts'

const ATTACKS = {
  a: 'Swap the beam',
  b: "Fish and bear's paw",
  c: 'Guest turns host',
  d: 'Lure the tiger away',
} as const

/** The questions on criteria and concerns, in English. */
export const EN_POSITIONING = {
  'crit-check': {
    ask: 'You lead and have drafted criteria. With whom do you check them before they go further?',
    options: { a: 'With the purchasing department', b: 'With the top decider', c: 'With a supporter' },
    why: {
      a: 'It would pass them on, perhaps to your rivals.',
      b: 'Raw drafts are not for the top. Go there with what has been tested.',
      c: 'A supporter tells you honestly what will hold inside and what will not.',
    },
  },
  'crit-early': {
    ask: 'Whoever leads sets criteria as early as possible.',
    why: 'Whoever is first shapes the yardstick. Later there is only matching.',
  },
  'crit-good': {
    ask: 'What makes a criterion good for us?',
    options: {
      a: 'It separates us from rivals',
      b: "It answers the customer's buying points",
      c: 'With the others it mixes hard and soft',
      d: 'Nobody but us can meet all of them',
    },
    why: {
      a: 'A criterion that everybody meets decides nothing.',
      b: 'Only then does the customer take it up.',
      c: 'Figures alone can be matched. Reputation and service cannot so easily.',
      d: 'That is not required, and it would look made to measure.',
    },
  },
  'crit-best': {
    ask: '“The best international standard” makes a good criterion for us.',
    why: 'Everybody claims it, so it does not single us out.',
  },
  'crit-soft': {
    ask: 'Which differentiators are soft?',
    options: { a: 'Delivery time', b: 'Reputation', c: 'Formal qualifications', d: 'Service' },
    why: {
      a: 'It is measured in days: hard.',
      b: 'It cannot be measured with a ruler, yet it weighs.',
      c: 'One has the certificate or not: hard.',
      d: 'It is felt rather than measured.',
    },
  },
  'crit-follower': {
    ask: 'You follow. What is the first choice to influence the criteria?',
    options: { a: 'Reshape the need', b: 'Lower the price', c: 'Meet every criterion exactly' },
    why: {
      a: 'Criteria grow out of needs. A new view of the need changes them all.',
      b: 'It wins only where price was the criterion, and then it costs margin.',
      c: 'Matching comes last. On a yardstick made for the leader, the leader wins.',
    },
  },
  'crit-beam': {
    ask: 'You redefine what an existing criterion means. Which attack is that?',
    options: ATTACKS,
    why: {
      a: 'The criterion keeps its name and gets another content.',
      b: 'There a new criterion is added.',
      c: "There the rival's strength is turned into a weak side.",
      d: 'There the whole set of criteria is overturned.',
    },
  },
  'crit-host': {
    ask: "You turn the rival's strength into its weak side. Which attack is that?",
    options: ATTACKS,
    why: {
      a: 'There a criterion gets another meaning.',
      b: 'There a criterion joins in which we win.',
      c: 'What looked like an advantage now appears as a risk.',
      d: 'There the needs are analysed anew.',
    },
  },
  'crit-fish': {
    ask: 'You add a criterion that the customer cares for and that we win. Which attack is that?',
    options: ATTACKS,
    why: {
      a: 'There nothing is added: an old criterion is read anew.',
      b: 'The old stays, and what we are best at joins it.',
      c: 'There the strength of the rival is the target.',
      d: 'There the old criteria go altogether.',
    },
  },
  'crit-tiger': {
    ask: 'You overturn the criteria: needs are analysed anew, and new criteria proposed. Which attack is that?',
    options: ATTACKS,
    why: {
      a: 'There the criteria remain and only one gets a new meaning.',
      b: 'There the old criteria remain and one is added.',
      c: 'There a single strength is turned round.',
      d: 'The contest moves to other ground, away from where the rival is strong.',
    },
  },
  'crit-rival': {
    ask: 'In a meeting you are asked about a rival. Which answers are good?',
    options: {
      a: '“I know too little about them”',
      b: 'Praise, with a hint',
      c: 'A list of their failures',
      d: 'A pointer to published material',
    },
    why: {
      a: 'Modest, and it leaves the subject quickly.',
      b: 'The listener draws the conclusion without being pushed.',
      c: 'Running a rival down in public falls back on you.',
      d: 'What was published speaks for itself.',
    },
  },
  'crit-proposal': {
    ask: 'The customer asks you for a full proposal. What do you do first?',
    options: {
      a: 'Write it: we are setting the criteria now',
      b: 'Ask by what it will be judged',
      c: 'Refuse until the budget is known',
    },
    why: {
      a: 'A request does not mean that. You may be the third bidder needed for form.',
      b: 'Whoever knows the yardstick writes another proposal, or none.',
      c: 'A refusal closes the door. A question opens it.',
    },
  },
  'con-signs': {
    ask: 'What are signs of doubt before signing?',
    options: {
      a: 'Settled questions come back, with a call for extra promises',
      b: 'They introduce you to the users',
      c: 'Haggling over the price',
      d: 'Contract talks cannot be scheduled',
    },
    why: {
      a: 'Behind the old question stands a new doubt.',
      b: 'That is a step forward.',
      c: 'The price is often the name for another worry.',
      d: 'Whoever avoids the date avoids the decision.',
    },
  },
  'con-price': {
    ask: 'Worry about the price rises steadily from the first talk to the signing.',
    why: 'It falls at first and rises again towards signing. Be ready for the second time.',
  },
  'con-resolve': {
    ask: 'Shortly before signing the decider hesitates. What helps?',
    options: {
      a: 'A last discount, valid until tonight',
      b: 'Waiting until it passes',
      c: 'Talking more, and a visit by our seniors to renew the commitment',
    },
    why: {
      a: 'Pressure confirms the doubt, and it costs margin.',
      b: 'Unspoken doubts grow.',
      c: 'Doubts are feelings: they need talk, warmth and a renewed word.',
    },
  },
  'con-won': {
    ask: 'You have won the bid. What comes first?',
    options: {
      a: 'Contract terms',
      b: 'Finding out and clearing doubts',
      c: 'The date of the first payment',
    },
    why: {
      a: 'Terms come after. With open doubts they become a battlefield.',
      b: 'Between award and signature doubts can still undo everything.',
      c: 'Money comes after, too.',
    },
  },
  'con-lost': {
    ask: 'You have lost the bid. What is wise?',
    options: {
      a: 'Congratulate',
      b: 'Keep contact with the deciders',
      c: 'Let SPIN questions show a weak spot of the choice',
      d: 'Build up pressure from outside',
    },
    why: {
      a: 'It costs nothing and keeps the door open.',
      b: 'They decide again, perhaps sooner than expected.',
      c: "Aimed precisely at the rival's weak point, and found by the decider alone.",
      d: 'Outside pressure is no way: it makes the choice stand firmer.',
    },
  },
} as const satisfies DrillTexts<typeof POSITIONING_ITEMS>
