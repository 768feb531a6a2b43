import type { Button, Overflow } from '@slack/types'
import type { StatefulElement } from './entry.ts'
import { isStateful } from './stateful.ts'

/** Anything that may stand where an element stands. */
export type AnyElement = Readonly<{ type: string }>

/** An element this page draws. */
export type KnownElement = StatefulElement | Button | Overflow

/** Narrows an element to those that are drawn. */
export function isKnownElement(element: AnyElement): element is KnownElement {
  return element.type === 'button' || element.type === 'overflow' || isStateful(element)
}
