import { plural } from '../plural.ts'

/** English words for the map of people on a deal. */
export const people = {
  tells: 'What the map tells',
  noDecisionMaker: 'Urgent: nobody is known who can say yes. Find out who decides and who approves.',
  nobodyAgainst: (unknown: string) =>
    unknown === ''
      ? 'Nobody on the map is against us: the friends of a rival have not been found yet.'
      : `Nobody on the map is against us: the friends of a rival have not been found yet. Stance still unknown: ${unknown}.`,
  singleOnMap: (name: string) =>
    `${name} is the only one on the map: the whole deal hangs on one person. Get to know others.`,
  singleTouched: (name: string, onMap: number) =>
    `Of ${plural(onMap, 'person', 'people')} on the map, we have been in touch with ${name} alone. Get led to the others.`,
  topUnmet: (names: string) =>
    `None of us has spoken yet with ${names}, whose word is the last. Plan the way there.`,
  coachOnly: (name: string) =>
    `All we know of this deal comes from one coach, ${name}. Check it with a second source.`,
  light: (names: string) => `For us, but of little influence: ${names}. Win somebody who weighs more.`,
  deciderAlone: (said: Readonly<{ deciders: string; others: string; count: number; of: number }>) =>
    said.of === 1
      ? `For us: ${said.deciders}. Yet the only other key person whose stance is known, ${said.others}, is not. Ask ${said.deciders} to help win ${said.others}.`
      : `For us: ${said.deciders}. Yet of the ${said.of} other key people whose stance is known, ${said.count} are not. Ask ${said.deciders} to help win ${said.others}.`,
  noMajority: (supporters: number, against: number) =>
    `For us: ${supporters}. Against us: ${against}. That is no majority: win more voices.`,
  untouched: (names: string, longest: number) =>
    `Key people without a touch for longer than ${plural(longest, 'day')}: ${names}. Get in touch.`,
  untouchedOne: (name: string, days: number) => `${name} (${plural(days, 'day')})`,

  wayIn: 'The way in',
  nobodyMet: 'Nobody whose role type is known has been met yet.',
  reached: (role: string) => `Furthest met: ${role}`,
  passedOver: (roles: string) => `Passed over: ${roles}`,
  powerAlone: (roles: string) => `Passed over: ${roles}. Power alone is not enough.`,
  nextIn: (role: string, names: string) =>
    names === '' ? `Next: ${role}; nobody on file yet` : `Next: ${role} (${names})`,

  classes: 'The six classes',
  met: (classes: string) => `Met: ${classes}`,
  metOne: (personClass: string, closeness: string) => `${personClass} (${closeness})`,
  closenessUnknown: 'closeness unknown',
  unmet: (classes: string) => `On file, not met yet: ${classes}`,
  unmetOne: (personClass: string, names: string) => `${personClass} (${names})`,
  nobody: (classes: string) => `Nobody on file: ${classes}`,
  unplaced: (names: string) => `Class unknown: ${names}`,
  trust: (sum: string, known: number) =>
    `Trust so far: ${sum} of 6, with ${plural(known, 'class', 'classes')} known`,
  trustUnknown: 'Trust: unknown in all six classes',

  dimensions: 'Five dimensions',
  changeAttitude: (attitude: string, appeal: string) => `Attitude to change: ${attitude}. ${appeal}`,
  likelyConcern: (concern: string) =>
    `Concern in deciding: unknown, most likely ${concern}, for whoever heads a using department looks there first`,
  attitude: (said: string) => `Attitude to us: ${said}`,
  attitudeOn: (stance: string, deal: string) => `${stance} (${deal})`,
  personalInterest: 'Personal interest',
  organisationalInterest: 'Interest of the organisation',
  personalHint: 'What this person wants: recognition, growth, safety, ease … As told, not guessed.',
  organisationalHint: 'What this person stands for: cost, output, quality, risk …',
  personalMet: 'Does working with us serve the personal interest?',
  organisationalMet: 'Does working with us serve the organisation’s interest?',
  interestNeeded: 'Say which interest this is about, or leave this open.',
  interest: (label: string, what: string, served: string) => `${label}: ${what} (${served})`,
  served: { yes: 'we serve it', no: 'we do not serve it yet', unknown: 'whether we serve it is unknown' },
  place: {
    partner: 'Relationship: partner, both interests are served',
    friend: 'Relationship: friend, the personal interest alone is served',
    supplier: 'Relationship: supplier, the organisation’s interest alone is served',
    outsider: 'Relationship: outsider, neither interest is served yet',
  },

  radarButton: 'Radar',
  radarTitle: (name: string) => `Five dimensions: ${name}`,
  attitudeLabel: 'Attitude to us',
  radarScale: (low: string, high: string) => `${low} … ${high}`,
  radarUnknown: 'A dashed axis without a mark is unknown, which does not mean low.',
  radarConcern: 'The concern in deciding has no order: its diamond tells which it is, not how much.',

  core: 'Core circle',
  coreHint: 'Of the few who settle the matter among themselves, whatever their titles.',
  influences: 'Influences whom?',
  influencesHint: 'The politics, apart from who reports to whom.',
  personalTies: 'Personal ties with whom?',
  personalTiesHint: 'Beyond work: school, family, an old team.',
  holder: 'Who of us holds the tie?',
  sways: (names: string) => `influences ${names}`,
  tiedTo: (names: string) => `personal tie with ${names}`,
  clauseGlue: '; ',
  inCore: 'core circle',
  notInCore: 'outside the core circle',
  wanted: (level: string) => `wanted: ${level}`,
  heldBy: (name: string) => `held by ${name}`,
  since: (day: string) => `since ${day}`,
  judged: (what: string, rest: string) => `${what} (${rest})`,
  evidenceOf: (day: string, evidence: string) => `${day}, ${evidence}`,
  basis: 'What it rests on',
  basisOf: (name: string, said: string) => `${name}: ${said}`,
  noLines: 'none known',

  mapButton: 'People map',
  mapTitle: (deal: string, account: string) => `People map: ${deal} · ${account}`,
  columns: {
    person: 'Person',
    post: 'Post',
    personClass: 'Class',
    role: 'Role',
    stance: 'Stance',
    influence: 'Influence',
    politics: 'Influences, ties',
    tie: 'Our tie',
    touch: 'Last touch',
    advice: 'How to be in contact',
  },
  signed: (sign: string, word: string) => `${sign} ${word}`,
  topRole: (role: string) => `${role}, top decider`,
  influence: (level: number) => `${level} of 5`,
  neverTouched: 'none on file',
  deepen: 'Deepen the tie',
  win: 'Win them over',
  goAround: (names: string) =>
    names === ''
      ? 'Leave alone; nobody for us is there yet to take the edge off'
      : `Leave alone; let ${names} take the edge off`,
  findOut: 'Find out where they stand',
  line: (
    said: Readonly<{
      person: string
      post: string
      personClass: string
      role: string
      stance: string
      influence: string
      politics: string
      tie: string
      touch: string
      advice: string
    }>,
  ) =>
    `${said.person}. Post: ${said.post}. Class: ${said.personClass}. Role: ${said.role}. Stance: ${said.stance}. Influence: ${said.influence}. Politics: ${said.politics}. Our tie: ${said.tie}. Last touch: ${said.touch}. ${said.advice}.`,
  offMap: (names: string) => `On file, not on the map: ${names}`,
  signs:
    'Role: A approves, D decides, E evaluates, U uses. Stance: ! mentor, * sponsor, + supporter, = neutral, - non-supporter, x opponent. ? is unknown.',

  pictureLine: (
    said: Readonly<{
      person: string
      post: string
      stance: string
      role: string
      influence: string
      boss: string
    }>,
  ) =>
    `${said.person}. Post: ${said.post}. Stance: ${said.stance}. Role: ${said.role}. Influence: ${said.influence}. Reports to: ${said.boss}`,
  postUnder: (post: string, boss: string) => `${post}, reports to ${boss}`,
  noLine: 'Not yet linked to the others',
  pictureSigns:
    'Solid lines lead from the boss to those who report to them; where there is none, it is unknown. The number is influence, of 5. A dashed card is unknown.',
  linesMean:
    'Dashed arrows lead from whoever influences to whom. Dotted lines are personal ties. A double edge is the core circle.',
} as const
