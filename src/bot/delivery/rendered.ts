import type { Delivery } from '../../store/index.ts'
import type { Message } from '../answer.ts'
import type { Ask } from '../ask.ts'

/** What to do with a claimed delivery now. */
export type Rendered = Readonly<
  { do: 'post'; message: Message } | { do: 'cancel'; reason: string } | { do: 'hold'; until: Date }
>

/** Draws a delivery of one kind as things stand at this moment, or says why it should not go out, or not yet. */
export type Draw = (ask: Ask, delivery: Delivery) => Promise<Rendered>
