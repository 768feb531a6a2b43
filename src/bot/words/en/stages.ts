/** English words for the guide to a stage. */
export const stages = {
  button: 'Stage guide',
  title: (stage: string) => `Our stage: ${stage}`,
  entered: (text: string) => `It begins when this is so: ${text}`,
  work: (number: number, text: string) => `${number}. ${text}`,
  customer: 'Where the customer is',
  step: (step: string, seller: string) => `They are ${step}. ${seller}`,
  focus: (classes: string) => `Who matters most now: ${classes}.`,
  reachTop: 'A good moment to reach the decision level.',
  needs: 'The need, rank by rank',
  rank: { decision: 'the decision level', management: 'management', floor: 'those who use and run it' },
  unchecked: (ranks: string) =>
    `Needs lose substance on the way down. Nobody has confirmed this one with ${ranks}.`,
  checked: 'It was told of at every rank.',
  learn: 'Still to learn',
  field: {
    ourselves: 'About ourselves',
    customer: 'About the customer',
    competition: 'About the competition',
  },
  gap: (field: string, elements: string) => `${field}: ${elements}`,
} as const
