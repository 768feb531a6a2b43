/** Where blocks stand. Some blocks and inputs are allowed on some surfaces only. */
export type Surface = 'message' | 'modal' | 'home'

/** Which limit was passed. */
export type LimitRule =
  | 'too-long'
  | 'too-short'
  | 'too-many'
  | 'too-few'
  | 'missing'
  | 'missing-text'
  | 'missing-submit'
  | 'wrong-type'
  | 'bad-format'
  | 'out-of-range'
  | 'unknown-block'
  | 'unknown-field'
  | 'not-here'
  | 'not-both'
  | 'not-an-option'
  | 'duplicate'
  | 'only-one'
  | 'message-too-long'

/** One thing Slack would refuse: a JSON pointer to it, the rule, and a sentence for developers. */
export type LimitFinding = Readonly<{ pointer: string; rule: LimitRule; message: string }>

/** A value, where it stands, and on which surface. */
export type At = Readonly<{ value: unknown; pointer: string; surface: Surface }>

/** What is wrong with a value; nothing when it is right. */
export type Check = (at: At) => readonly LimitFinding[]

/** Fields of an object. With `isOpen` further fields are let pass, for blocks whose fields Slack still adds to. */
export type Fields = Readonly<{
  required?: Readonly<Record<string, Check>>
  optional?: Readonly<Record<string, Check>>
  isOpen?: boolean
}>

/** One finding at a place. */
export function finding(at: Pick<At, 'pointer'>, rule: LimitRule, message: string): readonly LimitFinding[] {
  return [{ pointer: at.pointer, rule, message }]
}

/** Whether a value is a plain object. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The place of a field of an object. */
export function fieldAt({ pointer, surface, value }: At, key: string): At {
  return { value: isRecord(value) ? value[key] : undefined, pointer: `${pointer}/${key}`, surface }
}

/** The places of the items of a list; none when it is no list. */
export function itemsAt({ pointer, surface, value }: At): readonly At[] {
  if (!Array.isArray(value)) return []
  return value.map((item: unknown, index) => ({ value: item, pointer: `${pointer}/${index}`, surface }))
}

/** A text of `min` to `max` characters, UTF-16 units. */
export function text({ max, min = 0 }: Readonly<{ max: number; min?: number }>): Check {
  return (at) => {
    if (typeof at.value !== 'string') return finding(at, 'wrong-type', 'must be a string')
    if (at.value.length < min) return finding(at, 'too-short', `must be more than ${min - 1} characters`)
    if (at.value.length > max) return finding(at, 'too-long', `must be less than ${max + 1} characters`)
    return []
  }
}

/** A text of a given form; `form` says which, for the developer. */
export function pattern(form: RegExp, name: string): Check {
  return (at) =>
    typeof at.value === 'string' && form.test(at.value) ? [] : finding(at, 'bad-format', `must be ${name}`)
}

/** A whole or decimal number between two bounds, both included. */
export function numberIn(least: number, most: number): Check {
  return (at) => {
    if (typeof at.value !== 'number') return finding(at, 'wrong-type', 'must be a number')
    const isIn = at.value >= least && at.value <= most
    return isIn ? [] : finding(at, 'out-of-range', `must be between ${least} and ${most}`)
  }
}

/** True or false. */
export const flag: Check = (at) =>
  typeof at.value === 'boolean' ? [] : finding(at, 'wrong-type', 'must be a boolean')

/** Anything at all: Slack's own limits are not known. */
export const anything: Check = () => []

/** One of a few words. */
export function oneOf(...words: readonly string[]): Check {
  return (at) =>
    words.some((word) => word === at.value)
      ? []
      : finding(at, 'wrong-type', `must be one of ${words.join(', ')}`)
}

/** A list of `min` to `max` items, each of which is checked. */
export function list(item: Check, { max, min = 0 }: Readonly<{ max: number; min?: number }>): Check {
  return (at) => {
    if (!Array.isArray(at.value)) return finding(at, 'wrong-type', 'must be an array')
    if (at.value.length < min) return finding(at, 'too-few', `must have at least ${min} items`)
    if (at.value.length > max) return finding(at, 'too-many', `no more than ${max} items allowed`)
    return itemsAt(at).flatMap(item)
  }
}

/** An object of the given fields. `type` and `block_id` are let pass; the caller knows the type already. */
export function object({ isOpen = false, optional = {}, required = {} }: Fields): Check {
  return (at) => {
    const { value } = at
    if (!isRecord(value)) return finding(at, 'wrong-type', 'must be an object')
    const missing = Object.keys(required).filter((key) => value[key] === undefined)
    const known: Readonly<Record<string, Check>> = { ...required, ...optional }
    const unknown = isOpen
      ? []
      : Object.keys(value).filter((key) => key !== 'type' && !Object.hasOwn(known, key))
    return [
      ...missing.flatMap((key) => finding(fieldAt(at, key), 'missing', `missing required field: ${key}`)),
      ...unknown.flatMap((key) => finding(at, 'unknown-field', `invalid additional property: ${key}`)),
      ...Object.entries(known).flatMap(([key, check]) =>
        value[key] === undefined ? [] : check(fieldAt(at, key)),
      ),
    ]
  }
}

/** All of several checks. */
export function all(...checks: readonly Check[]): Check {
  return (at) => checks.flatMap((check) => check(at))
}

/** The check that belongs to the `type` of an object. */
export function byType(checks: Readonly<Record<string, Check>>): Check {
  return (at) => {
    const type = isRecord(at.value) ? at.value['type'] : undefined
    if (type === undefined) return finding(fieldAt(at, 'type'), 'missing', 'missing required field: type')
    const check = typeof type === 'string' && Object.hasOwn(checks, type) ? checks[type] : undefined
    return check === undefined ? finding(at, 'wrong-type', `unsupported type: ${String(type)}`) : check(at)
  }
}

/** A check that holds only on some surfaces; elsewhere the thing itself is refused. */
export function onlyOn(surfaces: readonly Surface[], check: Check): Check {
  return (at) =>
    surfaces.includes(at.surface) ? check(at) : finding(at, 'not-here', `not allowed in a ${at.surface}`)
}

/** Exactly one of two fields. */
export function eitherOf(one: string, other: string): Check {
  return (at) => {
    const given = [one, other].filter((key) => fieldAt(at, key).value !== undefined)
    if (given.length === 1) return []
    return given.length === 0
      ? finding(at, 'missing', `must have ${one} or ${other}`)
      : finding(at, 'not-both', `must not have both ${one} and ${other}`)
  }
}
