import type { DrillTexts } from '../../item.ts'
import type { FACT_ITEMS } from '../facts-data.ts'

/** The questions on facts without a number, in English. */
export const EN_FACTS = {
  'fact-six-trust': {
    ask: 'How much does an organisation trust us?',
    options: {
      a: 'As much as its decision level does',
      b: 'As much as our closest contact does',
      c: 'It is the sum of the trust of all six classes',
    },
    why: {
      a: 'The decision level is one class of six; users and operators live with the result.',
      b: 'One friend is one thread. When that person leaves, so does the trust.',
      c: 'Each class has its own view of us, and they add up.',
    },
  },
  'fact-six-classes': {
    ask: 'Which of these are among the six classes by function?',
    options: { a: 'Operators', b: 'Management of finance', c: 'Competitors', d: 'Users' },
    why: {
      a: 'Those who handle it every day are a class of their own.',
      b: 'It stands beside the management of users and of technology.',
      c: 'They are no part of the customer, however often they are in the house.',
      d: 'Their work is what the purchase is for.',
    },
  },
  'fact-interests': {
    ask: 'A buyer hopes that the project earns him recognition. What is that?',
    options: { a: 'A personal interest', b: 'An organisational interest', c: 'A selling point' },
    why: {
      a: 'Recognition, growth, safety and ease are what a person wants for himself.',
      b: 'That would be cost, output, quality or risk: what he stands for.',
      c: 'Selling points are ours; this is a reason of his.',
    },
  },
  'fact-brewing-focus': {
    ask: 'They talk over inside whether to buy, and for how much. Who matters most now?',
    options: { a: 'The users', b: 'The decision level', c: 'The technology department' },
    why: {
      a: 'They mattered when the need was found.',
      b: 'Whether and how much is settled at the top, and now it can still be reached.',
      c: 'Its turn comes with the design of the system.',
    },
  },
  'fact-top-moments': {
    ask: 'When is it a good moment to reach the top?',
    options: {
      a: 'While offers are compared',
      b: 'While the matter is talked over inside',
      c: 'While the system is designed',
      d: 'During installation',
    },
    why: {
      a: 'Criteria are fixed by then, and others do the comparing.',
      b: 'This is the best moment: nothing is settled yet.',
      c: 'Users and technology are at work; the top has moved on.',
      d: 'The top looks at the result again: the second good moment.',
    },
  },
  'fact-learning': {
    ask: 'Which phase after the order needs the most of our time and people?',
    options: { a: 'The new toy', b: 'Learning', c: 'Results' },
    why: {
      a: 'Enthusiasm carries it; what it needs is sober expectations.',
      b: 'Effort rises while enthusiasm drops, so be there, and show early results.',
      c: 'The worth shows by itself; it needs to be measured and told.',
    },
  },
  'fact-new-needs': {
    ask: 'A customer gets new needs when their business changes.',
    why: 'What they do, and for whom, decides what they need. So look at their business, and ask the users first.',
  },
  'fact-chain-figure': {
    ask: 'Where does a figure belong in a pain chain?',
    options: { a: 'With the problem', b: 'With our price', c: 'With the implication' },
    why: {
      a: 'A problem has an owner, a beginning and evidence. What it costs is what it leads to.',
      b: 'The price is set against the sum. It is no link of the chain.',
      c: 'Money, hours, people or risk, by month or year, tell how much a consequence hurts.',
    },
  },
  'fact-chain-guess': {
    ask: 'Our own estimates are added to what doing nothing costs the customer.',
    why: 'Only figures of the customer’s own are summed. Our guesses are shown beside them, as guesses.',
  },
  'fact-one-off': {
    ask: 'A large volume, yet little influence on others. Which field of the four-grid is that?',
    options: { a: 'A one-off deal', b: 'A must', c: 'One for idle hours' },
    why: {
      a: 'Take everything that is on the table, as no second helping follows.',
      b: 'For a must, the influence has to be large as well.',
      c: 'That is for little of both.',
    },
  },
  'fact-neutral-lead': {
    ask: 'Neutral ground, and we opened in the lead. What is the move?',
    options: { a: 'Look for a breach', b: 'Press the advantage', c: 'Solve the problem' },
    why: {
      a: 'That is for a rival’s ground, when we trail.',
      b: 'Nobody owns the ground yet, so a lead is worth the most when it is used.',
      c: 'That is for our own ground, when we trail there.',
    },
  },
  'fact-framework': {
    ask: 'Where does work on the business value framework begin?',
    options: { a: 'At our products', b: 'At our references', c: 'At the customer’s KPIs' },
    why: {
      a: 'They come last: what we offer must reach something that the customer measures.',
      b: 'References convince later. They say nothing about this customer’s aims.',
      c: 'Name and quantify them first, then look at what of ours reaches them.',
    },
  },
  'fact-tactics': {
    ask: 'The main attack always goes to the decision level.',
    why: 'An expert of the trade, a senior outside or another department may be the better way. Not attacking at all is a direction too.',
  },
  'fact-matrix': {
    ask: 'We serve the organisation’s interest, and not the person’s. What are we to that person?',
    options: { a: 'A friend', b: 'A supplier', c: 'An outsider' },
    why: {
      a: 'A friend serves the personal interest alone.',
      b: 'The goods are right, and nothing ties the person to us.',
      c: 'An outsider serves neither.',
    },
  },
} as const satisfies DrillTexts<typeof FACT_ITEMS>
