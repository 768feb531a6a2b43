import type { ModalView } from '@slack/types'
import type { Ask, SubmitHandler } from '../ask.ts'
import { section } from '../blocks/build.ts'
import { limited } from '../blocks/lines.ts'
import { bold, codeBlock, joined, mrkdwn } from '../blocks/mrkdwn.ts'
import { checkInput, form, textInput } from '../forms/inputs.ts'
import { type Imported, readImport } from './read-import.ts'
import { manySavedMessage } from './saved.ts'

/** The callback id of the form that adds several questions. */
export const IMPORT_FORM = 'bank:import'

const ROWS_MOST = 3000
const FAULTS_MOST = 20

/** What was pasted, and what is wrong with it. */
export type ImportStart = Readonly<{ text: string; imported: Imported }>

/** The form that takes rows; with the faults of each line once some were found. */
export function importForm({ words }: Ask, start?: ImportStart): ModalView {
  const { bank } = words
  const blocks: ModalView['blocks'] = [
    ...(start === undefined ? howTo(words.bank) : faultBlocks(words, start.imported)),
    textInput({
      id: 'csv',
      label: bank.csv,
      hint: bank.csvHint,
      multiline: true,
      most: ROWS_MOST,
      initial: start?.text,
    }),
    ...(start === undefined || start.imported.good.length === 0
      ? []
      : [
          checkInput({
            id: 'good',
            label: bank.good,
            optional: true,
            options: [{ value: 'good', text: bank.goodYes(start.imported.good.length) }],
            initial: [],
          }),
        ]),
  ]
  return form({ id: IMPORT_FORM, title: bank.importTitle, blocks }, words)
}

/** Saves all rows, or the good ones where that was chosen; else shows what is wrong with each line and saves nothing. */
export const submitImport: SubmitHandler = async (ask, { form: values }) => {
  const { bank } = ask.words
  const text = values['csv']?.value ?? ''
  const imported = readImport(ask, text, await ask.desk.questions.list())
  const { good, faults } = imported
  const isGoodWanted = values['good']?.values?.includes('good') ?? false
  if (faults.length > 0 && !(isGoodWanted && good.length > 0)) {
    return { kind: 'reform', view: importForm(ask, { text, imported }) }
  }
  if (good.length === 0) return { kind: 'errors', errors: { csv: bank.noRows } }
  const leftOut = new Set(faults.map(({ line }) => line)).size
  return { kind: 'done', message: manySavedMessage(ask, await ask.desk.questions.add(good), leftOut) }
}

function howTo(bank: Ask['words']['bank']): ModalView['blocks'] {
  return [
    section(bank.importIntro),
    section(mrkdwn`${bold(bank.importColumns)}\n${bank.columnNames}`),
    section(codeBlock(bank.importExample)),
    section(bank.importHow),
  ]
}

function faultBlocks({ bank, core }: Ask['words'], { faults }: Imported): ModalView['blocks'] {
  const count = new Set(faults.map(({ line }) => line)).size
  const lines = faults.map(({ line, sentence }) => bank.faultLine(line, sentence))
  return [
    section(bold(bank.importFaults(count))),
    section(joined(limited(lines, FAULTS_MOST, core.andMore), '\n')),
  ]
}
