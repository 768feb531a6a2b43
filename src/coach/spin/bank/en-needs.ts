import type { Wording } from '../question.ts'
import type { NeedsId } from './structure-needs.ts'

export const EN_NEEDS = {
  waits: {
    text: 'Where in the process does work most often have to wait?',
    listenFor: 'The place, how long, how often',
  },
  'waits-customers': {
    text: 'When work waits there, what do your customers notice?',
    listenFor: 'Late deliveries, calls, lost orders',
  },
  'waits-customers-worth': {
    text: 'If nothing waited there, what could you promise your customers?',
    listenFor: 'A promise they would be proud of',
  },
  'waits-overtime': {
    text: 'How many hours a month go into catching up?',
    listenFor: 'Hours, and at what rate',
  },
  'waits-overtime-worth': {
    text: 'If you had those hours back, what would you use them for?',
    listenFor: 'Work that earns something',
  },
  'waits-blame': {
    text: 'When something runs late, how do the departments talk about it?',
    listenFor: 'Who is blamed, and who feels it is unfair',
  },
  'waits-blame-worth': {
    text: 'How would they work together with that pressure gone?',
    listenFor: 'A picture of a calmer day',
  },
  rework: {
    text: 'Which mistakes keep coming back, however much care is taken?',
    listenFor: 'The kind of mistake and how often',
  },
  'rework-outside': {
    text: 'What follows when such a mistake gets as far as a customer?',
    listenFor: 'Complaints, penalties, a name at risk',
  },
  'rework-outside-worth': {
    text: 'If none got out of the house, what would that do for your name?',
    listenFor: 'Customers or orders they name themselves',
  },
  'rework-repair': {
    text: 'All told, what does it cost to put one of them right?',
    listenFor: 'Material, hours, freight; per case',
  },
  'rework-repair-worth': {
    text: 'What would half as many of them be worth to you in a year?',
    listenFor: 'A yearly sum worked out by the customer',
  },
  'rework-morale': {
    text: 'How do the people feel who have to put it right each time?',
    listenFor: 'Weariness, people thinking of leaving',
  },
  'rework-morale-worth': {
    text: 'What would it mean for the team to get it right the first time?',
    listenFor: 'Pride, less friction',
  },
  peaks: {
    text: 'When volume goes up, what becomes difficult first?',
    listenFor: 'The first limit, and the volume at which it bites',
  },
  'peaks-refused': {
    text: 'Because of that limit, what business has been put off or turned away?',
    listenFor: 'Orders, with their size',
  },
  'peaks-refused-worth': {
    text: 'If you could take it all on, what would that add in a year?',
    listenFor: 'Turnover or margin in their figures',
  },
  'peaks-plans': {
    text: 'If the limit stays where it is, how does that fit your plans?',
    listenFor: 'A target that cannot be met',
  },
  'peaks-plans-worth': {
    text: 'With room to grow, what would you tackle first?',
    listenFor: 'The ambition behind the project',
  },
  islands: {
    text: 'Where do people carry data by hand from one system to another?',
    listenFor: 'Spreadsheets, typing things twice',
  },
  'islands-stale': {
    text: 'Which decisions rest on figures that are already out of date by then?',
    listenFor: 'A wrong decision they remember',
  },
  'islands-stale-worth': {
    text: 'What would you decide differently with figures from the same day?',
    listenFor: 'A decision that matters to them',
  },
  'islands-search': {
    text: 'When two systems disagree, what does it take to find out why?',
    listenFor: 'Hours, and whose',
  },
  'islands-search-worth': {
    text: 'If they always agreed, what could those people get on with?',
    listenFor: 'Projects that are waiting',
  },
  outage: {
    text: 'What breaks down or slows down more often than you would like?',
    listenFor: 'How often, how long, since when',
  },
  'outage-stops': {
    text: 'While it is down, what else comes to a stop?',
    listenFor: 'Knock-on effects outside the department',
  },
  'outage-stops-worth': {
    text: 'What would a year without such stops allow you to do?',
    listenFor: 'Calm, commitments they could make',
  },
  'outage-hour': {
    text: 'What does an hour of that cost you?',
    listenFor: 'A sum, or the way to work it out',
  },
  'outage-hour-worth': {
    text: 'What would it be worth to you to halve those hours?',
    listenFor: 'A yearly figure',
  },
  'outage-backlog': {
    text: 'Each time the team puts out such a fire, what is left undone?',
    listenFor: 'Improvements put off for months',
  },
  'outage-backlog-worth': {
    text: 'With that time free, which improvement would come first?',
    listenFor: 'Their own list of wishes',
  },
  experts: {
    text: 'Which knowledge sits with only one or two people?',
    listenFor: 'Names, and how long they will stay',
  },
  'experts-absence': {
    text: 'In the weeks when they are away, how does the work go on?',
    listenFor: 'Things left lying, decisions put off',
  },
  'experts-absence-worth': {
    text: 'If anyone could step in, what would you worry about less?',
    listenFor: 'Holidays, retirements, growth',
  },
  'experts-newcomers': {
    text: 'How long does a new person take to do the work alone?',
    listenFor: 'Weeks or months, and who teaches',
  },
  'experts-newcomers-worth': {
    text: 'What would you gain if newcomers were ready in half the time?',
    listenFor: 'Hours of the experienced, quicker growth',
  },
  overruns: {
    text: 'Which costs turn out higher than planned time and again?',
    listenFor: 'The item, by how much, since when',
  },
  'overruns-squeezed': {
    text: 'When that happens, what other spending has to give way?',
    listenFor: 'A plan that someone cares about',
  },
  'overruns-squeezed-worth': {
    text: 'With that money safe, which plan would go ahead?',
    listenFor: 'The plan and its owner',
  },
  'overruns-explained': {
    text: 'How is the difference received when the quarter is reviewed?',
    listenFor: 'Who asks, and who has to answer',
  },
  'overruns-explained-worth': {
    text: 'What would it change for you if plan and actual agreed?',
    listenFor: 'Standing, calm, room to act',
  },
  'late-figures': {
    text: 'Which figures reach you later than you need them?',
    listenFor: 'The report, how late, who prepares it',
  },
  'late-figures-decided': {
    text: 'What had to be decided before those figures were there?',
    listenFor: 'A decision that proved dear',
  },
  'late-figures-decided-worth': {
    text: 'With the figures in time, what could you still have steered?',
    listenFor: 'A sum, a contract, a stock',
  },
  'late-figures-forecast': {
    text: 'How far off was the last forecast?',
    listenFor: 'Per cent or money, and what followed',
  },
  'late-figures-forecast-worth': {
    text: 'What would a forecast you can rely on be worth to you?',
    listenFor: 'Stock, credit, trust from above',
  },
  'at-odds': {
    text: 'Where do the departments involved see this matter differently?',
    listenFor: 'Who wants what, and why',
  },
  'at-odds-held-up': { text: 'Until they agree, what is held up?', listenFor: 'Decisions, money, time' },
  'at-odds-held-up-worth': {
    text: 'What could start tomorrow if they were of one mind?',
    listenFor: 'The step they miss most',
  },
  'at-odds-between': {
    text: 'What does it mean for you to stand between them?',
    listenFor: 'Strain, favours used up',
  },
  'at-odds-between-worth': {
    text: 'If all of them could be content with it, what would you gain?',
    listenFor: 'Recognition, ties, time',
  },
  outgrown: {
    text: 'What has changed lately that the present way was not made for?',
    listenFor: 'New products, sites, rules, customers',
  },
  'outgrown-stretched': {
    text: 'Where is the present way being stretched furthest by that?',
    listenFor: 'Stopgaps that hold for now',
  },
  'outgrown-stretched-worth': {
    text: 'If it fitted the new situation, what would become easier?',
    listenFor: 'The customer describing the solution',
  },
  'outgrown-a-year-on': {
    text: 'If nothing is done about it, how will things look in a year?',
    listenFor: 'A date by which it must be solved',
  },
  'outgrown-a-year-on-worth': {
    text: 'Being ready a year early, what could you make of it?',
    listenFor: 'A lead over others',
  },
} as const satisfies Record<NeedsId, Wording>
