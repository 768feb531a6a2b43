import { type Contact, Problem } from '../../coach/index.ts'
import type { Picture } from '../answer.ts'
import type { Ask, ClickHandler } from '../ask.ts'
import { cut, message, section } from '../blocks/build.ts'
import { type PartInDeal, readContactFile } from '../contacts/file.ts'
import { radar } from '../pictures/radar.ts'
import { formatDay } from '../words/format-day.ts'
import { radarAxes } from './radar-axes.ts'

const NAME_MOST = 80

/** Promises the radar, which follows. @throws Problem `gone` */
export const radarClick: ClickHandler = async (ask, { chosen }) => {
  const contact = await ask.desk.contacts.find(chosen.value ?? '')
  if (contact === undefined) throw new Problem({ code: 'gone', kind: 'contact' })
  const { account, parts } = await readContactFile(ask, contact)
  const told = ask.words.board.follows
  const picture = radarPicture(ask, { contact, account: account.name, parts })
  return { kind: 'private', message: message(told, [section(told)]), picture }
}

type RadarFile = Readonly<{ contact: Contact; account: string; parts: readonly PartInDeal[] }>

/** The five dimensions of a person as a radar; its text says the same. Source: DIM-1 to DIM-5. */
function radarPicture(ask: Ask, { contact, account, parts }: RadarFile): Picture {
  const { words, locale, today } = ask
  const w = words.people
  const title = w.radarTitle(cut(contact.name, NAME_MOST))
  const axes = radarAxes(ask, contact, parts)
  const subtitle = [account, formatDay(locale, today, today)].join(' · ')
  return {
    fileName: `radar-${today}.png`,
    title,
    text: [title, ...axes.map(({ name, value }) => words.contacts.pair(name, value))].join('\n'),
    svg: () => radar(axes, { title, subtitle, notes: [w.radarUnknown, w.radarConcern] }),
  }
}
