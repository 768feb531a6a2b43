import type { Wording } from '../question.ts'
import type { StagesId } from './structure-stages.ts'

export const EN_STAGES = {
  'known-now': {
    text: 'How do things stand today with {problem}?',
    listenFor: 'Whether it still holds, and whose trouble it is',
  },
  'known-now-reach': {
    text: 'Besides yourself, who else feels the effects?',
    listenFor: 'Departments and names beyond this one',
  },
  'known-now-reach-worth': {
    text: 'What would change between the departments if that were settled?',
    listenFor: 'Relief, in the customer’s own words',
  },
  'known-now-cost': {
    text: 'Taken over a month, what does it cost you?',
    listenFor: 'Money, hours or people, with the period',
  },
  'known-now-cost-worth': {
    text: 'If that money stayed with you, what would you put it towards?',
    listenFor: 'A plan that is waiting for funds',
  },
  'known-now-kpi': {
    text: 'What does it do to {kpi}?',
    listenFor: 'A figure that is missed, and by how much',
  },
  'known-now-kpi-worth': {
    text: 'What would it mean to you to get {kpi} to where you want?',
    listenFor: 'What it is worth to the house and to the person',
  },
  'known-often': {
    text: 'How often have you run into {problem} of late?',
    listenFor: 'More often or less than before; the last time',
  },
  'known-often-year': {
    text: 'If it goes on for another year, where does that leave your plans?',
    listenFor: 'A plan or a promise at risk',
  },
  'known-often-year-worth': {
    text: 'Without it, which plan could you bring forward?',
    listenFor: 'The plan they care about most',
  },
  'known-often-around': {
    text: 'What does everybody have to do to get around it?',
    listenFor: 'Extra steps, extra checks, the people tied up in them',
  },
  'known-often-around-worth': {
    text: 'If nobody had to work around it, what would their time go into?',
    listenFor: 'Better work for good people',
  },
  'way-in': { text: 'What made you look into this matter now?', listenFor: 'An event, a person, a date' },
  'way-in-untouched': {
    text: 'If it were left alone, who would feel it first?',
    listenFor: 'Who has reason to act',
  },
  'way-in-untouched-worth': {
    text: 'What would settle the matter for them?',
    listenFor: 'The need one rank further on',
  },
  'way-in-first': {
    text: 'What has it cost you up to now?',
    listenFor: 'Whether the matter is worth our effort',
  },
  'way-in-first-worth': {
    text: 'How large would the gain have to be for you to act on it?',
    listenFor: 'The threshold, and who sets it',
  },
  yardstick: {
    text: 'Which requirement do you find hardest to compare between offers?',
    listenFor: 'A soft criterion nobody has defined',
  },
  'yardstick-overlooked': {
    text: 'If it is judged wrongly, when would that come to light?',
    listenFor: 'A stage at which it is dear to mend',
  },
  'yardstick-overlooked-worth': {
    text: 'What would you have to see to be sure of it beforehand?',
    listenFor: 'A test, a reference, a figure',
  },
  'yardstick-later': {
    text: 'What would it cost to make up for it later?',
    listenFor: 'Extra work, standstill, a second purchase',
  },
  'yardstick-later-worth': {
    text: 'How much weight does that deserve among your criteria?',
    listenFor: 'A share or a rank',
  },
  'must-have': {
    text: 'What did the last purchase of this kind leave unsolved?',
    listenFor: 'A criterion that was missing then',
  },
  'must-have-short': {
    text: 'What did you have to give up because of that?',
    listenFor: 'A result that never came',
  },
  'must-have-short-worth': {
    text: 'Which criterion would guard you against that this time?',
    listenFor: 'The criterion in their own words',
  },
  'must-have-users': { text: 'How did the users live with it?', listenFor: 'Whose voice was not heard' },
  'must-have-users-worth': {
    text: 'What would the users want to see on the list?',
    listenFor: 'A criterion with support behind it',
  },
  'doubt-rest': {
    text: 'What still gives you pause when you think of going ahead?',
    listenFor: 'The doubt under the first answer',
  },
  'doubt-rest-signing': {
    text: 'If that stays open, what will it mean after signing?',
    listenFor: 'The consequence they fear',
  },
  'doubt-rest-signing-worth': {
    text: 'What would have to be settled for you to sign with a light heart?',
    listenFor: 'The condition, exactly',
  },
  'doubt-rest-sleep': { text: 'Who would be asked about it if it went wrong?', listenFor: 'Personal risk' },
  'doubt-rest-sleep-worth': {
    text: 'What assurance would let you vouch for it?',
    listenFor: 'A promise, a visit, a guarantee',
  },
  'doubt-inside': { text: 'Who on your side is not quite convinced yet?', listenFor: 'A name and a reason' },
  'doubt-inside-stall': {
    text: 'If that person holds out, what happens to the timetable?',
    listenFor: 'A veto, or only a voice',
  },
  'doubt-inside-stall-worth': {
    text: 'What would that person need to see to agree?',
    listenFor: 'What we can bring',
  },
  'doubt-inside-standing': {
    text: 'What does that disagreement mean for you?',
    listenFor: 'How much our supporter can risk',
  },
  'doubt-inside-standing-worth': {
    text: 'How would it help you to have everybody behind it?',
    listenFor: 'What we should do for them',
  },
  'doubt-switch': {
    text: 'Which part of the changeover worries you most?',
    listenFor: 'Data, people, standstill, guarantee',
  },
  'doubt-switch-changeover': {
    text: 'If that part goes wrong, what would come to a halt?',
    listenFor: 'The size of the fear',
  },
  'doubt-switch-changeover-worth': {
    text: 'What kind of changeover would leave you easy in your mind?',
    listenFor: 'Steps, a fallback, a pilot',
  },
  'doubt-switch-hands': {
    text: 'How well prepared do your people feel for it?',
    listenFor: 'Skills, time, good will',
  },
  'doubt-switch-hands-worth': {
    text: 'What support in the first weeks would help them most?',
    listenFor: 'A service we can promise',
  },
  'doubt-price': {
    text: 'Which part of the cost would be hard to answer for?',
    listenFor: 'Total, timing, or comparison',
  },
  'doubt-price-wait': {
    text: 'If you wait another half year, what does that cost you?',
    listenFor: 'Their own figure for doing nothing',
  },
  'doubt-price-wait-worth': {
    text: 'Set against that, how soon would it have to pay for itself?',
    listenFor: 'The payback they accept',
  },
  'doubt-price-cut': {
    text: 'If the scope is cut to save money, which aim is given up?',
    listenFor: 'What they cannot do without',
  },
  'doubt-price-cut-worth': {
    text: 'What is it worth to you to reach that aim in full?',
    listenFor: 'Worth before price',
  },
  'doubt-choice': {
    text: 'When you picture this a year on, what must not have happened?',
    listenFor: 'The risk to their name',
  },
  'doubt-choice-delay': {
    text: 'If the decision slips, which of your plans slips with it?',
    listenFor: 'A dependency at their level',
  },
  'doubt-choice-delay-worth': {
    text: 'What would a decision this month make possible?',
    listenFor: 'A reason to commit now',
  },
  'doubt-choice-answerable': {
    text: 'How would your board look on it if that did happen?',
    listenFor: 'Whose judgement weighs on them',
  },
  'doubt-choice-answerable-worth': {
    text: 'What would you like to be able to tell them by then?',
    listenFor: 'The success they want to report',
  },
  'use-hard': {
    text: 'Where do your people still find it hard going?',
    listenFor: 'A team, a function, a habit',
  },
  'use-hard-back': {
    text: 'When it gets difficult, what do they fall back on?',
    listenFor: 'Old ways that come back',
  },
  'use-hard-back-worth': {
    text: 'If everybody used it as planned, what would you see in {kpi}?',
    listenFor: 'The result we can measure and publish',
  },
  'use-hard-slow': {
    text: 'What does it cost you for each month that it takes longer?',
    listenFor: 'The reason to add training now',
  },
  'use-hard-slow-worth': {
    text: 'What would you gain by being there before the quarter ends?',
    listenFor: 'A date worth working for',
  },
  'use-left': {
    text: 'Which departments have kept to their old way so far?',
    listenFor: 'Names, and what they think of it',
  },
  'use-left-two-ways': {
    text: 'Having both ways side by side, what trouble does that make?',
    listenFor: 'Double work, figures that differ',
  },
  'use-left-two-ways-worth': {
    text: 'If they came on board, what would become possible?',
    listenFor: 'The next project',
  },
  'use-left-talk': {
    text: 'What do those who use it tell the others?',
    listenFor: 'Praise to build on, complaints to clear',
  },
  'use-left-talk-worth': {
    text: 'Which result would win the others over?',
    listenFor: 'An early success to show',
  },
  'next-change': {
    text: 'What is changing in your business over the coming year?',
    listenFor: 'Sites, products, customers, rules',
  },
  'next-change-limits': {
    text: 'With that ahead, where will you reach your limits first?',
    listenFor: 'A need before it is felt',
  },
  'next-change-limits-worth': {
    text: 'If you were ready in time, what would that be worth?',
    listenFor: 'The worth, and to whom',
  },
  'next-change-budget': {
    text: 'If it hits you unprepared, what will it cost?',
    listenFor: 'A figure for the budget round',
  },
  'next-change-budget-worth': {
    text: 'What would you want to have in next year’s plan for it?',
    listenFor: 'A line in the budget, and its owner',
  },
  'next-bottleneck': {
    text: 'Now that this runs, where has the bottleneck moved to?',
    listenFor: 'The next department down the line',
  },
  'next-bottleneck-passed-on': {
    text: 'What does that take away from the gain you have made?',
    listenFor: 'A share that is lost again',
  },
  'next-bottleneck-passed-on-worth': {
    text: 'What would the whole line yield without it?',
    listenFor: 'The bigger aim',
  },
  'next-bottleneck-pays': {
    text: 'What does the new bottleneck cost in a month?',
    listenFor: 'A first figure for the next case',
  },
  'next-bottleneck-pays-worth': {
    text: 'How much of that would make the effort worthwhile for you?',
    listenFor: 'The threshold for a new project',
  },
  'loss-start': {
    text: 'Which step of the plan you have chosen has the least room to spare?',
    listenFor: 'A weak spot they already sense',
  },
  'loss-start-slip': {
    text: 'If that step slips, what moves along with it?',
    listenFor: 'Dates they have promised',
  },
  'loss-start-slip-worth': {
    text: 'What would it be worth to have a way out ready?',
    listenFor: 'A door left open',
  },
  'loss-start-fallback': {
    text: 'If it had to be made good later, who would bear the cost?',
    listenFor: 'A gap in the contract',
  },
  'loss-start-fallback-worth': {
    text: 'What would you have to agree now to be on the safe side?',
    listenFor: 'A condition only careful buyers set',
  },
  'loss-least': {
    text: 'Which requirement was hardest to get met in full?',
    listenFor: 'A promise with conditions',
  },
  'loss-least-on-whom': {
    text: 'Where it falls short, who will have to make up for it?',
    listenFor: 'Users or technicians who were not asked',
  },
  'loss-least-on-whom-worth': {
    text: 'What would help those people most?',
    listenFor: 'Something we could do beside the main order',
  },
  'loss-least-earlier': {
    text: 'In the light of that, how do the earlier plans look?',
    listenFor: 'Second thoughts',
  },
  'loss-least-earlier-worth': {
    text: 'What would you need to keep those plans intact?',
    listenFor: 'A need that is open again',
  },
  'loss-voices': {
    text: 'Who would have wished for a different outcome?',
    listenFor: 'Those who keep the subject alive',
  },
  'loss-voices-won-over': {
    text: 'What do they need to see before they go along with it?',
    listenFor: 'Tension inside',
  },
  'loss-voices-won-over-worth': {
    text: 'What would it mean for the work to have them fully behind it?',
    listenFor: 'How much their support counts',
  },
  'loss-voices-defend': {
    text: 'If their worries come true, what will that mean for you?',
    listenFor: 'The decider’s own risk',
  },
  'loss-voices-defend-worth': {
    text: 'What would you like to have at hand in that case?',
    listenFor: 'A reason to stay in touch',
  },
} as const satisfies Record<StagesId, Wording>
