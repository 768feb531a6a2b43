import type { DrillTexts } from '../../item.ts'
import type { SENTENCE_ITEMS } from '../spin-data.ts'

/** The questions on the kinds of question, in English. */
export const EN_SENTENCES = {
  'say-lines': {
    ask: '“How many lines do you run at this site?”',
    why: {
      S: 'It asks for a plain fact.',
      P: 'Nothing in it points to a difficulty.',
      I: 'No problem is named whose consequence it could follow.',
      N: 'It asks for no benefit.',
    },
  },
  'say-supplier': {
    ask: '“Since when have you worked with your present supplier?”',
    why: {
      S: 'A date is a fact, one that the file might already hold.',
      P: 'It would be P if it asked what goes wrong with that supplier.',
      I: 'No trouble has been named that could have consequences.',
      N: 'It does not ask what a change would be worth.',
    },
  },
  'say-progress': {
    ask: '“What stage has the project reached, and are the dates fixed?”',
    why: {
      S: 'State and dates of a project are facts.',
      P: 'A delay would be a problem, but the question only asks how things stand.',
      I: 'It asks what is, not what follows from it.',
      N: 'No solution is weighed here.',
    },
  },
  'say-signs': {
    ask: '“Who signs here when a purchase goes above a million?”',
    why: {
      S: 'It asks how the organisation works: a fact.',
      P: 'Long chains of signatures may annoy people, but nobody was asked about that.',
      I: 'It follows no problem any further.',
      N: 'The answer names a person, not a worth.',
    },
  },
  'say-trouble': {
    ask: '“Which part of the process gives you the most trouble?”',
    why: {
      S: 'It asks about trouble, not for a neutral fact.',
      P: 'It invites the customer to name a difficulty.',
      I: 'The problem comes up only now. What it leads to is the next question.',
      N: 'It looks at what is bad today, not at what would be better.',
    },
  },
  'say-month-end': {
    ask: '“What makes it hard to close the books on time?”',
    why: {
      S: 'How the books are closed would be the fact. This asks what makes it hard.',
      P: 'It looks for the difficulty and its cause.',
      I: 'What a late closing brings about would be an implication.',
      N: 'The worth of an early closing is not mentioned.',
    },
  },
  'say-service': {
    ask: '“What disappoints you about the service you get at present?”',
    why: {
      S: 'Which service they get is the fact. The question goes beyond it.',
      P: 'Disappointment is dissatisfaction, which is what P looks for.',
      I: 'It stays with the disappointment and does not ask what it costs.',
      N: 'It does not ask what better service would bring.',
    },
  },
  'say-stuck': {
    ask: '“Where do orders get stuck before they reach production?”',
    why: {
      S: 'The path of an order is a fact. Getting stuck is a difficulty.',
      P: 'It brings a weak spot to light.',
      I: 'What a stuck order leads to is left for later.',
      N: 'No remedy and no gain is in question yet.',
    },
  },
  'say-delivery': {
    ask: '“When line 2 stops, what happens to the delivery dates you promised?”',
    why: {
      S: 'It asks for more than a fact: for what a problem sets off.',
      P: 'The problem, line 2 stopping, is known already.',
      I: 'It follows the problem to its consequence for the customers.',
      N: 'It looks at the damage, not at the worth of a cure.',
    },
  },
  'say-standstill': {
    ask: '“What do these hours of standstill add up to in a year, in money?”',
    why: {
      S: 'It asks for a figure, yet for one that shows how much a problem hurts.',
      P: 'The standstill has been named. This is about its weight.',
      I: 'It puts a figure on the consequence, for a whole year.',
      N: 'Near, but it counts the loss. N would ask what avoiding it is worth.',
    },
  },
  'say-model': {
    ask: '“If you settle on this model, would the plans made earlier turn out to be mistaken?”',
    why: {
      S: 'It does not ask which plans there are.',
      P: 'It asks what follows from a choice, not what is wrong today.',
      I: 'It shows a consequence that the customer may not have seen.',
      N: 'A mistake is no gain.',
    },
  },
  'say-overtime': {
    ask: '“What does all this overtime do to your best technicians?”',
    why: {
      S: 'How much overtime there is would be the fact.',
      P: 'The overtime is the problem, and it is taken as given.',
      I: 'It widens the problem to people who might leave.',
      N: 'It does not ask how life without overtime would look.',
    },
  },
  'say-changeover': {
    ask: '“If a changeover took half as long, what would that be worth to you?”',
    why: {
      S: 'Today’s length would be the fact. This imagines a better state.',
      P: 'It does not ask what is wrong with changeovers.',
      I: 'It looks forward to the gain, not deeper into the harm.',
      N: 'The customer names the worth of a solution.',
    },
  },
  'say-earlier': {
    ask: '“How would it help you to have the figures two days earlier?”',
    why: {
      S: 'When the figures come now is not the question.',
      P: 'The delay is known. It is not asked for again.',
      I: 'It would be I if it asked what the delay leads to.',
      N: 'It asks for the use of an improvement, in the customer’s own words.',
    },
  },
  'say-gain': {
    ask: '“Who else in the house would gain if the data were right first time?”',
    why: {
      S: 'It seems to ask for names, but it is about who benefits.',
      P: 'Wrong data was the problem. Here it is thought to be solved.',
      I: 'The circle that it widens is one of gain, not of harm.',
      N: 'It carries the worth of the solution to further people.',
    },
  },
  'say-freed': {
    ask: '“What would you do with the hours that this sets free?”',
    why: {
      S: 'Nobody can look up the answer: it is a wish.',
      P: 'No difficulty is asked for.',
      I: 'It leaves the problem behind and looks at the time after it.',
      N: 'Whoever makes plans with the hours has put a worth on them.',
    },
  },
} as const satisfies DrillTexts<typeof SENTENCE_ITEMS>
