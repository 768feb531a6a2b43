import { type C139Value, ELEMENT_TEXTS, type ElementId, writeValue, zoneOf } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'

/** An element by id and name: `C4 Decision structure`. */
export function elementLabel({ locale }: Pick<Ask, 'locale'>, element: ElementId): string {
  return `${element} ${ELEMENT_TEXTS[element].name[locale]}`
}

/** A value with its zone: `◆ jitter 1W1F4C`. */
export function standingOf({ words }: Pick<Ask, 'words'>, value: C139Value): string {
  return words.c139.standing(words.terms.zone[zoneOf(value)], writeValue(value))
}
