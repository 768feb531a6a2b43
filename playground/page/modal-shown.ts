import type { ModalView } from '@slack/types'
import type { ViewShown } from '../protocol.ts'

/** An open modal. */
export type ModalShown = ViewShown & ModalView
