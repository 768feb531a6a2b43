import type { DrillTexts } from '../../item.ts'
import type { PEOPLE_ITEMS } from '../people-data.ts'

/** The questions on the people at the customer, in English. */
export const EN_PEOPLE = {
  'role-gatekeeper': {
    ask: 'How do you meet the gatekeeper at the front desk?',
    options: {
      a: 'Become known and liked',
      b: 'Get past as fast as possible',
      c: 'Learn the lay of the land',
      d: 'Present the product right there',
    },
    why: {
      a: 'Whoever is met first decides how easily you come back.',
      b: 'Treating this person as unimportant is the one thing to avoid.',
      c: 'Nobody knows better who comes, goes and talks to whom.',
      d: 'The gatekeeper buys nothing. People and ways are what you can learn here.',
    },
  },
  'role-receptive': {
    ask: 'Somebody listens gladly and tells you much. What would be a mistake?',
    options: { a: 'Digging for more', b: 'Showing the product early', c: 'Asking to be led to others' },
    why: {
      a: 'Learning is what this talk is for.',
      b: 'It scatters the attention of the easiest supporter you can win.',
      c: 'Receptive people open doors, above all to those who are dissatisfied.',
    },
  },
  'role-dissatisfied': {
    ask: 'You meet somebody who is unhappy with the present vendor. What do you do?',
    options: {
      a: 'Agree loudly about the vendor',
      b: 'Verify the cause first',
      c: 'Let the talk drift, without a list',
      d: 'Widen it with prepared SPIN questions',
    },
    why: {
      a: 'A rival is never run down, and the cause may lie elsewhere.',
      b: 'A complaint that is not true carries no deal.',
      c: 'Without a prepared list the motive to change stays small.',
      d: 'Here is a motive to change. Questions make it weigh what it should.',
    },
  },
  'role-power': {
    ask: 'When is the right time to meet the person who can say yes?',
    options: {
      a: 'First of all, to save time',
      b: 'Only to sign the contract',
      c: 'Once inside voices support us and we come prepared',
    },
    why: {
      a: 'Too early, without support and knowledge, is the classic mistake.',
      b: 'By then the mind has been made up, perhaps for somebody else.',
      c: 'Prepared, with the right person, after others have spoken for us.',
    },
  },
  'role-way': {
    ask: 'What is the usual way into an organisation?',
    options: {
      a: 'Gatekeeper, receptive, dissatisfied, power',
      b: 'Power, dissatisfied, receptive, gatekeeper',
      c: 'Dissatisfied, power, gatekeeper, receptive',
    },
    why: {
      a: 'From the door to those who share, then to those who want change, then to those who decide.',
      b: 'From the top down you arrive without knowledge or support.',
      c: 'One rarely finds the dissatisfied without somebody receptive who points them out.',
    },
  },
  'role-early': {
    ask: 'The classic mistake on the way in is to meet power too early.',
    why: 'You know too little, nobody inside backs you, and a second chance is hard to get.',
  },
  'role-power-alone': {
    ask: 'Once power is for us, opposition inside settles itself.',
    why: 'Power alone is not enough. Opponents can still stall, so they have to be dealt with.',
  },
  'buy-letters': {
    ask: 'On the map a person carries the letter E. What is the role?',
    options: { a: 'Executive', b: 'Evaluator', c: 'Engineer' },
    why: {
      a: 'Rank is not meant. Whoever decides has the D, whoever approves last the A.',
      b: 'A approves, D decides, E evaluates, U uses.',
      c: 'An engineer often evaluates, but the letter stands for the role, not the job.',
    },
  },
  'buy-mentor': {
    ask: 'What marks a mentor?',
    options: {
      a: 'Buys most of all',
      b: 'Is the top decider of the deal',
      c: 'Has high standing, enjoys the contact and gives us counsel',
    },
    why: {
      a: 'Quantity makes a good customer, not a mentor.',
      b: 'A mentor may stand outside the decision altogether.',
      c: 'In C139 such a person can be a coach.',
    },
  },
  'buy-chart': {
    ask: 'The organisation chart shows how much influence each person has on the deal.',
    why: 'It shows ranks. Influence is judged apart from rank, and the political structure is the hardest to learn.',
  },
  'buy-apart': {
    ask: 'Which structures are kept apart on the map?',
    options: {
      a: 'Who reports to whom',
      b: 'Who influences whom',
      c: 'Who joined first',
      d: 'Personal ties',
    },
    why: {
      a: 'The organisation.',
      b: 'The politics, which often run across the organisation.',
      c: 'Length of service may explain influence, but it is no structure of its own.',
      d: 'Friends, former colleagues, relatives: they carry news and weight.',
    },
  },
  'buy-opponent': {
    ask: 'How do you deal with a settled opponent?',
    options: {
      a: 'Visit often, to turn the opinion',
      b: 'Keep no active contact, neutralise through others',
      c: 'Complain to the superior',
    },
    why: {
      a: 'Every visit feeds the opposition with news. Effort pays with the neutrals.',
      b: 'What you say does not count there. What colleagues say does.',
      c: 'Pressure makes an opponent into an enemy.',
    },
  },
  'buy-unknown': {
    ask: 'Somebody whose stance we do not know is counted as neutral.',
    why: 'Unknown is a value of its own. Counting it as neutral would hide what is still to be learnt.',
  },
  'buy-two-deals': {
    ask: 'Mary supports us on the line upgrade. What holds for her on the software deal?',
    options: {
      a: 'She is judged anew for that deal',
      b: 'She supports us there too',
      c: 'She is neutral there',
    },
    why: {
      a: 'Role, stance and influence belong to the person and the deal.',
      b: 'The same person may stand differently where other interests are touched.',
      c: 'Nobody has asked yet: unknown, not neutral.',
    },
  },
  'buy-closeness': {
    ask: 'Closeness has a present level, a wanted level, and one of us who holds the tie.',
    why: 'Only then does the map show where the relationship has to grow and who takes care of it.',
  },
  'buy-nobody': {
    ask: 'Nobody on your map is against us. What does that usually mean?',
    options: {
      a: 'The deal is safe',
      b: 'The customer avoids conflicts',
      c: "The rival's friends have not been found yet",
    },
    why: {
      a: 'Silence is no consent. A large deal nearly always has opponents.',
      b: 'They may be polite. That does not make them all neutral.',
      c: 'Somebody invited the rival. Look for that person.',
    },
  },
  'buy-warnings': {
    ask: 'Which findings on the map are warnings?',
    options: {
      a: 'We know only one contact',
      b: 'The top decider was never met',
      c: 'Supporters outnumber opponents',
      d: 'The coach is our only source',
    },
    why: {
      a: 'If that person leaves, the deal is gone.',
      b: 'We know the most important opinion from hearsay at best.',
      c: 'That is how it should be. It warns when they are no more than the opponents.',
      d: 'Nobody can tell whether one voice alone is right.',
    },
  },
  'dim-lowest': {
    ask: 'Which is the lowest of the need levels?',
    options: { a: 'Belonging', b: 'Survival', c: 'Esteem' },
    why: {
      a: 'It comes third, after survival and safety.',
      b: 'The ladder starts with survival, then safety, belonging, esteem and beyond.',
      c: 'It stands high up, just below knowledge and self-fulfilment.',
    },
  },
  'dim-conservative': {
    ask: 'What does a conservative want to buy?',
    options: {
      a: 'A cheap industry standard without risk',
      b: 'The newest there is',
      c: 'A bold idea that changes the business',
    },
    why: {
      a: 'Proven, common and inexpensive: nobody is blamed for it.',
      b: 'Novelty attracts the innovator.',
      c: 'A great change is what the visionary looks for.',
    },
  },
  'dim-pragmatist': {
    ask: 'A pragmatist is drawn by a complete solution.',
    why: 'A pragmatist wants it to run. What is whole leaves no gaps to fill.',
  },
  'dim-unit-head': {
    ask: 'What does the head of a business unit look at first?',
    options: { a: 'The technology', b: 'The relationship', c: 'The business' },
    why: {
      a: 'That is the first concern of the technical departments.',
      b: 'It helps, but no unit is judged by it.',
      c: 'Revenue, delivery and market: by these the unit is judged.',
    },
  },
  'dim-closeness': {
    ask: 'On which scale is the closeness of contact judged?',
    options: {
      a: 'None, little, regular, close',
      b: 'From opponent to mentor',
      c: 'From 1 to 100',
    },
    why: {
      a: 'Four levels, so that everybody means the same.',
      b: 'That is the attitude to us. One can meet an opponent every week.',
      c: 'So fine a figure would only seem exact.',
    },
  },
  'dim-range': {
    ask: 'The attitude to us reaches from opponent to mentor.',
    why: 'It is the same scale as the stance on a deal, with the mentor at its upper end.',
  },
  'dim-not-one': {
    ask: 'Which of these is not one of the five dimensions of a person?',
    options: { a: 'Need level', b: 'Standing in the organisation', c: 'Attitude to change' },
    why: {
      a: 'It is the first of the five.',
      b: 'Standing belongs to the organisation, not to the five dimensions of the person.',
      c: 'It is the second of the five.',
    },
  },
} as const satisfies DrillTexts<typeof PEOPLE_ITEMS>
