import type { Kysely } from 'kysely'
import { type ContactNews, canSeeSensitive } from '../coach/index.ts'
import { requireAddable, requireParts, toGuarded } from './access.ts'
import { toContactNews } from './occasion-rows.ts'
import type { ContactNewsTable } from './occasion-schema.ts'
import { type Places, prepared } from './prepared.ts'
import type { Saved } from './saved.ts'
import type { AccountTable, Tables } from './schema.ts'
import type { Seat } from './seat.ts'
import { type Scope, visible } from './visible.ts'

/** What happened to contacts: for the accounts' own teams alone, to everybody else it does not exist. */
export interface ContactNewsStore {
  find(id: string): Promise<ContactNews | undefined>
  /** Newest first; at most 10. */
  listOf(contactId: string): Promise<readonly ContactNews[]>
  /** @throws Problem `gone`, `not-allowed` */
  add(news: Omit<ContactNews, 'id'>): Promise<Saved<ContactNews>>
}

/** @param seat binds the workspace and the viewer */
export function createContactNews(seat: Seat): ContactNewsStore {
  const seen = (rows: readonly SeenNews[]) =>
    rows
      .filter((row) => canSeeSensitive(seat.viewer, toGuarded(row)))
      .map((row) => toContactNews(row, seat.sealing))
  return {
    async find(id) {
      const [news] = seen(await newsById(seat.reads, { ...seat.scope, id }))
      return news
    },

    async listOf(contactId) {
      return seen(await newsOf(seat.reads, { ...seat.scope, contact: contactId }))
    },

    add: (news) =>
      seat.journal.write('news.add', async (tx) => {
        await requireAddable(tx.reader, seat, { accountId: news.accountId, action: 'news.add' })
        await requireParts(tx.reader, seat, news)
        const added = { ...news, id: seat.newId() }
        await tx.insert('contact_news', toRow(seat, added))
        return added
      }),
  }
}

function toRow(seat: Seat, { id, accountId, contactId, on, event, what }: ContactNews): ContactNewsTable {
  const told = { event, ...(what !== undefined && { what }) }
  return {
    team_id: seat.teamId,
    id,
    account_id: accountId,
    contact_id: contactId,
    told: seat.sealing.seal(JSON.stringify(told)),
    on_day: on,
    author_id: seat.viewer.memberId,
  }
}

type SeenNews = ContactNewsTable & Pick<AccountTable, 'owner_id' | 'collaborator_ids' | 'is_private'>

const newsById = prepared('news.by-id', (db, at: Places<Scope & { id: string }>) =>
  seenNews(db, at).where('contact_news.id', '=', at.id),
)

const newsOf = prepared('news.of', (db, at: Places<Scope & { contact: string }>) =>
  seenNews(db, at)
    .where('contact_news.contact_id', '=', at.contact)
    .orderBy('contact_news.on_day', 'desc')
    .orderBy('contact_news.id', 'desc')
    .limit(10),
)

function seenNews(db: Kysely<Tables>, at: Places<Scope>) {
  return db
    .selectFrom('contact_news')
    .innerJoin('account', (join) =>
      join
        .onRef('account.team_id', '=', 'contact_news.team_id')
        .onRef('account.id', '=', 'contact_news.account_id'),
    )
    .selectAll('contact_news')
    .select(['account.owner_id', 'account.collaborator_ids', 'account.is_private'])
    .where('contact_news.team_id', '=', at.team)
    .where(visible(at))
}
