import type { DrillTexts } from '../../item.ts'
import type { RELATIONSHIP_ITEMS } from '../relationship-data.ts'

/** The questions on the relationship, in English. */
export const EN_RELATIONSHIP = {
  'tier-a': {
    ask: 'Computed from revenue, which accounts are tier A unless the limits were changed?',
    options: {
      a: 'The largest 20 % of all accounts',
      b: 'Those that make up the first 80 % of revenue, but at most 5 % of all accounts',
      c: 'All accounts above a million',
    },
    why: {
      a: 'About 20 % bring about 80 %, but A is kept smaller than that.',
      b: 'So the very best care stays with the few. The next ones up to 80 % are B.',
      c: 'A fixed sum would mean nothing in another business.',
    },
  },
  'tier-preview': {
    ask: 'A recomputation of the tiers is applied at once and shown afterwards.',
    why: 'What would change is shown first. Tiers steer resources, so nobody should be surprised.',
  },
  'tier-keeping': {
    ask: 'What does winning a new customer cost, compared with keeping one?',
    options: { a: 'About the same', b: 'Half', c: 'Five to six times as much' },
    why: {
      a: 'It seems so only while nobody counts the lost bids.',
      b: 'It is the other way round, and by far.',
      c: 'That is why contact with the present customers has a fixed rhythm.',
    },
  },
  'clv-formula': {
    ask: 'How is the lifetime value of a customer worked out?',
    options: {
      a: 'Expected purchases × average purchase − cost of winning + net income from referrals',
      b: 'Revenue of last year × ten',
      c: 'Average purchase − discount',
    },
    why: {
      a: 'It looks ahead, counts the cost, and credits those whom the customer brings.',
      b: 'Last year says little about the years to come, and costs are missing.',
      c: 'That is the worth of one order, not of a customer.',
    },
  },
  'clv-good': {
    ask: 'What marks a good customer?',
    options: {
      a: 'A strong wish to buy',
      b: 'Good credit',
      c: 'High cost of service',
      d: 'The wish to grow with us',
    },
    why: {
      a: 'Whoever wants to buy need not be pushed.',
      b: 'A sale is complete once it is paid.',
      c: 'Low cost of service marks the good one.',
      d: 'Potential and will together make the long run worth it.',
    },
  },
  'tch-occasions': {
    ask: 'Which are occasions for a touch?',
    options: {
      a: "The company's anniversary",
      b: 'Their stand at a trade fair',
      c: 'A child is ill',
      d: 'Our quarter ends badly',
    },
    why: {
      a: 'It honours what they have built.',
      b: 'Their own events matter to them, so they may matter to you.',
      c: 'Bad news counts as well: a quiet word then is remembered.',
      d: 'That is our need, not theirs, and it shows.',
    },
  },
  'tch-qingming': {
    ask: 'A contact keeps Chinese festivals, and Qingming is near. What is right?',
    options: { a: 'A cheerful greeting', b: 'No congratulation', c: 'A festive gift' },
    why: {
      a: 'On a day of mourning it hurts.',
      b: 'Qingming is for the dead. Nobody is congratulated.',
      c: 'A present fits no day of remembrance.',
    },
  },
  'tch-again': {
    ask: 'A birthday text that went well last year may be sent again unchanged.',
    why: 'A touch is aimed at the person. Last year’s text shows that nobody thought of them this time.',
  },
  'tch-birthday': {
    ask: 'When does a birthday reminder come, unless changed?',
    options: { a: 'On the day only', b: 'Two weeks before', c: 'Three days before, and on the day' },
    why: {
      a: 'Then it is too late for a card or a gift.',
      b: 'By the day it would be forgotten again.',
      c: 'Time to prepare, and a word on the very day.',
    },
  },
  'tch-festival': {
    ask: 'When do the reminders for a major festival come?',
    options: {
      a: 'Seven days before for the gift, one day before for the greeting',
      b: 'On the day itself',
      c: 'A month before',
    },
    why: {
      a: 'Parcels need a week. A greeting is fresh on the eve.',
      b: 'That is the rule for minor festivals.',
      c: 'Nobody acts on a reminder so early.',
    },
  },
  'tch-reminder': {
    ask: 'What does a reminder carry, so that you can act at once?',
    options: {
      a: 'Who it is, and why now',
      b: "The customer's rank by revenue",
      c: 'What was sent last time',
      d: 'A draft in their language',
    },
    why: {
      a: 'Name and reason come first.',
      b: 'It does not help to greet anybody.',
      c: 'So nothing is repeated.',
      d: 'Change a word or two, and it can go.',
    },
  },
  'tch-leap-day': {
    ask: 'Born on 29 February: which day counts in a common year, unless changed?',
    options: { a: '28 February', b: '1 March', c: 'None, it is skipped' },
    why: {
      a: 'The month stays the same. Whoever prefers another day can set it.',
      b: 'Possible as a setting, but not the usual one.',
      c: 'Nobody likes to be forgotten three years out of four.',
    },
  },
  'tch-lunar-thirty': {
    ask: 'Born on the 30th of a lunar month that has only 29 days this year. When is the birthday kept?',
    options: { a: 'On the first of the next month', b: 'On the 29th', c: 'Not this year' },
    why: {
      a: 'That would be another month.',
      b: 'The last day of the month takes its place.',
      c: 'A birthday is never dropped for want of a day.',
    },
  },
  'tch-no-year': {
    ask: 'When the year of birth is missing, the age is estimated.',
    why: 'No age is ever invented. The year is optional, and the birthday works without it.',
  },
  'tch-digest': {
    ask: 'What is due comes in one digest a working day; other messages only for what cannot wait.',
    why: 'A stream of single messages would soon be muted, and the important one with it.',
  },
  'tch-restart': {
    ask: 'What restarts the contact rhythm?',
    options: {
      a: 'Reading their annual report',
      b: 'A call',
      c: 'A meal together',
      d: 'A note of a meeting',
    },
    why: {
      a: 'Useful, but the customer has not noticed it.',
      b: 'A real touch.',
      c: 'A real touch, and often the best.',
      d: 'The note shows that you met.',
    },
  },
  'tch-tier-a': {
    ask: 'How often should a tier A account hear from us, unless changed?',
    options: {
      a: 'Ideally every 14 days, at the latest after 21',
      b: 'Ideally every 30 days, at the latest after 45',
      c: 'Once a quarter',
    },
    why: {
      a: 'The highest tier has the closest rhythm.',
      b: 'That is the rhythm of tier B.',
      c: 'Near the longest interval of tier C.',
    },
  },
  'tch-unticked': {
    ask: 'You did not tick a reminder. What becomes of it?',
    options: { a: 'It disappears at midnight', b: 'It counts as done', c: 'It becomes overdue and stays' },
    why: {
      a: 'Then it would be lost without anybody deciding so.',
      b: 'Nobody knows that it was done.',
      c: 'Until it is done, snoozed, skipped or stopped for good.',
    },
  },
  'tch-merged': {
    ask: 'A birthday falls two days before a festival. How many touches is that?',
    options: { a: 'Two, each on its day', b: 'One, merged', c: 'None, they cancel out' },
    why: {
      a: 'Two greetings in three days look like a machine.',
      b: 'One that thinks of both. Nobody gets two reminders on one day either.',
      c: 'Both are worth a word.',
    },
  },
  'fup-most': {
    ask: 'At which follow-up do most sales come about?',
    options: { a: 'At the first', b: 'At the second and third', c: 'From the fourth to the eleventh' },
    why: {
      a: 'Most sellers stop there, which is why so much is left.',
      b: 'Hardly. Few come this far, and most of the sales lie beyond.',
      c: 'About 80 % come there, and under 2 % of sellers reach a fourth one.',
    },
  },
  'fup-reason': {
    ask: 'Which follow-up has a reason of its own?',
    options: {
      a: '“How is the decision going?”',
      b: '“On your question about spare parts: the storage figures you asked for”',
      c: '“I just wanted to check in”',
    },
    why: {
      a: 'It serves us alone, and it shows hunger for the order.',
      b: 'It brings something that the customer wanted.',
      c: 'It brings nothing, so it takes time away.',
    },
  },
  'fup-interval': {
    ask: 'Two to three weeks between follow-ups is the usual interval.',
    why: 'Closer looks pushy; later, and you are forgotten. A team may set another one.',
  },
  'sat-told': {
    ask: 'How many others does a dissatisfied customer tell?',
    options: { a: 'One or two', b: 'About four', c: 'About fourteen or fifteen' },
    why: {
      a: 'Bad news travels further.',
      b: 'So many hear it from a satisfied one.',
      c: 'More than three times as many as a satisfied one tells.',
    },
  },
  'sat-line': {
    ask: 'Loyalty rises with satisfaction in a straight line.',
    why: 'It rises, but not straight: it passes a zone of defection, one of indifference and one of affection.',
  },
  'sat-loyal': {
    ask: 'By what is loyalty measured?',
    options: {
      a: 'Willing to buy again and to recommend',
      b: 'Friendliness at visits',
      c: 'Length of the contract',
      d: 'Actually buying again',
    },
    why: {
      a: 'The will is the first measure.',
      b: 'Friendly people change vendors, too.',
      c: 'A contract can bind somebody who would rather leave.',
      d: 'What is done is the second measure.',
    },
  },
  'sat-complaint': {
    ask: 'A complaint is open, and the contact has a birthday tomorrow. What comes first?',
    options: {
      a: 'The complaint; congratulations are held back',
      b: 'The greeting, to lift the mood',
      c: 'Both in one message',
    },
    why: {
      a: 'Open complaints outrank every other touch.',
      b: 'Who waits for an answer and gets good wishes feels mocked.',
      c: 'The two spoil each other.',
    },
  },
  'sat-churn': {
    ask: 'Which are signs that a customer may leave?',
    options: {
      a: 'The rhythm was broken twice',
      b: 'Our sponsor left',
      c: 'They ask for a new offer',
      d: 'Purchases shrink',
    },
    why: {
      a: 'Contact that thins out is the earliest sign.',
      b: 'Without a sponsor nobody speaks for us inside.',
      c: 'Whoever asks still counts on us.',
      d: 'The money is often gone before anybody says so.',
    },
  },
  'sat-score': {
    ask: 'A churn score is always shown with its reasons.',
    why: 'A bare number alarms or calms, but tells nobody what to do.',
  },
  'prm-logged': {
    ask: 'What is logged with a promise?',
    options: {
      a: 'What, and by when',
      b: 'To whom',
      c: 'How likely it is kept',
      d: 'Which way it goes: we owe or they owe',
    },
    why: {
      a: 'Without a day nobody can be reminded.',
      b: 'A promise is made to a person.',
      c: 'A promise that is only likely should not have been made.',
      d: 'Their promises count as well: they show how serious they are.',
    },
  },
  'prm-over': {
    ask: 'Over-promising is the commonest cause of dissatisfaction.',
    why: 'People compare what they get with what they were told. Promise carefully.',
  },
  'prm-referral': {
    ask: 'When and how do you ask for referrals?',
    options: {
      a: 'At the first meeting, for as many names as possible',
      b: 'At the moment of satisfaction, for one or two names',
      c: 'After a complaint, to make up',
    },
    why: {
      a: 'Nobody recommends what they do not know yet.',
      b: 'Then people like to tell, and one or two names are easily given.',
      c: 'First the trust has to come back.',
    },
  },
} as const satisfies DrillTexts<typeof RELATIONSHIP_ITEMS>
