import type { ModalView } from '@slack/types'
import { z } from 'zod'
import { levelAbove, VALUE_LEVELS, type ValueLevel, type ValueNode } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import { section } from '../blocks/build.ts'
import { bold, joined } from '../blocks/mrkdwn.ts'
import { checkInput, form, manyInput, selectInput, textInput } from '../forms/inputs.ts'
import type { ValueFile } from './file.ts'
import { VALUE_FORM, VALUE_PICK } from './ids.ts'

const TEXT_MOST = 200
const FIGURE_MOST = 80

/** What the form of a box remembers: its account and level, and which box is changed. */
export const ValueMetadata = z.object({
  account: z.string(),
  level: z.enum(VALUE_LEVELS),
  node: z.string().exactOptional(),
})

/** The form of one box, filled in when it is changed. It offers links to the level above alone. */
export function valueForm(ask: Ask, file: ValueFile, subject: ValueLevel | ValueNode): ModalView {
  const w = ask.words.value
  const { level, ...held } = typeof subject === 'string' ? { level: subject } : subject
  const node = 'id' in held ? held : undefined
  const metadata = JSON.stringify({ account: file.account.id, level, ...(node && { node: node.id }) })
  const blocks: ModalView['blocks'] = [
    section(joined([bold(file.account.name), w.about[level]], '\n')),
    textInput({
      id: 'text',
      label: w.text[level],
      hint: w.textHint[level],
      initial: node?.text,
      most: TEXT_MOST,
    }),
    textInput({
      id: 'figure',
      label: w.figure,
      hint: w.figureHint,
      optional: true,
      initial: node?.figure,
      most: FIGURE_MOST,
    }),
    ...linkBlocks(ask, file, { level, serves: node?.servesIds ?? [] }),
    ...(node === undefined ? [] : [removeInput(ask)]),
  ]
  return form({ id: VALUE_FORM, title: w.formTitle[level], metadata, blocks }, ask.words)
}

/** Asks which box to change. */
export function valuePickForm({ words }: Ask, { account, nodes }: ValueFile): ModalView {
  const w = words.value
  const options = nodes.map(({ id, text }, i) => ({ value: id, text: w.box(i + 1, text, '') }))
  const blocks = [selectInput({ id: 'node', label: w.which, options })]
  const metadata = account.id
  return form({ id: VALUE_PICK, title: w.pickTitle, submit: w.next, metadata, blocks }, words)
}

type Links = Readonly<{ level: ValueLevel; serves: readonly string[] }>

function linkBlocks({ words }: Ask, { nodes }: ValueFile, { level, serves }: Links): ModalView['blocks'] {
  const w = words.value
  const above = levelAbove(level)
  if (above === undefined) return []
  const options = nodes.flatMap((node, i) =>
    node.level === above ? [{ value: node.id, text: w.box(i + 1, node.text, '') }] : [],
  )
  if (options.length === 0) return [section(w.nothingAbove[above])]
  const initial = serves.length === 0 && options.length === 1 ? options.map(({ value }) => value) : serves
  return [manyInput({ id: 'serves', label: w.servesLabel[above], optional: true, options, initial })]
}

function removeInput({ words }: Ask): ReturnType<typeof checkInput> {
  const options = [{ value: 'remove', text: words.value.remove, about: words.value.removeAbout }]
  return checkInput({ id: 'remove', label: words.value.removeLabel, optional: true, options, initial: [] })
}
