/** Every sentence of the page itself. What the bot says is not in here. */
export type Words = Readonly<{
  people: string
  actAs: string
  guest: string
  channels: string
  directMessages: string
  openSidebar: string
  closeSidebar: string
  home: string
  messages: string
  homeEmpty: string
  botOffline: string
  app: string
  onlyYou: string
  edited: string
  messageMenu: string
  newMessages: (count: number) => string
  emptyTitle: (name: string) => string
  emptyText: string
  noMessages: string
  write: (place: string) => string
  send: string
  sendHint: string
  shortcuts: string
  noShortcuts: string
  commandList: string
  choose: string
  search: string
  noMatch: string
  typeMore: (count: number) => string
  chosen: (count: number) => string
  removeChoice: (label: string) => string
  clear: string
  more: string
  yes: string
  cancel: string
  areYouSure: string
  close: string
  submit: string
  working: string
  required: string
  optional: string
  tooShort: (least: number) => string
  tooLong: (most: number) => string
  notNumber: string
  notEmail: string
  notUrl: string
  belowLeast: (least: string) => string
  aboveMost: (most: string) => string
  noFiles: string
  unknownBlock: (type: string) => string
  unknownElement: (type: string) => string
  table: string
  page: (now: number, all: number) => string
  earlier: string
  later: string
  clock: string
  clockTitle: string
  clockMoved: string
  clockText: string
  plusHour: string
  tomorrowMorning: string
  nextMonday: string
  moveTo: string
  move: string
  resetClock: string
  traffic: string
  trafficText: string
  trafficEmpty: string
  trafficFilter: string
  allWays: string
  toBot: string
  toSlack: string
  failed: string
  request: string
  answer: string
  noAnswer: string
  copy: string
  copied: string
  dismiss: string
  loading: string
  offline: string
  actFailed: (reason: string) => string
}>
