import type { DrillTexts } from '../../item.ts'
import type { SPIN_ITEMS } from '../spin-data.ts'

/** The questions on SPIN and the call, in English. */
export const EN_SPIN = {
  'spin-purpose': {
    ask: 'What is the purpose of a whole SPIN conversation?',
    options: {
      a: "To fill in the customer's file",
      b: "To raise the customer's resolve to solve the problem",
      c: 'To lead over to the product quickly',
    },
    why: {
      a: 'Facts are needed beforehand. Collecting them is not what the talk is for.',
      b: 'The customer acts once the wish to solve the problem is strong enough.',
      c: 'Whoever hurries to the product meets a customer who has no reason yet.',
    },
  },
  'spin-described': {
    ask: 'The customer describes what a solution would look like. With that, the purpose of SPIN is reached.',
    why: 'It is a good step on the way. The purpose is reached when the customer is resolved to solve it.',
  },
  'spin-known': {
    ask: 'The file says since March: 40 people in the plant. How does this enter the call?',
    options: {
      a: 'Ask again, to open the conversation',
      b: 'Leave it out of the preparation',
      c: 'Take it along as known, with its date and source',
    },
    why: {
      a: 'Asking what you could know costs patience and shows that nobody looked.',
      b: 'You may need it to ask a better question.',
      c: 'Situation questions are only for what the file does not know yet.',
    },
  },
  'spin-top': {
    ask: 'How many situation questions at most belong in a call with the top decider?',
    options: { a: 'One', b: 'Three', c: 'Five' },
    why: {
      a: 'The higher the rank, the fewer: facts can be learnt elsewhere.',
      b: 'Three is the most for others. A top decider is bored sooner.',
      c: 'Five would turn the call into an interview.',
    },
  },
  'spin-mix': {
    ask: 'In large sales, successful calls hold more implication and need-payoff questions.',
    why: 'They make the problem weigh more and the solution worth more. Situation questions serve the seller.',
  },
  'spin-chain': {
    ask: 'On what does a need-payoff question hang?',
    options: { a: 'On a situation question', b: 'On an implication', c: 'On nothing: it can stand alone' },
    why: {
      a: 'A bare fact gives nobody a reason to want something better.',
      b: 'The chain runs from problem to consequence to worth.',
      c: 'Out of the blue it sounds like a trick: everybody wants to save money.',
    },
  },
  'spin-good': {
    ask: 'What makes a question on the sheet a good one?',
    options: {
      a: 'It is open',
      b: 'It hints at our product',
      c: 'It is neutral in tone',
      d: 'It concerns one thing',
    },
    why: {
      a: 'An open question lets the customer tell; yes or no ends the talk.',
      b: 'Before the payoff no product appears, not even as a hint.',
      c: 'A leading tone makes people defend what they have.',
      d: 'Of two questions at once only the easier one is answered.',
    },
  },
  'spin-product': {
    ask: 'From when on may the product be presented?',
    options: {
      a: 'As soon as a problem is named',
      b: 'At the start, so that everybody knows the subject',
      c: 'Once the customer has named the worth of a solution',
    },
    why: {
      a: 'Too early: the problem does not weigh enough yet, and objections follow.',
      b: 'It scatters the attention and turns the talk to features.',
      c: 'Then the product answers a wish that the customer has stated.',
    },
  },
  'spin-unsolvable': {
    ask: 'The customer is unhappy about something we cannot solve. What do you do with it?',
    options: { a: 'Leave it untouched', b: 'Widen it, as pain is pain', c: 'Promise to look into it' },
    why: {
      a: 'Whoever widens a pain and cannot cure it helps a rival.',
      b: 'The resolve grows, and somebody else gets the order.',
      c: 'A promise without means ends in disappointment.',
    },
  },
  'spin-verify': {
    ask: 'Before you widen a dissatisfaction, you check that it is real.',
    why: 'A complaint made in passing may be politeness or mood. Built on that, the whole chain is hollow.',
  },
  'spin-home': {
    ask: 'Which selling stage is the home of SPIN?',
    options: { a: 'Opportunity assessment', b: 'Needs analysis', c: 'Setting criteria' },
    why: {
      a: 'There you judge whether the chance is worth the effort.',
      b: 'There needs are found, made larger and steered. Elsewhere SPIN has smaller tasks.',
      c: 'By then the customer has decided to act. Now it is about the yardstick.',
    },
  },
  'spin-lost': {
    ask: 'What do SPIN questions do after a lost bid?',
    options: {
      a: 'They find out whose fault it was',
      b: 'They get the price lowered afterwards',
      c: 'They let the decider see a risk in the choice made',
    },
    why: {
      a: 'Blame closes doors that may open again.',
      b: 'Price was decided. Questions work on how the choice is seen.',
      c: 'The decider discovers the weak spot alone, which no accusation could bring about.',
    },
  },
  'call-advance': {
    ask: 'Which outcome of a call is an advance?',
    options: {
      a: 'The plant manager books the test line for 12 May',
      b: 'The plant manager liked the presentation',
      c: 'You may call again in the new year',
    },
    why: {
      a: 'A concrete commitment of the customer that moves the deal.',
      b: 'Praise costs nothing and commits nobody.',
      c: 'That goes on without moving: a continuation.',
    },
  },
  'call-warm': {
    ask: '“Very interesting, let us stay in touch” is an advance.',
    why: 'It is a continuation. Nothing has been agreed that moves the deal.',
  },
  'call-tick': {
    ask: 'In the call, each prompt on the sheet can be ticked with one tap and answered with a line.',
    why: 'The sheet fits a phone, so that your attention stays with the person.',
  },
  'call-debrief': {
    ask: 'What does the debrief after a call ask?',
    options: {
      a: 'What was learnt',
      b: 'Whether the advance was won',
      c: 'How well you spoke',
      d: 'What was promised, by whom and until when',
    },
    why: {
      a: 'Answers become facts on the file.',
      b: 'The one outcome wanted is compared with what came of it.',
      c: 'The debrief looks at the deal; it gives no marks to the rep.',
      d: 'Promises become reminders, so that none is forgotten.',
    },
  },
  'call-outcome': {
    ask: 'Which outcomes of a call count as success?',
    options: { a: 'Continuation', b: 'Order', c: 'Advance', d: 'No sale' },
    why: {
      a: 'It feels friendly, yet the deal stands where it stood.',
      b: 'The customer buys.',
      c: 'The customer commits to a step that moves the deal.',
      d: 'Clear, and useful to know, but no success.',
    },
  },
} as const satisfies DrillTexts<typeof SPIN_ITEMS>
