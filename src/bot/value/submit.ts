import { Problem, VALUE_LEVELS, type ValueNode } from '../../coach/index.ts'
import type { Saved } from '../../store/index.ts'
import type { Message } from '../answer.ts'
import type { Ask, ClickHandler, SubmitHandler } from '../ask.ts'
import { actions, button, message, section } from '../blocks/build.ts'
import { labelled } from '../blocks/lines.ts'
import { bold, joined } from '../blocks/mrkdwn.ts'
import { ACTIONS } from '../ids.ts'
import type { FormValues } from '../incoming.ts'
import { undoButton } from '../undo.ts'
import { readForChange, readValueFile, type ValueFile } from './file.ts'
import { ValueMetadata, valueForm, valuePickForm } from './form.ts'
import { addButton, nodeLine } from './message.ts'
import { readingLines } from './reading-lines.ts'

/** Opens the form of a new box of the level that the button names. @throws Problem `gone`, `not-allowed` */
export const addValueClick: ClickHandler = async (ask, { chosen }) => {
  const [typed, accountId = ''] = (chosen.value ?? '').split(' ')
  const level = VALUE_LEVELS.find((one) => one === typed) ?? 'executive-kpi'
  return { kind: 'form', view: valueForm(ask, await readForChange(ask, accountId), level) }
}

/** Asks which box to change. @throws Problem `gone`, `not-allowed` */
export const changeValueClick: ClickHandler = async (ask, { chosen }) => {
  const file = await readForChange(ask, chosen.value ?? '')
  if (file.nodes.length === 0) throw new Problem({ code: 'gone', kind: 'value' })
  return { kind: 'form', view: valuePickForm(ask, file) }
}

/** Goes on to the box that was chosen. @throws Problem `gone`, `not-allowed` */
export const submitValuePick: SubmitHandler = async (ask, { form: values, metadata }) => {
  const file = await readForChange(ask, metadata)
  const node = file.nodes.find(({ id }) => id === values['node']?.value)
  if (node === undefined) throw new Problem({ code: 'gone', kind: 'value' })
  return { kind: 'reform', view: valueForm(ask, file, node) }
}

/** Adds, changes or takes out one box. @throws Problem `gone`, `not-allowed`, `too-many` */
export const submitValue: SubmitHandler = async (ask, { form: values, metadata }) => {
  const { account, level, node } = ValueMetadata.parse(JSON.parse(metadata))
  const isRemoved = values['remove']?.values?.includes('remove') ?? false
  const { text, figure, servesIds } = readBox(values)
  if (text === '' && !isRemoved) {
    return { kind: 'errors', errors: { text: ask.words.value.textMissing } }
  }
  const { values: store } = ask.desk
  if (node !== undefined && isRemoved)
    return done(ask, account, { saved: await store.remove(node), isRemoved })
  const saved =
    node === undefined
      ? await store.add(account, { level, text, servesIds, ...(figure !== '' && { figure }) })
      : await store.edit(node, { text, servesIds, figure: figure === '' ? null : figure })
  return done(ask, account, { saved, isRemoved })
}

function readBox(
  values: FormValues,
): Readonly<{ text: string; figure: string; servesIds: readonly string[] }> {
  return {
    text: (values['text']?.value ?? '').trim(),
    figure: (values['figure']?.value ?? '').trim(),
    servesIds: values['serves']?.values ?? [],
  }
}

type Written = Readonly<{ saved: Saved<ValueNode>; isRemoved: boolean }>

async function done(
  ask: Ask,
  accountId: string,
  written: Written,
): Promise<Readonly<{ kind: 'done'; message: Message }>> {
  return { kind: 'done', message: savedMessage(ask, await readValueFile(ask, accountId), written) }
}

/** What was saved, what the framework shows now, and the way back and on: down to the next level. */
function savedMessage(ask: Ask, { account, nodes }: ValueFile, { saved, isRemoved }: Written): Message {
  const { words } = ask
  const w = words.value
  const { value: node, changeId } = saved
  const title = (isRemoved ? w.removed : w.saved)(w.level[node.level], account.name)
  const line = isRemoved ? node.text : nodeLine(ask, nodes, node)
  const shows = readingLines(ask, nodes)
  const below = VALUE_LEVELS[VALUE_LEVELS.indexOf(node.level) + 1] ?? node.level
  const all = button({ text: w.button, action: `${ACTIONS.runOther}:0`, value: `value =${account.id}` })
  return message([title, line, ...(shows.length > 0 ? [w.shows, ...shows] : [])].join('\n'), [
    section(joined([bold(title), line], '\n')),
    ...(shows.length > 0 ? [section(labelled(w.shows, shows))] : []),
    actions('saved', [undoButton(changeId, words), addButton(ask, below, account.id), all]),
  ])
}
