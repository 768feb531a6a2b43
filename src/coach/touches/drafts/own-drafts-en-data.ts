import type { OwnDraftTable } from './draft-table.ts'

/** Greetings in English for days that a team, a customer or a person has of its own. What is sad is never cheered up. */
export const EN_OWN_DRAFTS = {
  company_anniversary: {
    formal: [
      'Dear {name}, congratulations on your company’s anniversary. I wish you and your colleagues continued success.',
      'Dear {name}, my best wishes to you and everybody at the company on its anniversary. It is a pleasure to work with you.',
    ],
    warm: [
      'Congratulations on the company anniversary, {name}! I hope there is time to raise a glass between two meetings.',
      '{name}, happy anniversary to the whole house! We like working with you, and wish you many more good years.',
    ],
  },
  'company_anniversary-round': {
    formal: [
      'Dear {name}, congratulations on your company’s {occasion}. What you have built in that time has our sincere respect.',
      'Dear {name}, on the {occasion} of your company I send you and your colleagues the warmest congratulations from all of us.',
    ],
    warm: [
      'Congratulations on the {occasion}, {name}! You can all be proud of how far you have come, and we are glad to be part of it.',
      '{name}, what a milestone! All the best to everybody on the company’s {occasion}, and here’s to what comes next.',
    ],
  },
  contract_anniversary: {
    formal: [
      'Dear {name}, our first contract has come round to its anniversary. Thank you for your trust; we mean to go on earning it.',
      'Dear {name}, on the anniversary of our first contract I would like to thank you and your team for working so well with us.',
    ],
    warm: [
      'Here’s to a good year together, {name}! Thank you for your trust, and for telling us plainly when something could be better.',
      '{name}, it is the anniversary of our first contract. Thank you for a year of good work together, I look forward to the next.',
    ],
  },
  'contract_anniversary-round': {
    formal: [
      'Dear {name}, we are celebrating the {occasion} of our first contract. On behalf of all of us, thank you for your trust.',
      'Dear {name}, the {occasion} of our work together is a good moment to say thank you. We do not take your loyalty for granted.',
    ],
    warm: [
      '{name}, can you believe it: the {occasion} of our first contract! Thank you for all the work we have done together since.',
      'Happy {occasion} of working together, {name}! I hope you have enjoyed it as much as we have. Thank you for everything.',
    ],
  },
  event: {
    formal: [
      'Dear {name}, I wish you and your colleagues every success with {occasion}.',
      'Dear {name}, congratulations on {occasion}. I know how much work goes into it and wish you the success it deserves.',
    ],
    warm: [
      'All the best for {occasion}, {name}! I am keeping my fingers crossed for you and the team.',
      '{name}, I hope {occasion} goes just as you planned it. Tell me about it when the dust has settled!',
    ],
  },
  'event-ahead': {
    formal: [
      'Dear {name}, {occasion} is coming up. If there is anything we can take off your hands, please let me know.',
      'Dear {name}, you must be busy preparing for {occasion}. If something of ours would help, a word from you is enough.',
    ],
    warm: [
      '{name}, how are the preparations for {occasion} going? If you need a hand with anything, just say so.',
      'Not long until {occasion} now, {name}. Is there anything we can do to make it easier for you?',
    ],
  },
  'team-festive': {
    formal: [
      'Dear {name}, with {occasion} at hand I send you and your colleagues my best wishes.',
      'Dear {name}, {occasion} is a welcome occasion to thank you for the good work together. My best wishes to you and your team.',
    ],
    warm: [
      '{name}, my best wishes for {occasion}! I hope it brings you good talks and good news.',
      'It is time for {occasion}, and I thought of you, {name}. All the best to you and the team!',
    ],
  },
  'team-solemn': {
    formal: [
      'Dear {name}, on {occasion} our thoughts are with you and your colleagues.',
      'Dear {name}, as {occasion} comes round, we remember together with you.',
    ],
    warm: [
      '{name}, I am thinking of you and your colleagues on {occasion}.',
      'Just a quiet word for {occasion}, {name}: we are thinking of all of you.',
    ],
  },
  weekly: {
    formal: [
      'Dear {name}, I hope the week is going well for you. If any question has come up since we last spoke, I am glad to take care of it.',
      'Dear {name}, is there anything from our side that is still open for you? Tell me, and I will see to it at once.',
      'Dear {name}, I keep some time free for you, should you want to talk something through. A word from you is enough.',
      'Dear {name}, if something did not go as smoothly as it should have lately, I would like to hear it from you first. A good week to you.',
    ],
    warm: [
      'Hello {name}, how is your week looking? If there is something I can take off your list, send it over.',
      'One question between two meetings, {name}: what is the one thing that would make your work easier just now?',
      '{name}, no news is not always good news, so I would rather ask: is everything of ours running as it should?',
      'Hello {name}, I am easy to reach these days if you want to talk anything over. All the best to you and the team.',
    ],
  },
  'news-wedding': {
    formal: [
      'Dear {name}, warmest congratulations on your wedding. I wish you both a long and happy life together.',
      'Dear {name}, I was delighted to hear of your wedding. My very best wishes to the two of you.',
    ],
    warm: [
      '{name}, what wonderful news! Congratulations to you both, and a day you will love to remember.',
      'Congratulations on the wedding, {name}! I wish you two all the happiness in the world.',
    ],
  },
  'news-wedding-back': {
    formal: [
      'Dear {name}, I hope you have had a good start into married life. My best regards to the two of you.',
      'Dear {name}, I hope the wedding was all you had wished for, and that you are both well.',
    ],
    warm: [
      '{name}, how is married life? I hope you two are still smiling at the wedding photos.',
      'Back in everyday life, {name}? I hope the wedding was as lovely as it sounded.',
    ],
  },
  'news-child': {
    formal: [
      'Dear {name}, congratulations on the new arrival. I wish the little one and the whole family health and much joy.',
      'Dear {name}, what happy news. My warmest wishes to you and your family for the time with your child.',
    ],
    warm: [
      'Congratulations, {name}! Welcome to the little one, and I hope you all get some sleep.',
      '{name}, what lovely news! All the best to the baby and to the proud parents.',
    ],
  },
  'news-child-back': {
    formal: [
      'Dear {name}, I hope that your family is well and that the little one is thriving.',
      'Dear {name}, I hope the first weeks with your child have been happy ones. My best regards to your family.',
    ],
    warm: [
      '{name}, how is the little one doing? And how are you all sleeping by now?',
      'How is family life, {name}? I hope everybody is well and the nights are getting longer.',
    ],
  },
  'news-promotion': {
    formal: [
      'Dear {name}, congratulations on your new position. It is well deserved, and I wish you every success in it.',
      'Dear {name}, I was very pleased to hear of your promotion. I look forward to working with you in your new role.',
    ],
    warm: [
      'Congratulations on the promotion, {name}! They chose the right person.',
      '{name}, great news! You have earned it. I hope the new role brings you much that you enjoy.',
    ],
  },
  'news-promotion-back': {
    formal: [
      'Dear {name}, I hope you have settled well into your new position. If there is anything we can make easier for you, please tell me.',
      'Dear {name}, the first months in a new role are full ones. I hope yours have gone well and would be glad to hear from you.',
    ],
    warm: [
      '{name}, how is the new job treating you? I would love to hear what surprised you most.',
      'A few months in, {name}: do you like the new role? Let us catch up when you have a quiet half hour.',
    ],
  },
  'news-good-news': {
    formal: [
      'Dear {name}, I was delighted to hear your good news. My sincere congratulations.',
      'Dear {name}, congratulations. I am very happy for you and wish you all the best with it.',
    ],
    warm: [
      '{name}, I just heard the good news. Congratulations, that made my day!',
      'What good news, {name}! I am really happy for you.',
    ],
  },
  'news-good-news-back': {
    formal: [
      'Dear {name}, I was happy to hear your good news some weeks ago, and hope all has gone well since.',
      'Dear {name}, I hope that things have gone on as well as they began. I would be glad to hear how you are.',
    ],
    warm: [
      '{name}, how have things gone on since your good news? I hope it is still making you smile.',
      'I thought of your good news again, {name}. How is it all going?',
    ],
  },
  'news-illness': {
    formal: [
      'Dear {name}, I was sorry to hear that you are unwell. I wish you a good and full recovery. Nothing of ours is urgent.',
      'Dear {name}, my best wishes for your recovery. Please take all the time you need; everything else can wait.',
    ],
    warm: [
      '{name}, I am sorry to hear you are not well. Rest, let others do the worrying, and get well soon.',
      'Get well soon, {name}. Please do not think about work, and no need to answer this.',
    ],
  },
  'news-illness-back': {
    formal: [
      'Dear {name}, I hope that you are feeling better and that your recovery is going well. There is no need to reply.',
      'Dear {name}, I wanted to ask how you are. I hope that you are a little better with every week.',
    ],
    warm: [
      '{name}, I have been thinking of you. I hope you are feeling better. Take it slowly.',
      'How are you feeling, {name}? No hurry with anything, I only wanted to ask.',
    ],
  },
  'news-loss': {
    formal: [
      'Dear {name}, I was very sorry to hear of your loss. Please accept my sincere condolences to you and your family.',
      'Dear {name}, our thoughts are with you and your family in this difficult time. Please accept my deepest sympathy.',
    ],
    warm: [
      '{name}, I am so sorry for your loss. I am thinking of you and your family. There is no need to answer.',
      'I have just heard, {name}, and I am very sorry. My thoughts are with you and those close to you.',
    ],
  },
  'news-loss-back': {
    formal: [
      'Dear {name}, I have been thinking of you and your family in these weeks, and wish you strength and quiet.',
      'Dear {name}, I only wanted to say that you are in my thoughts. If there is anything I can do, please tell me.',
    ],
    warm: [
      '{name}, I have been thinking of you. How are you? There is no need to answer, and I am here if you want to talk.',
      'Just a word, {name}, to say that you are in my thoughts. I hope there are some quiet moments for you.',
    ],
  },
  'news-bad-news': {
    formal: [
      'Dear {name}, I was sorry to hear of what you are going through. I am thinking of you, and wish you strength.',
      'Dear {name}, I have heard that this is a hard time for you. If there is anything I can do, a word is enough.',
    ],
    warm: [
      '{name}, I am sorry to hear this. I am thinking of you, and I am here if there is anything I can do.',
      'I heard that things are hard at the moment, {name}. No need to answer; I only want you to know I am thinking of you.',
    ],
  },
  'news-bad-news-back': {
    formal: [
      'Dear {name}, you have been in my thoughts. I hope that things have become a little easier for you.',
      'Dear {name}, I only wanted to ask how you are, and to say that I am glad to help where I can.',
    ],
    warm: [
      '{name}, how are you by now? I hope things are looking up a little.',
      'I have been thinking of you, {name}. I hope it has become a bit easier. There is no need to answer.',
    ],
  },
} as const satisfies OwnDraftTable
