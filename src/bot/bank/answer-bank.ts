import { leads, Problem, type TeamQuestion } from '../../coach/index.ts'
import type { Answer } from '../answer.ts'
import type { Ask } from '../ask.ts'
import type { BankLine } from './bank-line.ts'
import { bankMessage } from './bank-message.ts'
import { questionForm } from './form.ts'
import { importForm } from './import-form.ts'
import { changedMessage } from './saved.ts'

/** Answers a line about the team's own questions. @throws Problem `managers-only`, `gone` */
export async function answerBank(ask: Ask, line: BankLine): Promise<Answer> {
  const { words, desk, today } = ask
  if (line.do === 'list') {
    return { kind: 'message', message: bankMessage(ask, await desk.questions.list(), line.page) }
  }
  if (!leads(ask.viewer)) throw new Problem({ code: 'managers-only' })
  switch (line.do) {
    case 'add':
      return { kind: 'form', view: questionForm(ask, {}), text: words.bank.addTitle }
    case 'import':
      return { kind: 'form', view: importForm(ask), text: words.bank.importTitle }
    case 'edit': {
      const own = await desk.questions.list()
      return {
        kind: 'form',
        view: questionForm(ask, { question: inUse(own, line.id), own }),
        text: words.bank.editTitle,
      }
    }
    case 'retire':
      return { kind: 'message', message: changedMessage(ask, await desk.questions.retire(line.id, today)) }
  }
}

function inUse(own: readonly TeamQuestion[], id: string): TeamQuestion {
  const question = own.find((one) => one.id === id)
  if (question === undefined) throw new Problem({ code: 'gone', kind: 'question' })
  return question
}
