import type { KnownBlock, ModalView } from '@slack/types'
import type { ChartBlock } from './blocks/chart.ts'

/**
 * What a person reads. `text` is complete by itself: notifications and screen readers use it alone. The chart is drawn
 * below the blocks where Slack can, which is in messages and not in modals.
 */
export type Message = Readonly<{ text: string; blocks: readonly KnownBlock[]; chart?: ChartBlock }>

/**
 * A picture that follows an answer into the direct message of whoever asked. `text` says what it shows; `svg` is made
 * only once the answer is out.
 */
export type Picture = Readonly<{ fileName: string; title: string; text: string; svg: () => string }>

/** The answer to a command. A form opens as a modal; where none can open, a button that opens it is shown. */
export type Answer = Readonly<
  { kind: 'message'; message: Message; picture?: Picture } | { kind: 'form'; view: ModalView; text: string }
>

/** A message of ours that stands somewhere else, as it is to be now. */
export type Redrawn = Readonly<{ channel: string; ts: string; message: Message }>

/**
 * The answer to a click: `replace` puts a message in the place of the clicked one, `private` shows one more to the
 * person alone, `form` opens a modal, `reform` redraws the modal that was clicked in, `none` leaves everything. `beside`
 * is shown to the person alone with what was replaced; `elsewhere` is a message that the click changed too.
 */
export type ClickAnswer = Readonly<
  | { kind: 'replace'; message: Message; picture?: Picture; beside?: Message; elsewhere?: Redrawn }
  | { kind: 'private'; message: Message; picture?: Picture }
  | { kind: 'share'; message: Message }
  | { kind: 'form'; view: ModalView }
  | { kind: 'reform'; view: ModalView }
  | { kind: 'none' }
>

/**
 * The answer to a submitted form: errors by block id keep it open, `done` shows what was saved in its place. A form that
 * is drawn again goes on with its operation, but where something was saved by it: then `isAnew` begins another.
 */
export type SubmitAnswer = Readonly<
  | { kind: 'errors'; errors: Readonly<Record<string, string>> }
  | { kind: 'done'; message: Message }
  | { kind: 'reform'; view: ModalView; isAnew?: true }
  | { kind: 'close' }
>

/**
 * The answer to a shortcut: a form. `operation` names what the form saves, so that forms opened apart for one thing save
 * it once; without it every form is an operation of its own.
 */
export type ShortcutAnswer = Readonly<{ view: ModalView; operation?: string }>
