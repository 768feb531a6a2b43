import type { Locale } from './locale.ts'

/** The same thing said in each language, as a native would say it. */
export type Text = Readonly<Record<Locale, string>>
