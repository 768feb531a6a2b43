import type { Wording } from '../question.ts'
import type { RolesId } from './structure-roles.ts'

export const EN_ROLES = {
  'desk-visits': {
    text: 'What sort of visits or calls give you the most trouble?',
    listenFor: 'What we must never do here',
  },
  'desk-visits-day': {
    text: 'How much of your day goes into them?',
    listenFor: 'Time taken from other duties',
  },
  'desk-visits-day-worth': {
    text: 'What could suppliers do to make your day easier?',
    listenFor: 'How to be welcome',
  },
  'desk-visits-waiting': {
    text: 'While you deal with them, what is left waiting?',
    listenFor: 'Whose work comes first here',
  },
  'desk-visits-waiting-worth': {
    text: 'What would you get done if they were fewer?',
    listenFor: 'What they like about the job',
  },
  'desk-meetings': {
    text: 'What makes it hard to get everybody round one table?',
    listenFor: 'Who is rarely free, and who decides on dates',
  },
  'desk-meetings-moved': {
    text: 'When a meeting is moved, what has to be moved with it?',
    listenFor: 'Who depends on whom',
  },
  'desk-meetings-moved-worth': {
    text: 'How should a meeting be asked for so that it stays put?',
    listenFor: 'The right person, notice and length',
  },
  'desk-meetings-asked': {
    text: 'How do the others take it when it has to be put off?',
    listenFor: 'Who is in a hurry with the matter',
  },
  'desk-meetings-asked-worth': {
    text: 'What would help you to fix a date at the first try?',
    listenFor: 'A small service we can do',
  },
  'desk-papers': {
    text: 'Which papers from suppliers cause you the most extra work?',
    listenFor: 'Forms, copies, missing data',
  },
  'desk-papers-lost': {
    text: 'When something is missing, how far back does that set things?',
    listenFor: 'Days, and the department that waits',
  },
  'desk-papers-lost-worth': {
    text: 'What should a set of papers look like to pass straight through?',
    listenFor: 'The exact list',
  },
  'desk-papers-chased': {
    text: 'Who turns to you while the papers are being put right?',
    listenFor: 'The people behind the matter',
  },
  'desk-papers-chased-worth': {
    text: 'If they came complete, what would you be spared?',
    listenFor: 'Thanks that will be remembered',
  },
  'ally-day': {
    text: 'What in your working day takes more time than it deserves?',
    listenFor: 'A task, and how often it comes',
  },
  'ally-day-undone': {
    text: 'What do you not get round to because of it?',
    listenFor: 'Work that counts for more',
  },
  'ally-day-undone-worth': {
    text: 'With an hour a day back, what would you start with?',
    listenFor: 'What they would like to be known for',
  },
  'ally-day-evening': {
    text: 'In busy weeks, what does that mean for you and your colleagues?',
    listenFor: 'Overtime, mood, people who suffer most',
  },
  'ally-day-evening-worth': {
    text: 'What would a busy week be like without it?',
    listenFor: 'A picture in their own words',
  },
  'ally-wish': {
    text: 'What have people here long wanted to see improved?',
    listenFor: 'Who wants it, who does not',
  },
  'ally-wish-so-far': { text: 'What has the waiting cost so far?', listenFor: 'Money, people, chances' },
  'ally-wish-so-far-worth': {
    text: 'If it were done, where would it show first?',
    listenFor: 'A result others would see',
  },
  'ally-wish-mood': {
    text: 'What do people say about it among themselves?',
    listenFor: 'Names, camps, resignation',
  },
  'ally-wish-mood-worth': {
    text: 'Who would be most pleased to see it done?',
    listenFor: 'The next person to meet',
  },
  'sore-supplier': {
    text: 'What do you wish {incumbent} did differently?',
    listenFor: 'Facts first; is it something we do better?',
  },
  'sore-supplier-last-time': {
    text: 'The last time it happened, what did it lead to?',
    listenFor: 'Date, damage, who noticed',
  },
  'sore-supplier-last-time-worth': {
    text: 'Had it gone as it should, what would you have been spared?',
    listenFor: 'Loss or trouble in their figures',
  },
  'sore-supplier-spare': {
    text: 'What do you keep in reserve in case it happens again?',
    listenFor: 'Stock, staff, a second source; their cost',
  },
  'sore-supplier-spare-worth': {
    text: 'If you could do without that reserve, what would it free?',
    listenFor: 'Capital, space, hands',
  },
  'sore-supplier-in-between': {
    text: 'When it happens, what do you get to hear from your own side?',
    listenFor: 'Pressure from above or from users',
  },
  'sore-supplier-in-between-worth': {
    text: 'What would it be like for you if those calls stopped?',
    listenFor: 'The personal gain',
  },
  'sore-solution': {
    text: 'Which part of the present solution would you be glad to be rid of first?',
    listenFor: 'One thing, with an example',
  },
  'sore-solution-detour': {
    text: 'What do your people do to get by in spite of it?',
    listenFor: 'Detours, private lists, extra checks',
  },
  'sore-solution-detour-worth': {
    text: 'Without the detour, how would the work go?',
    listenFor: 'Criteria in the making',
  },
  'sore-solution-month': { text: 'What does that come to in a month?', listenFor: 'Hours or money' },
  'sore-solution-month-worth': {
    text: 'What would you rather spend that on?',
    listenFor: 'A use that others would back',
  },
  'sore-asked': {
    text: 'What have you asked to have improved and not got?',
    listenFor: 'When, of whom, what the answer was',
  },
  'sore-asked-answer': { text: 'How did your colleagues take the answer?', listenFor: 'Who else is unhappy' },
  'sore-asked-answer-worth': {
    text: 'What would change for them if such a request were met?',
    listenFor: 'Allies, and their wishes',
  },
  'sore-asked-still-open': {
    text: 'As long as it stays open, what does it keep you from?',
    listenFor: 'A duty that suffers',
  },
  'sore-asked-still-open-worth': {
    text: 'How would you notice that it had truly been solved?',
    listenFor: 'A measure we can be held to',
  },
  'power-targets': {
    text: 'What stands most in the way of this year’s targets?',
    listenFor: 'One obstacle, and whom it is given to',
  },
  'power-targets-year-end': {
    text: 'If it is still there at year-end, what does that do to the plan?',
    listenFor: 'A figure, a promise to the board',
  },
  'power-targets-year-end-worth': {
    text: 'With it out of the way, how far could you go?',
    listenFor: 'A bolder target',
  },
  'power-targets-rivals': {
    text: 'Meanwhile, what can your competitors do that you cannot?',
    listenFor: 'The rival they watch',
  },
  'power-targets-rivals-worth': {
    text: 'Where would you like to be ahead of them in two years?',
    listenFor: 'The vision, in their own words',
  },
  'power-risk': {
    text: 'Which risk in the business do you find hardest to steer?',
    listenFor: 'Money, supply, people or law',
  },
  'power-risk-worst': {
    text: 'If it comes true, what would it cost the company?',
    listenFor: 'An order of magnitude',
  },
  'power-risk-worst-worth': {
    text: 'What would it be worth to have that risk in hand?',
    listenFor: 'What they would set aside for it',
  },
  'power-risk-attention': {
    text: 'How much of your own attention does it take up?',
    listenFor: 'Meetings, nights, reports',
  },
  'power-risk-attention-worth': {
    text: 'With that attention free, what would you turn to?',
    listenFor: 'Their true priority',
  },
  'power-pace': {
    text: 'Where does {account} move more slowly than you would like?',
    listenFor: 'Decisions, projects, new products',
  },
  'power-pace-chances': {
    text: 'Which chances have passed because of that?',
    listenFor: 'A chance with a name and a size',
  },
  'power-pace-chances-worth': {
    text: 'At the pace you wish for, what would you do this year?',
    listenFor: 'A project that has a sponsor: them',
  },
  'power-pace-good-people': {
    text: 'What does it do to your best people?',
    listenFor: 'Leavers, those who wait, those who push',
  },
  'power-pace-good-people-worth': {
    text: 'What could those people achieve if nothing held them up?',
    listenFor: 'Names of possible allies',
  },
} as const satisfies Record<RolesId, Wording>
