import type { ModalView } from '@slack/types'
import { z } from 'zod'

const Sealed = z.object({ op: z.string(), data: z.string() })

/**
 * A view whose `private_metadata` also carries an operation id: when Slack delivers its submission twice, or somebody
 * presses Enter twice, the second write is known as the same one.
 */
export function sealForm(view: ModalView, operation: string): ModalView {
  return { ...view, private_metadata: JSON.stringify({ op: operation, data: view.private_metadata ?? '' }) }
}

/** The operation and the metadata that a form was opened with. */
export function unsealForm(metadata: string): Readonly<{ operation?: string; data: string }> {
  if (metadata === '') return { data: '' }
  const { data } = Sealed.safeParse(JSON.parse(metadata))
  return data === undefined ? { data: metadata } : { operation: data.op, data: data.data }
}
