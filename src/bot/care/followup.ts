import { type Day, type Deal, Problem } from '../../coach/index.ts'
import type { Ask, CommandHandler } from '../ask.ts'
import { type CommandLine, optionOf } from '../grammar/command-line.ts'
import { spanFrom } from '../grammar/line-text.ts'
import { readDay } from '../grammar/read-day.ts'
import { readTail } from '../grammar/tail-text.ts'
import { leadingDeal } from '../resolve-name.ts'
import { followUpForm } from './form.ts'
import { followUpsMessage, savedFollowUp } from './message.ts'
import { readForm } from './read-form.ts'
import { REASON_MOST, readReason } from './read-reason.ts'

/**
 * `followup DEAL` shows how a deal was followed up and what comes next, `followup add DEAL` opens the form, and
 * `followup DEAL REASON [via:FORM] [on:WHEN]` logs one. Source: FUP-1, FUP-2.
 */
export const followupCommand: CommandHandler = async (ask, line) => {
  const w = ask.words.care
  const isWriting = line.sub === 'add' || line.options.size > 0
  const wanted = { write: isWriting, what: w.dealNeeded, example: w.dealExample }
  const { value: deal, restIndex } = await leadingDeal(ask, line, wanted)
  if (line.sub === 'add') return { kind: 'form', view: followUpForm(ask, openDeal(deal)), text: w.formTitle }
  const reason = readTail(line, restIndex, { what: w.reasonField, most: REASON_MOST })
  if (reason === '' && !isWriting) return { kind: 'message', message: await followUpsMessage(ask, deal) }
  if (reason === '') throw new Problem({ code: 'missing', what: w.reasonNeeded, example: w.dealExample })
  return log(ask, line, { deal: openDeal(deal), reason, restIndex })
}

type Typed = Readonly<{ deal: Deal; reason: string; restIndex: number }>

async function log(
  ask: Ask,
  line: CommandLine,
  { deal, reason, restIndex }: Typed,
): ReturnType<CommandHandler> {
  const used = await ask.desk.care.followUps.listOf(deal.id)
  const at = spanFrom(line, restIndex)
  const saved = await ask.desk.care.followUps.add({
    accountId: deal.accountId,
    dealId: deal.id,
    reason: readReason(ask, reason, { deal, used, at }),
    form: readForm(ask, line, reason),
    on: readOn(ask, line),
  })
  return { kind: 'message', message: await savedFollowUp(ask, { deal, saved, count: used.length + 1 }) }
}

/** @throws Problem `deal-closed` */
function openDeal(deal: Deal): Deal {
  if (deal.closed !== undefined) throw new Problem({ code: 'deal-closed', name: deal.name })
  return deal
}

/** @throws Problem `bad-day` for a day that is still to come: it has not happened */
function readOn({ today, locale }: Ask, line: CommandLine): Day {
  const option = optionOf(line, 'on')
  if (option === undefined) return today
  const on = readDay(option.text, { today, locale, prefer: 'past', span: option.valueSpan })
  if (on > today) throw new Problem({ code: 'bad-day', text: option.text, at: option.valueSpan })
  return on
}
