import type { Day, Locale, Member, Viewer } from '../coach/index.ts'
import type { Desk, Workspace } from '../store/index.ts'
import type { Answer, ClickAnswer, ShortcutAnswer, SubmitAnswer } from './answer.ts'
import type { CommandLine } from './grammar/command-line.ts'
import type { Chosen, ClickPlace, FormValues, TakenMessage } from './incoming.ts'
import type { Words } from './words/index.ts'

/** Who asks, of what, in which language, and when: what every handler is given. */
export type Ask = Readonly<{
  teamId: string
  member: Member
  viewer: Viewer
  workspace: Workspace
  /** The workspace as this member may see it. */
  desk: Desk
  locale: Locale
  words: Words
  now: Date
  /** The member's own civil date. */
  today: Day
  /** `channel` when the answer will be read by others: sensitive fields stay out. */
  audience: 'self' | 'channel'
  /** Makes an id that nothing else has. */
  newId: () => string
}>

/** Answers one command. @throws Problem when the person can put it right */
export type CommandHandler = (ask: Ask, line: CommandLine) => Promise<Answer>

/** A click, by the action id it was made for. */
export type Click = Readonly<{ actionId: string; chosen: Chosen; place: ClickPlace; form: FormValues }>
export type ClickHandler = (ask: Ask, click: Click) => Promise<ClickAnswer>

/** A submitted form; `metadata` is what the form was opened with. */
export type Submission = Readonly<{ form: FormValues; metadata: string; viewId: string }>
export type SubmitHandler = (ask: Ask, submission: Submission) => Promise<SubmitAnswer>

/** Options offered while somebody types in a select; at most 100. */
export type Suggestion = Readonly<{ text: string; value: string }>
export type SuggestHandler = (ask: Ask, typed: string) => Promise<readonly Suggestion[]>

/** Answers a shortcut; `message` is what it was taken on, decoded, absent for a shortcut taken anywhere. */
export type ShortcutHandler = (ask: Ask, message?: TakenMessage) => Promise<ShortcutAnswer>

/** What one folder of the bot adds to the table of routes. */
export type Feature = Readonly<{
  commands?: Readonly<Record<string, CommandHandler>>
  clicks?: Readonly<Record<string, ClickHandler>>
  forms?: Readonly<Record<string, SubmitHandler>>
  suggestions?: Readonly<Record<string, SuggestHandler>>
  shortcuts?: Readonly<Record<string, ShortcutHandler>>
}>
