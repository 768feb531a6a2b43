import type { Delivery } from '../../store/index.ts'
import { drawAlarm } from './draw-alarm.ts'
import { drawOutboxAlarm } from './draw-outbox-alarm.ts'
import { drawWeek } from './draw-week.ts'
import { drawBrief, drawDebrief } from './render-call.ts'
import { drawDigest } from './render-digest.ts'
import type { Draw } from './rendered.ts'

/** How each kind of direct message is drawn. A new kind is one line here, and its name in `DeliveryKind`. */
export const KINDS: Readonly<Record<Delivery['kind'], Draw>> = {
  digest: drawDigest,
  brief: drawBrief,
  debrief: drawDebrief,
  alarm: drawAlarm,
  'outbox-alarm': drawOutboxAlarm,
  'weekly-list': drawWeek,
}
