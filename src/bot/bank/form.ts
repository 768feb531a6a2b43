import type { InputBlock, ModalView } from '@slack/types'
import {
  bankParents,
  CONCERNS,
  FACT_TOPICS,
  INDUSTRIES,
  type Moment,
  QUESTION_KINDS,
  QUESTION_LETTERS,
  type QuestionDraft,
  type QuestionKind,
  ROLE_TYPES,
  STAGES,
  type TeamQuestion,
  toDraft,
} from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import { section } from '../blocks/build.ts'
import { bold } from '../blocks/mrkdwn.ts'
import { form, manyInput, searchInput, selectInput, textInput } from '../forms/inputs.ts'
import type { Words } from '../words/index.ts'

/** The callback id of the form of one question. Its metadata is the question's id, empty for a new one. */
export const QUESTION_FORM = 'bank:question'

/** The action id of the select that offers what a question can hang on. */
export const PARENT_PICK = 'bank:parent'

/** When a question can be asked, in the order of a deal. */
export const MOMENTS: readonly Moment[] = [...STAGES, 'lost']

/** What the form begins with: nothing, or a question of the team's to change. */
export type QuestionSubject = Readonly<{ question?: TeamQuestion; own?: readonly TeamQuestion[] }>

/** The form of one question. Kind and language of one that is there stay, and only what its kind has is asked. */
export function questionForm(ask: Ask, { question, own = [] }: QuestionSubject): ModalView {
  const { words } = ask
  const { bank } = words
  const draft = question && toDraft(question)
  const asks = (...kinds: readonly QuestionKind[]) => draft === undefined || kinds.includes(draft.kind)
  const blocks: ModalView['blocks'] = [
    ...(question === undefined ? headInputs(ask) : [section(bold(words.calls.kinds[question.kind]))]),
    textInput({
      id: 'text',
      label: bank.labels.text,
      hint: bank.hints.text,
      initial: draft?.text,
      most: QUESTION_LETTERS,
    }),
    ...(asks('I', 'N') ? [parentInput(ask, draft, own)] : []),
    ...(asks('S') ? [factInput(words, draft)] : []),
    textInput({
      id: 'listenFor',
      label: bank.labels.listenFor,
      optional: true,
      initial: draft?.listenFor,
      most: QUESTION_LETTERS,
    }),
    concernInput(words, draft),
    ...(asks('S', 'P') ? placeInputs(words, draft) : []),
  ]
  const title = question === undefined ? bank.addTitle : bank.editTitle
  return form({ id: QUESTION_FORM, title, metadata: question?.id ?? '', blocks }, words)
}

function headInputs({ words, locale }: Ask): readonly InputBlock[] {
  const { bank, calls, terms } = words
  const kinds = QUESTION_KINDS.map((value) => ({ value, text: calls.kinds[value] }))
  const languages = (['en', 'zh'] as const).map((value) => ({ value, text: terms.locale[value] }))
  return [
    selectInput({ id: 'kind', label: bank.labels.kind, options: kinds }),
    selectInput({ id: 'language', label: bank.labels.language, options: languages, initial: locale }),
  ]
}

function parentInput(
  { words, locale }: Ask,
  draft: QuestionDraft | undefined,
  own: readonly TeamQuestion[],
): InputBlock {
  const { bank, calls } = words
  const parent = [...own, ...bankParents(locale)].find(({ id }) => id === draft?.parent)
  return searchInput({
    id: 'parent',
    label: bank.labels.parent,
    hint: bank.hints.parent,
    optional: true,
    action: PARENT_PICK,
    initial: parent && {
      value: parent.id,
      text: bank.parentOption(calls.kinds[parent.kind], parent.text),
    },
  })
}

function factInput({ bank, calls }: Words, draft: QuestionDraft | undefined): InputBlock {
  return selectInput({
    id: 'fact',
    label: bank.labels.fact,
    hint: bank.hints.fact,
    optional: true,
    options: FACT_TOPICS.map((value) => ({ value, text: calls.topics[value] })),
    initial: draft?.fact,
  })
}

function concernInput({ bank, terms }: Words, draft: QuestionDraft | undefined): InputBlock {
  return selectInput({
    id: 'concern',
    label: bank.labels.concern,
    optional: true,
    options: CONCERNS.map((value) => ({ value, text: terms.concern[value] })),
    initial: draft?.concern,
  })
}

/** When and of whom it is asked. */
function placeInputs({ bank, terms }: Words, draft: QuestionDraft | undefined): readonly InputBlock[] {
  const { labels, hints } = bank
  return [
    manyInput({
      id: 'stages',
      label: labels.stages,
      hint: hints.place,
      optional: true,
      options: MOMENTS.map((value) => ({
        value,
        text: value === 'lost' ? bank.lost : terms.stage[value],
      })),
      initial: draft?.stages ?? [],
    }),
    manyInput({
      id: 'roles',
      label: labels.roles,
      optional: true,
      options: ROLE_TYPES.map((value) => ({ value, text: terms.roleType[value] })),
      initial: draft?.roles ?? [],
    }),
    selectInput({
      id: 'industry',
      label: labels.industry,
      optional: true,
      options: INDUSTRIES.map((value) => ({ value, text: terms.industry[value] })),
      initial: draft?.industry,
    }),
  ]
}
