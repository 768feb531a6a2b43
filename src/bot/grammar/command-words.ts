import { COMMANDS, type CommandId, isCommandId, SUB_VERBS, type SubVerb, shapeOf } from './command-table.ts'
import { foldText, hasHan } from './fold-text.ts'
import { nearestName } from './nearest-name.ts'

/** A command at the head of a line: where its name ends, and the sub-verb that Chinese may put into it (`新增客户`). */
export type FoundCommand = Readonly<{ id: CommandId; sub?: SubVerb; end: number }>

type Named = Readonly<{ id: CommandId; sub?: SubVerb }>

const SUBS: ReadonlyMap<string, SubVerb> = new Map(
  Object.entries(SUB_VERBS).flatMap(([sub, names]) =>
    isSubVerb(sub) ? [sub, ...names].map((name) => [name, sub] as const) : [],
  ),
)
const NAMES: ReadonlyMap<string, Named> = new Map(
  Object.keys(COMMANDS)
    .filter(isCommandId)
    .flatMap((id) => [...plainNames(id), ...withSubVerb(id)]),
)
/** Chinese names that may be run on, longest first: `客户列表` before `客户`. */
const RUN_ON = [...NAMES]
  .filter(([name, { id }]) => hasHan(name) && shapeOf(id).text !== 'none')
  .sort(([a], [b]) => b.length - a.length)

/**
 * The command with exactly this name in either language, whatever its case and width; for any other word the `nearest`
 * name, in the language it was typed in, where one is near.
 */
export function findCommand(name: string): Readonly<{ id?: CommandId; nearest?: string }> {
  const id = NAMES.get(foldText(name))?.id
  if (id !== undefined) return { id }
  const han = hasHan(name)
  const nearest = nearestName(
    name,
    [...NAMES.keys()].filter((known) => hasHan(known) === han),
  )
  return nearest === undefined ? {} : { nearest }
}

/** The sub-verb with exactly this name, if the command takes it. */
export function findSubVerb(id: CommandId, name: string): SubVerb | undefined {
  const sub = SUBS.get(foldText(name))
  return sub && shapeOf(id).subs?.includes(sub) ? sub : undefined
}

/**
 * The command that a line begins with, from an offset on. Its name ends at white space, a colon or a quote; a Chinese
 * name may also run on into what follows (`备注华远钢铁`), and so may an English one into Chinese (`note华远钢铁`).
 */
export function findCommandAt(line: string, start: number): FoundCommand | undefined {
  const head = headAt(line, start)
  const named = NAMES.get(foldText(head))
  if (named)
    return { ...named, end: start + head.length + (/[:：]/.test(line.charAt(start + head.length)) ? 1 : 0) }
  return runOn(head, start)
}

/** The first word of a line, as far as it can be the name of a command. */
export function headAt(line: string, start: number): string {
  return /^[^\s:：，“”"「『<]*/.exec(line.slice(start, start + 200))?.[0] ?? ''
}

function runOn(head: string, start: number): FoundCommand | undefined {
  const latin = /^[\w０-９Ａ-Ｚａ-ｚ]+(?=\p{Script=Han})/u.exec(head)?.[0]
  const named = latin === undefined ? undefined : NAMES.get(foldText(latin))
  if (latin !== undefined && named) return { ...named, end: start + latin.length }
  const chinese = RUN_ON.find(([name]) => head.startsWith(name))
  return chinese && { ...chinese[1], end: start + chinese[0].length }
}

function plainNames(id: CommandId): [string, Named][] {
  return [id, ...shapeOf(id).names].map((name) => [name, { id }])
}

/** `新增客户`, `客户新增`: the verb may stand on either side. */
function withSubVerb(id: CommandId): [string, Named][] {
  const nouns = shapeOf(id).names.filter(hasHan)
  return (shapeOf(id).subs ?? []).flatMap((sub) =>
    SUB_VERBS[sub]
      .filter(hasHan)
      .flatMap((verb) => nouns.flatMap((noun) => [verb + noun, noun + verb]))
      .map((name): [string, Named] => [name, { id, sub }]),
  )
}

function isSubVerb(text: string): text is SubVerb {
  return Object.hasOwn(SUB_VERBS, text)
}
