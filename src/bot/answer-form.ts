import { AlreadySaved } from '../store/index.ts'
import type { SubmitAnswer } from './answer.ts'
import { plain } from './blocks/build.ts'
import type { Incoming } from './incoming.ts'
import { messageView } from './message-view.ts'
import { refused } from './refused.ts'
import { sealForm, unsealForm } from './sealed-metadata.ts'
import type { Turn } from './turn.ts'

type SubmitIncoming = Extract<Incoming, { kind: 'submit' }>

const OPTIONS_MOST = 100

/** Answers a submitted form inside the acknowledgement: errors keep it open with everything that was typed. */
export async function answerForm(turn: Turn, incoming: SubmitIncoming): Promise<void> {
  const { ask, deps, line } = turn
  const sealed = unsealForm(incoming.metadata)
  const answer = await submitAnswer(turn, incoming, sealed.data)
  switch (answer.kind) {
    case 'errors':
      return line.ack?.({ response_action: 'errors', errors: answer.errors })
    case 'done':
      return line.ack?.({ response_action: 'update', view: messageView(answer.message, ask.words) })
    case 'reform':
      return line.ack?.({
        response_action: 'update',
        view: sealForm(answer.view, (answer.isAnew ? undefined : sealed.operation) ?? deps.newId()),
      })
    case 'close':
      return line.ack?.()
  }
}

async function submitAnswer(turn: Turn, incoming: SubmitIncoming, metadata: string): Promise<SubmitAnswer> {
  const handler = turn.deps.routes.forms.get(incoming.callbackId)
  if (handler === undefined) return { kind: 'close' }
  try {
    return await handler(turn.ask, { form: incoming.form, metadata, viewId: incoming.viewId })
  } catch (error) {
    // Saved is saved: a form that was submitted twice ends as it did the first time.
    if (error instanceof AlreadySaved) return { kind: 'done', message: refused(error, turn.ask.words) }
    const { text } = refused(error, turn.ask.words)
    const [first] = Object.keys(incoming.form)
    return first === undefined ? { kind: 'close' } : { kind: 'errors', errors: { [first]: text } }
  }
}

/** Answers a select that asks for options while somebody types. */
export async function answerSuggest(
  turn: Turn,
  incoming: Extract<Incoming, { kind: 'suggest' }>,
): Promise<void> {
  const handler = turn.deps.routes.suggestions.get(incoming.actionId)
  const found = (await handler?.(turn.ask, incoming.typed)) ?? []
  const options = found.slice(0, OPTIONS_MOST).map(({ text, value }) => ({ text: plain(text), value }))
  await turn.line.ack?.({ options })
}
