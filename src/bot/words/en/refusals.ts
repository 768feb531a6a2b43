import type { RefusalWords } from '../refusal-words.ts'

const KINDS = { account: 'account', contact: 'contact', deal: 'deal', member: 'team member' } as const
const LISTS = { account: '`/coach accounts` lists all.', contact: '', deal: '', member: '' } as const

/** Refusals in English. */
export const refusals: RefusalWords = {
  'bad-day': () => ({
    what: "I can't read the date in:",
    how: 'Write it as 2026-12-31, fri, in 2 weeks or 12月31日.',
  }),
  'far-day': ({ expected }) => ({
    what: 'That is not near the day where it must fall:',
    how: `It is expected on ${expected}.`,
  }),
  'bad-birthday': () => ({
    what: "I can't read the birthday in:",
    how: 'Write it as 08-15, 1980-08-15, lunar:8-15, lunar:leap6-30 or 农历八月十五.',
  }),
  'bad-time': () => ({ what: "I can't read the time in:", how: 'Write it as 08:30, 3pm or 下午3点.' }),
  'past-time': () => ({
    what: 'This time has passed already:',
    how: 'Write a later one, such as tomorrow 10:00 or fri 3pm.',
  }),
  'bad-amount': () => ({
    what: "I can't read the amount in:",
    how: 'Write it as 3,000,000, 3m, $20k or 300万.',
  }),
  'bad-choice': ({ field, choices, nearest }) => ({
    what: `I don't know this ${field}:`,
    how: `${nearest === undefined ? '' : `Did you mean ${nearest}? `}It can be ${choices.join(', ')}.`,
  }),
  'bad-zone': () => ({
    what: "I don't know this time zone:",
    how: 'Write it as Europe/Berlin or Asia/Shanghai.',
  }),
  'bad-element': ({ nearest }) => ({
    what: "I don't know this C139 element:",
    how: `${nearest === undefined ? '' : `Did you mean ${nearest}? `}The elements are C1 to C9, F1 to F3 and W1, as in C4=yes "what you saw or heard".`,
  }),
  'unknown-command': ({ nearest }) => ({
    what: "I don't know this command:",
    how:
      nearest === undefined
        ? '`/coach help` shows what I can do.'
        : `Did you mean ${nearest}? \`/coach help\` shows the rest.`,
  }),
  'unknown-option': ({ nearest, allowed }) => ({
    what: "I don't know this option:",
    how: `${nearest === undefined ? '' : `Did you mean ${nearest}:? `}Here you can use ${allowed.map((key) => `${key}:`).join(' ')}.`,
  }),
  'open-quote': () => ({ what: 'This quote is not closed:', how: 'Close it, or leave it out.' }),
  missing: ({ what, example }) => ({ what: `I still need ${what}.`, how: `For example \`${example}\`.` }),
  'too-much': () => ({
    what: "I don't know what to do with this part:",
    how: 'Put names of several words in quotes, as in "Acme Steel".',
  }),
  'too-long': ({ what, most }) => ({
    what: `The ${what} is longer than ${most} characters.`,
    how: 'Shorten it, or split it in two.',
  }),
  'unknown-name': ({ kind, name, near }) => ({
    what: `I don't know the ${KINDS[kind]} “${name}”.`,
    how: near.length > 0 ? 'Did you mean one of these?' : LISTS[kind],
  }),
  'several-names': ({ kind, name }) => ({
    what: `“${name}” fits more than one ${KINDS[kind]}.`,
    how: 'Which one do you mean?',
  }),
  'name-taken': ({ kind, name }) => ({
    what: `The ${KINDS[kind]} “${name}” is on file already.`,
    how: 'Choose another name, or edit that one.',
  }),
  'not-allowed': ({ owner }) => ({
    what: 'Only the owner of this account and managers can do that.',
    how: owner === undefined ? 'Ask your admin.' : 'Ask the owner, or a manager.',
  }),
  'admins-only': () => ({
    what: 'Only an admin can change what holds for the whole team.',
    how: 'Ask your admin.',
  }),
  'managers-only': () => ({ what: 'Only managers and admins can do that.', how: 'Ask one of them.' }),
  'needs-evidence': ({ element }) => ({
    what: `${element} counts only with evidence.`,
    how: `Say what you saw or heard, from whom: ${element}=yes "what, from whom, when".`,
  }),
  'weak-reason': ({ fault, examples }) => ({
    what: {
      none: 'This asks how things stand, which brings the customer nothing:',
      hungry: 'This shows that we are after the order:',
      used: 'This reason was used before:',
    }[fault],
    how: `What could you bring this time? For example: ${examples.join('; ')}.`,
  }),
  'deal-closed': ({ name }) => ({
    what: `The deal “${name}” is closed.`,
    how: 'It stays as it was.',
  }),
  'too-many': ({ most }) => ({
    what: `There are ${most} already, and no more fit.`,
    how: 'Take out what no longer counts, then add this.',
  }),
  gone: () => ({ what: "I can't find that any more.", how: 'It was removed, or it is not open to you.' }),
  'changed-since': () => ({ what: "I can't take that back: it was changed since.", how: 'Edit it instead.' }),
  'already-undone': () => ({ what: 'That was taken back already.', how: '' }),
  guest: () => ({
    what: 'Touchstone is for full members of this workspace.',
    how: 'Ask your admin if you need it.',
  }),
}
