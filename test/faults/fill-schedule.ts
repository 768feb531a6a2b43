import type { Store } from '../../src/store/index.ts'
import { birthdayOf, type Reader, type Schedule, type Subject } from './schedule.ts'

/** Puts the readers of a schedule, and all they are to be told of, into the workspace. */
export async function fillSchedule(
  { readers, subjects }: Schedule,
  store: Store,
  teamId: string,
): Promise<void> {
  for (const reader of readers) {
    await fillReader(
      store,
      { teamId, reader },
      subjects.filter(({ readerId }) => readerId === reader.id),
    )
  }
}

async function fillReader(
  store: Store,
  { teamId, reader }: Readonly<{ teamId: string; reader: Reader }>,
  subjects: readonly Subject[],
): Promise<void> {
  const { members, as } = store.workspace(teamId)
  const { id, zone, digestAt } = reader
  await members.remember({ id, name: 'Anna Weber', zone, slackAdmin: true, active: true })
  // The judge counts weekdays, and knows no public holidays.
  await members.setSettings(id, { digestAt, holidays: 'none' })
  const desk = as({ memberId: id, role: 'admin' })
  const { value: account } = await desk.accounts.add({ name: `Acme ${id}` })
  for (const subject of subjects) {
    const { kind, mark, on } = subject
    if (kind === 'birthday') {
      const birthday = { calendar: 'solar', ...birthdayOf(subject) } as const
      await desk.contacts.add({ accountId: account.id, name: mark, sensitive: { keeps: [], birthday } })
    } else {
      await desk.promises.add({ accountId: account.id, direction: kind, what: mark, by: on })
    }
  }
}
