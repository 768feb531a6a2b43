import type { DrillTexts } from '../../item.ts'
import type { C139_ITEMS } from '../c139-data.ts'

/** The questions on the value of a deal, its coaches and the next moves, in English. */
export const EN_C139 = {
  'c139-form': {
    ask: 'A deal stands at 1W2F7C. What does that say?',
    options: {
      a: 'One rival, two deciders and seven open points',
      b: 'The Win is met, two of three Firsts, seven of nine Clears',
      c: 'Week one of two, with seven coaches',
    },
    why: {
      a: 'The letters stand for the three groups of elements, not for rivals or deciders.',
      b: 'Each number counts the elements met in its group: Win, First, Clear.',
      c: 'The value says nothing of weeks, and the coach is no part of the count.',
    },
  },
  'c139-eighty': {
    ask: 'From 0W0F0C to 1W3F9C there are exactly 80 values a deal can have.',
    why: 'Two for W, four for F, ten for C: 2 × 4 × 10 makes 80.',
  },
  'c139-highest': {
    ask: 'Which of these values ranks highest?',
    options: { a: '0W3F9C', b: '0W3F8C', c: '1W0F2C' },
    why: {
      a: 'Its Firsts and Clears are full, yet W is compared first, and here it is 0.',
      b: 'It stands below 0W3F9C, and both stand below any value with 1W.',
      c: 'Values are ordered as in a dictionary: W first, then F, then C. 1W beats every 0W.',
    },
  },
  'c139-win-point': {
    ask: 'At which value does the win zone begin?',
    options: { a: '1W1F6C', b: '1W2F7C', c: '0W3F6C' },
    why: {
      a: 'This is the winning turning point: at it or above, the deal is in the win zone.',
      b: 'It lies in the win zone already, but the zone begins lower.',
      c: 'Without the top decider no value reaches the win zone.',
    },
  },
  'c139-death-point': {
    ask: 'A deal exactly at 0W2F6C is in the lose zone.',
    why: '0W2F6C is the death turning point, and the lose zone includes it. One more Clear, 0W2F7C, is jitter.',
  },
  'c139-jitter': {
    ask: 'Which of these deals are in the jitter zone?',
    options: { a: '1W1F4C', b: '1W2F6C', c: '0W2F5C', d: '0W3F9C' },
    why: {
      a: 'It lies above 0W2F6C and below 1W1F6C.',
      b: 'It ranks above 1W1F6C, so it is in the win zone.',
      c: 'It ranks below 0W2F6C, so it is in the lose zone.',
      d: 'Every value without W ranks below 1W1F6C, and this one is above 0W2F6C.',
    },
  },
  'c139-two-firsts': {
    ask: 'A deal stands at 1W2F3C. Which zone is that?',
    options: { a: 'Jitter, as fewer than six Clears are met', b: 'Lose, as most Clears are open', c: 'Win' },
    why: {
      a: 'Six Clears only matter at 1W1F. With a second First the value is past the point.',
      b: 'The lose zone ends at 0W2F6C. Anything with 1W is above it.',
      c: 'F is compared before C: 1W2F3C ranks above 1W1F6C.',
    },
  },
  'c139-certain': {
    ask: 'A deal at 1W3F9C is as good as signed.',
    why: 'No value guarantees the order. The highest one is a strong position, which still has to be guarded.',
  },
  'c139-evidence': {
    ask: 'What belongs to the evidence for an element?',
    options: {
      a: 'What was seen or heard',
      b: 'From whom it came',
      c: 'How sure you feel',
      d: 'When it was',
    },
    why: {
      a: 'Evidence is an observation that somebody could check.',
      b: 'The source shows how much weight it carries and whom to ask again.',
      c: 'A feeling cannot be checked, so it carries no element.',
      d: 'Evidence ages. Without the day nobody sees when to ask again.',
    },
  },
  'c139-bare-yes': {
    ask: 'You mark F3 with yes and give no evidence. How does it count?',
    options: { a: 'As claimed', b: 'As unknown', c: 'As no' },
    why: {
      a: 'Claimed takes a yes with evidence.',
      b: 'A yes without evidence stays unknown until something can be shown for it.',
      c: 'No is a judgement of its own. Here nothing has been shown either way.',
    },
  },
  'c139-denied': {
    ask: 'You claim C5 with evidence, and a trusted coach says it does not hold. What becomes of C5?',
    options: { a: 'It turns to no', b: 'It stays claimed', c: 'It turns to unknown' },
    why: {
      a: "A coach's denial turns the element to no: the coach sees it from inside.",
      b: 'The coach is there to correct the view from outside, and has just done so.',
      c: 'Unknown means never judged. This one was judged, by somebody who knows.',
    },
  },
  'c139-odd': {
    ask: 'Which marks make the coach ask whether they are right?',
    options: {
      a: 'C6 is yes while C7 is unknown',
      b: 'F1 is yes while W1 is no',
      c: 'W1 is yes and no First is met',
      d: 'F3 is yes while C4 is unknown',
    },
    why: {
      a: 'Money and resources are judged apart. One may be known without the other.',
      b: 'F1 includes the top decider, so it sits oddly beside a top decider who is not for us.',
      c: 'The top decider is for us and no key person is: possible, yet worth a second look.',
      d: 'Who can say that most deciders chose us before knowing who decides?',
    },
  },
  'c139-alarm': {
    ask: 'Which change is an alarm that goes at once to owner and manager?',
    options: { a: 'From 1W2F5C to 1W2F4C', b: 'From 1W1F6C to 1W1F5C', c: 'From 0W3F2C to 0W3F6C' },
    why: {
      a: 'A Clear was lost, but the deal stays well inside the win zone.',
      b: 'It falls through the winning turning point. Downward crossings are told at once.',
      c: 'It rises inside the jitter zone and crosses no turning point.',
    },
  },
  'c139-standstill': {
    ask: 'A value that has not moved for four weeks is itself a finding.',
    why: 'Movement tells more than one reading. Four weeks without any means that something is stuck.',
  },
  'c139-stale': {
    ask: 'The evidence for C6 is 35 days old. What follows, with the usual setting?',
    options: {
      a: 'C6 turns to no',
      b: 'Nothing, as money changes slowly',
      c: 'C6 is stale and comes first among the questions to ask again',
    },
    why: {
      a: 'Age alone disproves nothing. The mark stays, with a warning.',
      b: 'After 30 days every element is due for a fresh look, this one too.',
      c: 'Evidence ages after 30 days, or when the stage changes. What is stale is asked again first.',
    },
  },
  'c139-study': {
    ask: 'In the published study, 85 % of deals at 1W1F6C to 1W1F8C were won. Your deal stands at 1W1F7C. What may you say?',
    options: {
      a: 'We win this deal with 85 % probability',
      b: 'In the published study, 85 % of such deals were won',
      c: 'Nothing, as the study covers other values only',
    },
    why: {
      a: 'The rate describes the deals of that study, never the odds of this one.',
      b: 'The rate may be shown with its source, and never as a forecast.',
      c: 'The study does cover 1W1F with six to eight Clears.',
    },
  },
  'c139-own-rates': {
    ask: "From how many closed deals on are the team's own rates shown?",
    options: { a: '5', b: '10', c: '30' },
    why: {
      a: 'Five deals say next to nothing about a rate.',
      b: 'Ten are still too few: one lucky deal would move the rate by a tenth.',
      c: 'From 30 closed deals on, with the number of deals the rates rest on.',
    },
  },
  'coach-adviser': {
    ask: 'An outside adviser understands what the customer truly needs and tells you. Which kind of coach is that?',
    options: { a: 'Customer-relations coach', b: 'Value-match coach', c: 'Resource-operations coach' },
    why: {
      a: 'That one knows the inside: who is who, leanings and politics.',
      b: 'The value-match coach knows the real need, and is often an outside adviser.',
      c: 'That one knows what each side can bring to bear, and is often a senior of ours.',
    },
  },
  'coach-inside': {
    ask: 'For which elements does a customer-relations coach vouch best?',
    options: {
      a: 'C4 decision structure',
      b: 'F3 majority',
      c: 'C7 resources in play',
      d: 'W1 the top decider',
    },
    why: {
      a: 'Who decides and who leans where is inside knowledge.',
      b: 'From inside one sees whom most deciders have chosen.',
      c: 'What each side can bring is the field of the resource-operations coach.',
      d: 'What the top decider says inside reaches this coach first.',
    },
  },
  'coach-none': {
    ask: 'With good evidence for every mark, a deal without a coach needs no warning.',
    why: 'Without a coach the judgement may be badly wrong, so the value carries the mark “uncalibrated”.',
  },
  'coach-judged': {
    ask: "By which three questions is a coach's quality judged?",
    options: {
      a: 'Does the person know, tell, and gain if we win?',
      b: 'Is the person senior, friendly and easy to reach?',
      c: 'Has the person bought before, paid on time and recommended us?',
    },
    why: {
      a: 'Access, candour and motive, each from 0 to 2.',
      b: 'Rank and warmth are pleasant, yet the doorman may know more and say it.',
      c: 'That describes a good customer, not somebody who tells you the truth.',
    },
  },
  'coach-weak': {
    ask: 'A coach scores access 2, candour 1, motive 0. What can this coach confirm?',
    options: { a: 'Everything, as access is full', b: 'The Clears only', c: 'Nothing' },
    why: {
      a: 'Access is one of three. Without candour and motive what is told may be wrong.',
      b: 'There are no half confirmations by group.',
      c: 'The sum is 3. Below 4 a coach confirms no element.',
    },
  },
  'coach-gap': {
    ask: 'Claimed: 1W1F7C. Confirmed by coaches: 0W2F4C. What does the gap tell you?',
    options: {
      a: 'The coaches are behind the times',
      b: 'We probably flatter the deal',
      c: 'The average of the two is right',
    },
    why: {
      a: 'Perhaps, but the first suspicion belongs to our own view.',
      b: 'A gap of a whole zone, or of three elements, warns that we see the deal too bright.',
      c: 'The two are shown side by side. An average would hide the warning.',
    },
  },
  'coach-name': {
    ask: "Who sees a coach's name?",
    options: {
      a: "The deal's owner, its collaborators and managers",
      b: 'The whole sales team',
      c: 'The owner alone',
    },
    why: {
      a: 'They work on the deal or answer for it. The fewer know, the safer the coach.',
      b: 'A name that goes round can harm the person who helps you.',
      c: 'Collaborators and managers need the name to weigh what was said.',
    },
  },
  'coach-export': {
    ask: "An export contains the coaches' names unless you take them out.",
    why: 'It is the other way round: they are left out unless somebody asks for them.',
  },
  'move-first': {
    ask: 'A deal has no coach, five Clears and no Win. What comes first?',
    options: { a: 'A visit to the top decider', b: 'The missing Clears', c: 'Finding a coach' },
    why: {
      a: 'Calling high without an inside voice is risky, and you cannot tell how you stand.',
      b: 'Who would confirm them? Marks that nobody checks may all be wrong.',
      c: 'Until somebody inside tells you the truth, nothing else can be trusted.',
    },
  },
  'move-top': {
    ask: 'The Win is open. How do you go to the top decider?',
    options: {
      a: 'By a planned way, with an inside voice that backs us first',
      b: 'At once, before a rival does',
      c: 'Not at all: the department will pass it on',
    },
    why: {
      a: 'The top decider listens when somebody inside has already spoken for us.',
      b: 'Too early and without support, the one chance at the top is spent.',
      c: 'Others seldom carry your case as you would, and W1 is judged at the top.',
    },
  },
  'move-act': {
    ask: 'A key person leans to us but does nothing. Which call do you plan?',
    options: {
      a: 'A product demonstration with all features',
      b: 'A SPIN call that raises the resolve to solve the problem',
      c: 'A dinner to thank for the goodwill',
    },
    why: {
      a: 'The person likes us already. Features do not make anybody act.',
      b: 'Whoever feels how much the problem hurts begins to help: that is F2, the pivotal First.',
      c: 'Closeness is pleasant, but the person acts only for a reason of their own.',
    },
  },
  'move-unknowns': {
    ask: 'With fewer than six Clears, the unknown ones become questions, each for the person most likely to know.',
    why: 'An unknown is a question with an address. That is quicker than guessing and safer than hoping.',
  },
  'move-low': {
    ask: 'The deal is below the death turning point and the decision is near. What is sound advice?',
    options: {
      a: 'Send the full proposal again, nicer',
      b: 'Wait: deals often turn at the end',
      c: 'Change the game, or stop spending on it',
    },
    why: {
      a: 'More of the same does not move people who lean elsewhere.',
      b: 'Time works for whoever is ahead.',
      c: 'Either attack the criteria, or put the effort where it can still win.',
    },
  },
  'move-guard': {
    ask: 'The deal is in the win zone. What do you do now?',
    options: {
      a: 'Watch for doubts before signing',
      b: 'Turn to other deals until the contract comes',
      c: 'Keep the deciders in touch',
      d: 'Tell the customer that you count on the order',
    },
    why: {
      a: 'Doubts grow towards signing. Seen early, they can be resolved.',
      b: 'A lead that nobody guards is lost, often in the last weeks.',
      c: 'Their commitment holds while somebody renews it.',
      d: 'It shows hunger for the order and resolves no doubt.',
    },
  },
  'move-tender': {
    ask: 'In a public tender it is fair play to have a friend inside write the criteria for us behind closed doors.',
    why: 'Advice stays lawful and fair: no hidden hand in the criteria of a public tender, and no favours.',
  },
} as const satisfies DrillTexts<typeof C139_ITEMS>
