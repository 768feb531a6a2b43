import type { Changes } from './changes.ts'

/** What Slack itself tells one person, such as a command that timed out. */
export type Notice = Readonly<{ id: number; userId: string; text: string }>

/** The notices that nobody dismissed yet. */
export type Notices = Readonly<{
  tell: (userId: string, text: string) => void
  dismiss: (id: number) => void
  listFor: (userId: string) => readonly Notice[]
}>

/** No notices yet. */
export function createNotices(changes: Changes): Notices {
  let notices: readonly Notice[] = []
  let last = 0
  return {
    tell: (userId, text) => {
      last += 1
      notices = [...notices, { id: last, userId, text }]
      changes.mark()
    },
    dismiss: (id) => {
      notices = notices.filter((notice) => notice.id !== id)
      changes.mark()
    },
    listFor: (userId) => notices.filter((notice) => notice.userId === userId),
  }
}
