import type { ShortcutHandler } from '../ask.ts'
import { prepForm } from './prep-form.ts'

/** The form of `prep`, from anywhere in Slack. */
export const prepareCallShortcut: ShortcutHandler = async (ask) => ({ view: prepForm(ask) })
