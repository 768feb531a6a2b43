import {
  bankParents,
  CONCERNS,
  draftFaults,
  FACT_TOPICS,
  INDUSTRIES,
  Locale,
  Problem,
  QUESTION_KINDS,
  type QuestionDraft,
  ROLE_TYPES,
  type TeamQuestion,
} from '../../coach/index.ts'
import type { Ask, SubmitHandler, SuggestHandler } from '../ask.ts'
import { FieldErrors } from '../forms/field-errors.ts'
import { foldText } from '../grammar/fold-text.ts'
import type { Chosen, FormValues } from '../incoming.ts'
import { MOMENTS } from './form.ts'
import { changedMessage } from './saved.ts'

/** Saves one question, a new one or a change; what is wrong is shown at its field. */
export const submitQuestion: SubmitHandler = async (ask, { form: values, metadata }) => {
  const own = await ask.desk.questions.list()
  const before = metadata === '' ? undefined : own.find(({ id }) => id === metadata)
  if (metadata !== '' && before === undefined) throw new Problem({ code: 'gone', kind: 'question' })
  const draft = readDraft(ask, values, before)
  const errors = new FieldErrors(ask.words)
  for (const { code, field } of draftFaults(draft, own)) errors.say(field, ask.words.bank.faults[code])
  const wrong = errors.answer()
  if (wrong !== undefined) return wrong
  return { kind: 'done', message: changedMessage(ask, await save(ask, draft, before)) }
}

async function save({ desk }: Ask, draft: QuestionDraft, before: TeamQuestion | undefined) {
  if (before !== undefined) return desk.questions.edit(draft)
  const { value, changeId } = await desk.questions.add([draft])
  const [added] = value
  if (added === undefined) throw new Error('a question that was added is not there')
  return { value: added, changeId }
}

function readDraft(ask: Ask, values: FormValues, before: TeamQuestion | undefined): QuestionDraft {
  const parent = values['parent']?.value
  const fact = oneOf(FACT_TOPICS, values['fact'])
  const concern = oneOf(CONCERNS, values['concern'])
  const industry = oneOf(INDUSTRIES, values['industry'])
  const [stages, roles] = [someOf(MOMENTS, values['stages']), someOf(ROLE_TYPES, values['roles'])]
  return {
    id: before?.id ?? ask.newId(),
    kind: before?.kind ?? oneOf(QUESTION_KINDS, values['kind']) ?? 'P',
    locale: before?.locale ?? oneOf(Locale.options, values['language']) ?? ask.locale,
    text: values['text']?.value?.trim() ?? '',
    listenFor: values['listenFor']?.value?.trim() ?? '',
    ...(parent === undefined ? {} : { parent }),
    ...(fact && { fact }),
    ...(concern && { concern }),
    ...(industry && { industry }),
    ...(stages.length > 0 && { stages }),
    ...(roles.length > 0 && { roles }),
  }
}

function oneOf<T extends string>(list: readonly T[], chosen: Chosen | undefined): T | undefined {
  return list.find((one) => one === chosen?.value)
}

function someOf<T extends string>(list: readonly T[], chosen: Chosen | undefined): readonly T[] {
  return list.filter((one) => chosen?.values?.includes(one))
}

/** Problems and implications that a question can hang on, the team's own first, by the words typed so far. */
export const suggestParents: SuggestHandler = async ({ desk, words, locale }, typed) => {
  const own = await desk.questions.list()
  const wanted = foldText(typed)
  return [...own, ...bankParents(locale)]
    .filter(({ kind, text }) => (kind === 'P' || kind === 'I') && foldText(text).includes(wanted))
    .map(({ id, kind, text }) => ({
      value: id,
      text: words.bank.parentOption(words.calls.kinds[kind], text),
    }))
}
