/** English words for the calendar feed. */
export const feed = {
  title: 'Your calendar feed',
  about:
    'What is coming in the next three months, in the calendar you use anyway: birthdays, festivals, promises, rhythms and calls. It is read only and renews itself.',
  none: 'You have no address yet.',
  since: (day: string) =>
    `Your address is in use since ${day}. I keep only its fingerprint, so I can't show it again.`,
  make: 'Make an address',
  makeNew: 'Make a new address',
  revoke: 'Revoke the address',
  made: 'Your address is ready. Add it to your calendar as a subscription (“From URL”).',
  once: 'This is the only time I show it. Whoever knows it can read your calendar: keep it to yourself. A new address ends the old one.',
  revoked: 'The address is revoked: nobody can read your calendar by it any more.',
  notServed:
    'Nothing listens for calendars here at the moment. Whoever runs Touchstone can set HOST, PORT and PUBLIC_URL.',
  privately: 'An address is for you alone. Ask me in a direct message: feed',
  calendarName: (name: string) => `Touchstone: ${name}`,
  call: (who: string) => `Call: ${who}`,
  goal: (goal: string) => `Wanted: ${goal}`,
} as const
