import type { Ids } from './ids.ts'
import { SlackRefusal } from './refusal.ts'

const TRIGGER_LIVES_MS = 3000

/** Who made the gesture a trigger stands for, and from which modal, if any. */
export type Gesture = Readonly<{ userId: string; viewId?: string }>

/** The `trigger_id`s. Each opens one view, within three seconds. */
export type Triggers = Readonly<{
  issue: (gesture: Gesture) => string
  /** The gesture behind a trigger, which is then used up. Throws what Slack would refuse with. */
  use: (triggerId: string) => Gesture
}>

/** No triggers yet. Their age is told by the given clock. */
export function createTriggers(ids: Ids, now: () => Date): Triggers {
  const issued = new Map<string, Readonly<{ gesture: Gesture; atMs: number }>>()
  const used = new Set<string>()
  return {
    issue: (gesture) => {
      const id = `${ids.next('1')}.${ids.next('2')}.trigger`
      issued.set(id, { gesture, atMs: now().getTime() })
      return id
    },
    use: (triggerId) => {
      const trigger = issued.get(triggerId)
      if (trigger === undefined) throw new SlackRefusal('invalid_trigger_id')
      if (used.has(triggerId)) throw new SlackRefusal('exchanged_trigger_id')
      if (now().getTime() - trigger.atMs > TRIGGER_LIVES_MS) throw new SlackRefusal('expired_trigger_id')
      used.add(triggerId)
      return trigger.gesture
    },
  }
}
