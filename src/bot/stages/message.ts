import {
  BUYING_STEP_GUIDES,
  type BuyingStepGuide,
  informationGaps,
  type Mark,
  STAGE_TEXTS,
  type StageText,
  stageAhead,
  uncheckedRanks,
} from '../../coach/index.ts'
import type { Message } from '../answer.ts'
import type { Ask } from '../ask.ts'
import { button } from '../blocks/build.ts'
import { type CardPart, cardMessage } from '../blocks/card.ts'
import { elementLabel } from '../c139/element-label.ts'
import type { DealFile } from '../deals/file.ts'
import { ACTIONS } from '../ids.ts'
import { formatList } from '../words/format-list.ts'

/** What the guide is read from: the deal and the marks that hold. */
export type StageFile = Readonly<{ file: DealFile; marks: readonly Mark[] }>

/**
 * What the deal's stage is for and what to do in it, where the customer stands, at which ranks the need is still
 * unchecked, and what is still to be learnt. Source: ST-1 to ST-5, ST-7, ST-9, ST-10.
 */
export function stageMessage(ask: Ask, { file, marks }: StageFile): Message {
  const { words } = ask
  const w = words.stages
  const { deal, account } = file
  const parts: readonly CardPart[] = [
    { lines: stageLines(ask, file) },
    { label: w.customer, lines: stepLines(ask, file) },
    { label: w.needs, lines: needLines(ask, file) },
    { label: w.learn, lines: gapLines(ask, marks) },
  ]
  return cardMessage({
    id: `stage-${deal.id}`,
    name: w.title(words.terms.stage[deal.stage]),
    facts: [deal.name, account.name],
    parts,
    buttons: [
      button({ text: words.deals.openCard, action: `${ACTIONS.runOther}:0`, value: `deal =${deal.id}` }),
      button({ text: words.deals.c139, action: `${ACTIONS.runOther}:1`, value: `c139 =${deal.id}` }),
    ],
  })
}

function stageLines({ words, locale }: Ask, { deal }: DealFile): readonly string[] {
  const w = words.stages
  const { goal, enteredWhen, work, watch = [] }: StageText = STAGE_TEXTS[deal.stage]
  return [
    goal[locale],
    w.entered(enteredWhen[locale]),
    ...work.map((text, i) => w.work(i + 1, text[locale])),
    ...watch.map((text) => text[locale]),
  ]
}

function stepLines({ words, locale }: Ask, { deal }: DealFile): readonly string[] {
  const { name, stage, buyingStep } = deal
  if (buyingStep === undefined) return [words.deals.stepUnknown(name)]
  const w = words.stages
  const { seller, focus, reachTop }: BuyingStepGuide = BUYING_STEP_GUIDES[buyingStep]
  const ahead = stageAhead(stage, buyingStep)
  const classes = focus.map((one) => words.terms.personClass[one])
  return [
    w.step(words.terms.buyingStep[buyingStep], seller[locale]),
    w.focus(formatList(locale, classes)),
    ...(reachTop ? [w.reachTop] : []),
    ...(ahead > 0 ? [words.deals.ahead(ahead)] : []),
  ]
}

/** A need that was told of thins out on its way down. Source: ST-10. */
function needLines({ words, locale }: Ask, { contacts, pains }: DealFile): readonly string[] {
  const told = pains.flatMap((link) =>
    link.kind === 'problem' && link.isDropped !== true ? [link.contactId] : [],
  )
  if (told.length === 0) return []
  const heard = contacts.filter(({ id }) => told.includes(id)).map(({ personClass }) => personClass)
  const open = uncheckedRanks(heard).map((rank) => words.stages.rank[rank])
  return [open.length === 0 ? words.stages.checked : words.stages.unchecked(formatList(locale, open))]
}

/** What of the three fields is open, by the Clears. Source: ST-7. */
function gapLines(ask: Ask, marks: readonly Mark[]): readonly string[] {
  const w = ask.words.stages
  return informationGaps(marks).map(({ field, elements }) =>
    w.gap(
      w.field[field],
      elements.map((element) => elementLabel(ask, element)).join(ask.words.core.listGlue),
    ),
  )
}
