import type { DrillTexts } from '../../item.ts'
import type { PROCESS_ITEMS } from '../process-data.ts'

/** The questions on the stages of a sale, in English. */
export const EN_PROCESS = {
  'st-assessment': {
    ask: 'What is opportunity assessment to find out?',
    options: {
      a: 'Which criteria the customer will use',
      b: 'Which doubts are left before signing',
      c: 'What the customer is worth, how much effort to spend, and a way in',
    },
    why: {
      a: 'Criteria are set two stages later.',
      b: 'Doubts are resolved shortly before signing.',
      c: 'It ends with a strategy, or with the decision not to spend effort here.',
    },
  },
  'st-needs': {
    ask: 'When does needs analysis begin?',
    options: {
      a: 'Once the chance is judged worth it',
      b: 'Once the customer asks for an offer',
      c: 'Once the budget is approved',
    },
    why: {
      a: 'Assessment comes first, so that effort goes where it pays.',
      b: 'By then needs are mostly fixed, perhaps by a rival.',
      c: 'Waiting for the budget means coming late.',
    },
  },
  'st-brewing': {
    ask: 'The customer is talking over inside whether to buy and how much to spend. What does that mean for you?',
    options: {
      a: 'Wait for the tender',
      b: 'It is the best moment to reach the top',
      c: 'Talk to the users only',
    },
    why: {
      a: 'When the tender is out, the criteria are fixed.',
      b: 'The decision level is busy with exactly this, and nothing is fixed yet.',
      c: 'Users were at the centre one step earlier, when the need was found.',
    },
  },
  'st-criteria': {
    ask: 'What shows that the customer is ready to set criteria?',
    options: {
      a: 'The problem seems so serious that it must be solved now',
      b: 'You have shown all products',
      c: 'Three vendors have been invited',
    },
    why: {
      a: 'Only the resolve to act makes somebody think about how to choose.',
      b: 'The stage follows the customer, not our presentations.',
      c: 'Vendors are compared once there is something to compare them by.',
    },
  },
  'st-ahead': {
    ask: 'What is the commonest way to lose a deal?',
    options: {
      a: 'A price that is a little too high',
      b: 'Too few features',
      c: "Our stage runs ahead of the customer's step",
    },
    why: {
      a: 'Price is the reason often given and seldom the first one.',
      b: 'Features count where criteria ask for them.',
      c: 'We write offers while they still compare needs. Our answer meets no question.',
    },
  },
  'st-concerns': {
    ask: 'Resolving concerns begins when the customer has a clear way to decide and clear criteria.',
    why: 'From here on, people think of risk. The doubts have to be noticed, named and resolved before signing.',
  },
  'st-maintenance': {
    ask: 'What belongs to customer maintenance?',
    options: {
      a: 'Seeing the installation through',
      b: 'Deepening the relations',
      c: 'Setting criteria against rivals',
      d: 'Finding new needs',
    },
    why: {
      a: 'The project has to succeed. Everything else rests on that.',
      b: 'Ties deepen when people see that you stay.',
      c: 'That was the work before the decision.',
      d: 'New needs lead back to the first stage: the process is a loop.',
    },
  },
  'st-learning': {
    ask: 'After installation the enthusiasm drops fast, while the effort rises. What helps?',
    options: {
      a: 'Training lectures on better skills',
      b: 'Being present and showing early results',
      c: 'Leaving them alone until they have settled in',
    },
    why: {
      a: 'Lecturing people who struggle makes it worse.',
      b: 'This is the learning phase. It needs most of your resources, and a warning before signing.',
      c: 'Alone, they conclude that the choice was wrong.',
    },
  },
  'st-health': {
    ask: 'Of what does the health of a deal consist?',
    options: {
      a: 'Win rate, profit margin and customer health',
      b: 'Revenue and nothing else',
      c: 'Number of visits and offers',
    },
    why: {
      a: 'To win at any price is not the aim: margin and a sound customer count too.',
      b: 'Large revenue without margin, or with a harmed customer, is a poor deal.',
      c: 'That is effort, not health.',
    },
  },
  'st-sources': {
    ask: 'Where may information on a deal come from?',
    options: {
      a: 'Our own company',
      b: 'Somebody inside a competitor',
      c: 'People at the customer',
      d: 'Reports, web and press',
    },
    why: {
      a: 'Colleagues often know the customer from elsewhere.',
      b: 'Never: it is unfair, often unlawful, and a risk for all.',
      c: 'They know their needs and their ways best.',
      d: 'Public sources are free to use and easy to check.',
    },
  },
  'st-signed': {
    ask: "With the contract signed, the seller's part is over.",
    why: 'The seller takes part in delivery. Whether the customer buys again is decided there.',
  },
  'st-feeling': {
    ask: 'What counts when value is reshaped?',
    options: {
      a: 'Only problems that have already happened',
      b: 'The number of arguments',
      c: 'The feeling a problem gives, and how that feeling changes',
    },
    why: {
      a: 'Doubts in the mind count as well.',
      b: 'One argument that is felt outweighs ten that are heard.',
      c: 'Finding a problem works by its feeling. Solving it means giving the feeling a new shape.',
    },
  },
  'st-waterfall': {
    ask: "A need passes down through the customer's ranks. What happens on the way?",
    options: { a: 'It becomes more precise', b: 'Information gets lost', c: 'It grows' },
    why: {
      a: 'Each level adds its own reading. That is not precision.',
      b: 'Like a waterfall it loses on every level, so check the need at each.',
      c: 'It reaches the lower ranks thinner than it left the top.',
    },
  },
  'st-next': {
    ask: 'What makes a next step complete?',
    options: {
      a: 'What, who and by when',
      b: 'What and why',
      c: 'A reminder to call again soon',
    },
    why: {
      a: 'Then everybody sees who does what until which day.',
      b: 'Without a person and a day it remains a wish.',
      c: 'Soon is no day, and calling is no aim.',
    },
  },
  'st-no-next': {
    ask: 'An open deal without a next step is itself a finding.',
    why: 'A deal that nobody moves does not stand still: it slips away.',
  },
  'st-silence': {
    ask: 'A team has switched escalation on. In which order is silence reported?',
    options: {
      a: 'Manager, then rep',
      b: 'To everybody at once',
      c: 'Rep, then rep and manager, then “at risk”',
    },
    why: {
      a: 'Whoever can act hears it first.',
      b: 'Noise helps nobody, and the rep deserves a chance to act.',
      c: 'Step by step, sooner for higher tiers.',
    },
  },
  'st-feed': {
    ask: 'Managers get a live feed of every silence in their team.',
    why: 'They get a weekly list. A live feed would watch people instead of helping customers.',
  },
  'st-review': {
    ask: 'What does the review of a closed deal keep?',
    options: {
      a: 'Result and margin',
      b: 'Which C139 mark was wrong, and who had confirmed it',
      c: 'The lesson',
      d: 'Whose fault it was',
    },
    why: {
      a: 'Both, as a won deal without margin is half a success.',
      b: 'So the next judgement gets better, and so does the trust in a coach.',
      c: 'That is what the review is for.',
      d: 'The review asks what was lacking: information, relationship, solution or price.',
    },
  },
} as const satisfies DrillTexts<typeof PROCESS_ITEMS>
