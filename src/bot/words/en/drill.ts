import { plural } from '../plural.ts'

/** English words for practice. */
export const drill = {
  hint: {
    single: 'One answer is right.',
    several: 'More than one is right. Tick all that are, then answer.',
    truth: 'True or not?',
    sentence: 'Said in a call: which kind of question is it?',
  },
  truth: { true: 'True', false: 'Not true' },
  question: { S: 'S situation', P: 'P problem', I: 'I implication', N: 'N need-payoff' },
  option: (letter: string, text: string) => `${letter}. ${text}`,
  answer: 'Answer',
  tickFirst: 'Tick at least one option, then press “Answer”.',
  verdict: { right: 'Right.', wrong: 'Not this time.' },
  chosen: (option: string) => `You chose: ${option}`,
  solution: (option: string) => `The answer: ${option}`,
  belongs: (option: string) => `Right: ${option}`,
  missed: (option: string) => `Right as well: ${option}`,
  stray: (option: string) => `Not right: ${option}`,
  foot: (rule: string, day: string) => `Rule ${rule} · comes back on ${day}`,
  progress: (seen: number, total: number) => `${seen} of ${plural(total, 'question')} seen`,
  next: 'Next question',
  done: 'That is all for now.',
  doneHow: (day: string) =>
    `Come back on ${day}: what you know well returns later, what is still new returns soon.`,
  anyway: 'Practise anyway',
  inDigest: 'Practice, a minute · your answer is yours alone',
  parts: {
    c139: 'C139',
    spin: 'SPIN and calls',
    people: 'People',
    process: 'Stages',
    positioning: 'Positioning',
    relationship: 'Relationship',
  },
  mineTitle: (name: string) => `What ${name} has practised`,
  mineRow: (part: string, did: Readonly<{ seen: number; of: number; right: number; answers: number }>) =>
    `${part}: ${did.seen} of ${did.of} seen, ${did.right} of ${plural(did.answers, 'answer')} right`,
  mineNote: 'Only you see this, unless you share it.',
  teamTitle: 'Practice in the team: questions seen',
  teamNote: 'How somebody answered is seen by nobody else.',
  teamRow: (name: string, seen: number, total: number) => `${name}: ${seen} of ${total}`,
} as const
