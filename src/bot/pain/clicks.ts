import type { ModalView } from '@slack/types'
import { canAdd, PAIN_KINDS, type PainLink, Problem } from '../../coach/index.ts'
import type { Ask, ClickHandler, SubmitHandler } from '../ask.ts'
import { form, selectInput } from '../forms/inputs.ts'
import { type PainFile, readPainFile } from './chain-message.ts'
import { painForm } from './form.ts'

/** The callback id of the form that asks which link to change. Its metadata is the deal's id. */
export const PAIN_PICK = 'pain:pick'

const OFFERED = 100

/** Opens the form of a new link; the button says of which kind, on which deal. */
export const addClick: ClickHandler = async (ask, { chosen }) => {
  const [typed, dealId = ''] = (chosen.value ?? '').split(' ')
  const kind = PAIN_KINDS.find((one) => one === typed) ?? 'problem'
  const file = await readOwn(ask, dealId)
  return { kind: 'form', view: painForm(ask, file, { kind }) }
}

/** Asks which link to change. */
export const changeClick: ClickHandler = async (ask, { chosen }) => {
  const file = await readOwn(ask, chosen.value ?? '')
  return { kind: 'form', view: pickForm(ask, file) }
}

/** Goes on to the link chosen, with what is on file about it. */
export const submitPick: SubmitHandler = async (ask, { form: values, metadata }) => {
  const file = await readOwn(ask, metadata)
  const link = file.links.find(({ id }) => id === values['link']?.value)
  if (link === undefined) throw new Problem({ code: 'gone', kind: 'pain' })
  return { kind: 'reform', view: painForm(ask, file, { kind: link.kind, link }) }
}

function pickForm({ words }: Ask, { deal, links }: PainFile): ModalView {
  const { pain } = words
  const options = links.filter(isHeld).map(({ id, kind, text }) => ({
    value: id,
    text: `${pain.kinds[kind]} · ${text}`,
  }))
  return form(
    {
      id: PAIN_PICK,
      title: pain.pickTitle,
      submit: pain.pickNext,
      metadata: deal.id,
      blocks: [selectInput({ id: 'link', label: pain.pick, options: options.slice(0, OFFERED) })],
    },
    words,
  )
}

function isHeld({ isDropped }: PainLink): boolean {
  return isDropped !== true
}

/** Refuses before a form opens what its saving would refuse. @throws Problem `gone`, `not-allowed` */
async function readOwn(ask: Ask, dealId: string): Promise<PainFile> {
  const file = await readPainFile(ask, dealId)
  const { ownerId } = file.account
  if (canAdd(ask.viewer, file.account)) return file
  throw new Problem({ code: 'not-allowed', action: 'pain.add', owner: ownerId })
}
