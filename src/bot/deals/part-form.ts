import type { InputBlock, ModalView } from '@slack/types'
import { z } from 'zod'
import type { Coach, Deal } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import { context, section } from '../blocks/build.ts'
import { bold, joined } from '../blocks/mrkdwn.ts'
import { checkInput, form, selectInput, textInput } from '../forms/inputs.ts'
import { politicsInputs, type TieSubject, tieInputs } from '../people/tie-inputs.ts'
import { basisLines, type TieNames } from '../people/tie-lines.ts'
import { toOptions } from './form.ts'
import { TEXT_MOST } from './read-deal.ts'

/** The callback id of the form of one person's part in a deal; its metadata names both. */
export const PART_FORM = 'deal:part'

/** Whose part in what, by id. */
export const PartMetadata = z.object({ deal: z.string(), contact: z.string() })

/** The parts of a coach's quality. Source: COACH-2. */
export const FIGURES = ['access', 'candour', 'motive'] as const

/** Whose part in what, as it stands. */
export type PartSubject = TieSubject & Readonly<{ deal: Deal }>

/** The form of one person's part. What is left open is unknown, which is not neutral. Source: BUY-5, BUY-6. */
export function partForm(ask: Ask, subject: PartSubject): ModalView {
  const { deal, contact, part } = subject
  const { words } = ask
  const w = words.deals
  const metadata = JSON.stringify({ deal: deal.id, contact: contact.id })
  const held = basisLines(ask, subject, namesAmong(subject))
  const blocks: ModalView['blocks'] = [
    section(joined([bold(contact.name), contact.post ?? '', deal.name], '  ·  ')),
    ...(held.length === 0 ? [] : [context(joined(held, '\n'))]),
    selectInput({
      id: 'buyingRole',
      label: w.buyingRole,
      optional: true,
      options: toOptions(words.terms.buyingRole),
      initial: part.buyingRole,
    }),
    checkInput({
      id: 'top',
      label: w.top,
      optional: true,
      options: [{ value: 'top', text: w.topYes }],
      initial: part.isTopDecider ? ['top'] : [],
    }),
    selectInput({
      id: 'stance',
      label: w.stance,
      optional: true,
      options: toOptions(words.terms.stance),
      initial: part.stance,
    }),
    selectInput({
      id: 'influence',
      label: w.influence,
      hint: w.influenceHint,
      optional: true,
      options: figures(1, 5),
      initial: part.influence?.toString(),
    }),
    ...politicsInputs(ask, subject),
    ...tieInputs(ask, subject),
    ...coachInputs(ask, part.coach),
    textInput({
      id: 'evidence',
      label: w.evidenceLabel,
      hint: w.evidenceHint,
      optional: true,
      multiline: true,
      most: TEXT_MOST,
    }),
  ]
  return form({ id: PART_FORM, title: w.partTitle, metadata, blocks }, words)
}

/** Only those who may change the deal come here, and they may know its coaches. Source: COACH-2, COACH-4. */
function coachInputs({ words }: Ask, coach: Coach | undefined): readonly InputBlock[] {
  const w = words.deals
  return [
    selectInput({
      id: 'coachKind',
      label: w.coachKind,
      hint: w.coachHint,
      optional: true,
      options: toOptions(words.terms.coachKind),
      initial: coach?.kind,
    }),
    ...FIGURES.map((field) =>
      selectInput({
        id: field,
        label: w[field],
        optional: true,
        options: figures(0, 2),
        initial: coach?.[field].toString(),
      }),
    ),
  ]
}

function figures(least: number, most: number): readonly Readonly<{ value: string; text: string }>[] {
  return Array.from({ length: most - least + 1 }, (_, i) => String(least + i)).map((value) => ({
    value,
    text: value,
  }))
}

function namesAmong({ contacts }: TieSubject): TieNames {
  const name = (id: string): string => contacts.find((contact) => contact.id === id)?.name ?? id
  return { contact: name, member: name }
}
