import type {
  ClickHandler,
  CommandHandler,
  Feature,
  ShortcutHandler,
  SubmitHandler,
  SuggestHandler,
} from './ask.ts'

/** The one table of the dispatcher: what answers what. */
export type Routes = Readonly<{
  commands: ReadonlyMap<string, CommandHandler>
  clicks: ReadonlyMap<string, ClickHandler>
  forms: ReadonlyMap<string, SubmitHandler>
  suggestions: ReadonlyMap<string, SuggestHandler>
  shortcuts: ReadonlyMap<string, ShortcutHandler>
}>

/** Merges what the features offer. @throws Error when two features claim one id: a bug of ours */
export function toRoutes(features: readonly Feature[]): Routes {
  return {
    commands: merged(features, (feature) => feature.commands),
    clicks: merged(features, (feature) => feature.clicks),
    forms: merged(features, (feature) => feature.forms),
    suggestions: merged(features, (feature) => feature.suggestions),
    shortcuts: merged(features, (feature) => feature.shortcuts),
  }
}

/** The id a click is routed by. Buttons alike in one block carry `:0`, `:1` … to differ, which is left out. */
export function routeOf(actionId: string): string {
  return actionId.replace(/:\d+$/, '')
}

function merged<H>(
  features: readonly Feature[],
  part: (feature: Feature) => Readonly<Record<string, H>> | undefined,
): ReadonlyMap<string, H> {
  const table = new Map<string, H>()
  for (const [id, handler] of features.flatMap((feature) => Object.entries(part(feature) ?? {}))) {
    if (table.has(id)) throw new Error(`Two features answer ${id}`)
    table.set(id, handler)
  }
  return table
}
