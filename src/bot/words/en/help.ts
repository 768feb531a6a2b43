/** English words for the guide. `example` works as typed, on the example data. */
export const help = {
  title: 'Touchstone, your sales coach',
  intro:
    'Ask about an account, prepare a call, judge a deal, and let me remind you of the people who matter.',
  more: 'All commands',
  topicLine: (command: string) => `More on one command: ${command}`,
  line: (head: string, text: string) => `${head}: ${text}`,
  syntax: 'How to write it',
  exampleLabel: 'Example',
  tryIt: 'Try it',
  again: 'Back to the guide',
  grammar:
    'Names of several words need no quotes where they are exact; “quotes” help elsewhere. Dates: fri, in 2 weeks, 2026-12-01, 12月1日. Amounts: 3m, 300万. English and Chinese may be mixed.',
  topics: {
    help: { does: 'this guide', syntax: 'help [command]', example: 'help contact' },
    today: { does: 'what is due today, with buttons', syntax: 'today', example: 'today' },
    account: {
      does: 'an account at a glance',
      syntax:
        'account NAME\naccount add NAME [tier:A] [industry:…] [alias:…] [owner:@…] [private:yes] [budget:4] [founded:2001-05-18] [contract:…] [cadence:10]\naccount edit NAME […]\naccount archive NAME',
      example: 'account Acme Steel',
    },
    accounts: {
      does: 'your accounts as a table',
      syntax: 'accounts [mine] [quiet] [tier:A] [industry:…] [owner:@…]',
      example: 'accounts tier:A',
    },
    contact: {
      does: 'a person, or a new one',
      syntax:
        'contact NAME\ncontact add ACCOUNT NAME [post:…] [boss:…] [birthday:…] [festivals:chinese] [source:…] [role:power] [concern:finance] [likes:…] [zone:…] [weekly:fri]\ncontact edit NAME […]',
      example: "contact Mary O'Neil",
    },
    deal: {
      does: 'a deal, or a new one',
      syntax:
        'deal NAME\ndeal add ACCOUNT NAME [amount:3m] [stage:needs] [tender:yes] [incumbent:…]\ndeal edit NAME […]\ndeal edit NAME with:CONTACT [role:decider] [top:yes] [stance:supporter] [influence:4] [core:yes] [influences:CONTACT] [ties:CONTACT] [closeness:little] [wanted:close] [holder:@…] ["evidence"]',
      example: 'deal Line 2 upgrade',
    },
    note: {
      does: 'saves a note; #tags are kept',
      syntax: 'note ACCOUNT TEXT',
      example: 'note Acme Steel Line 2 stops every Friday #pain',
    },
    find: {
      does: 'searches notes, accounts, people and deals',
      syntax: 'find WORDS',
      example: 'find Friday',
    },
    prep: {
      does: 'the brief before a call, with SPIN questions',
      syntax: 'prep ACCOUNT [with:CONTACT] [deal:DEAL] [at:WHEN] [goal:"…"]',
      example: 'prep Acme Steel with:Tom',
    },
    spin: {
      does: 'the SPIN questions alone',
      syntax: 'spin ACCOUNT [with:CONTACT] [deal:DEAL]\nspin bank\nspin bank add\nspin bank import',
      example: 'spin Acme Steel',
    },
    debrief: { does: 'what came of your last call', syntax: 'debrief', example: 'debrief' },
    c139: {
      does: 'how firmly you hold a deal, and what to do next',
      syntax:
        'c139 DEAL\nc139 DEAL C4=yes "what you saw or heard" [with:CONTACT] [from:…] [on:WHEN]\nc139 edit DEAL [C2 C6]',
      example: 'c139 Line 2 upgrade',
    },
    board: {
      does: 'your open deals on the control map, as table and picture',
      syntax: 'board\nboard team\nboard lost',
      example: 'board',
    },
    next: {
      does: 'the one next step of a deal',
      syntax: 'next DEAL\nnext DEAL WHAT by:WHEN [owner:@…]',
      example: 'next "Line 2 upgrade" meet the board by:fri',
    },
    close: {
      does: 'closes a deal with a short review',
      syntax: 'close DEAL won\nclose DEAL lost [reason:price] [on:WHEN]',
      example: 'close Line 2 upgrade won',
    },
    value: {
      does: 'how what we offer reaches the figures of their executives',
      syntax: 'value ACCOUNT',
      example: 'value Acme Steel',
    },
    touch: {
      does: 'logs that you were in touch',
      syntax: 'touch CONTACT [WHAT] [on:WHEN]',
      example: 'touch "Tom Reed" call about spare parts',
    },
    promise: {
      does: 'logs a promise, with “to:” where we owe it and “from:” where they do',
      syntax: 'promise [ACCOUNT]\npromise ACCOUNT WHAT by:WHEN [to:CONTACT] [from:CONTACT]',
      example: 'promise "Acme Steel" send the quote by:fri',
    },
    complaint: {
      does: 'what a customer is unhappy about, and our answer in writing',
      syntax:
        'complaint\ncomplaint ACCOUNT\ncomplaint ACCOUNT WHAT by:WHEN [to:@…] [from:CONTACT]\ncomplaint add',
      example: 'complaint "Acme Steel" spare parts came a week late by:fri',
    },
    followup: {
      does: 'follow-ups of a deal, each with a reason of its own',
      syntax: 'followup DEAL\nfollowup DEAL REASON [via:visit] [on:WHEN]\nfollowup add DEAL',
      example: 'followup "Line 2 upgrade" a study on stops in steel mills via:letter',
    },
    week: {
      does: 'what to look at once a week: your own, or the team’s for those who lead',
      syntax: 'week',
      example: 'week',
    },
    occasion: {
      does: "your team's own days, or a customer's: a trade fair, an opening, a launch",
      syntax:
        'occasion\noccasion add NAME on:WHEN [account:ACCOUNT] [yearly:yes] [tier:A,B] [industry:…] [solemn:yes]\noccasion remove NAME [account:ACCOUNT]',
      example: 'occasion add "Open day" account:"Acme Steel" on:2027-04-09',
    },
    news: {
      does: 'personal news of a contact, for a word now and a look back later',
      syntax:
        'news CONTACT wedding [WHAT] [on:WHEN]\nnews CONTACT child | promotion | good-news | illness | loss | bad-news',
      example: 'news "Tom Reed" wedding',
    },
    settings: {
      does: 'language, time zone, digest, quiet hours; for admins, what holds for the team',
      syntax:
        'settings [language:en] [zone:Europe/Berlin] [digest:08:30] [days:mon-fri] [holidays:CN] [quiet:20:00-08:00] [mute:festival] [drill:on]\nsettings team\nsettings [cadence:A=14/21] [currency:EUR] [festivals:chinese]',
      example: 'settings digest:08:15',
    },
    day: {
      does: 'days that hang on the moon, or that my tables lack: confirm them here',
      syntax: 'day\nday FESTIVAL\nday FESTIVAL WHEN [zone:Asia/Dubai] [zone:all]',
      example: 'day',
    },
    drill: {
      does: 'one practice question on the method',
      syntax: 'drill\ndrill mine\ndrill team',
      example: 'drill',
    },
    feed: {
      does: 'what is coming, in your own calendar: a secret address to subscribe to',
      syntax: 'feed\nfeed new\nfeed off',
      example: 'feed',
    },
    status: { does: 'whether I am well', syntax: 'status', example: 'status' },
  },
} as const
