import { parseDay } from '../../coach/index.ts'
import type { Delivery } from '../../store/index.ts'
import type { Ask } from '../ask.ts'
import { section } from '../blocks/build.ts'
import { code } from '../blocks/mrkdwn.ts'
import { type Needed, readNeeded } from './needed.ts'

/**
 * What a digest asks an admin for, in one line: the dates that our tables lack. As of the digest's own day, so that it is
 * drawn again as it was, without what was told since.
 */
export async function neededInDigest(
  ask: Ask,
  { occurrence }: Pick<Delivery, 'occurrence'>,
): Promise<Needed> {
  const { names } = await readNeeded({ ...ask, today: parseDay(occurrence) })
  if (names.length === 0) return { names, lines: [], blocks: [] }
  const { days, core } = ask.words
  const listed = names.join(core.listGlue)
  return {
    names,
    lines: [days.neededInDigestText(listed, days.command)],
    blocks: [{ ...section(days.neededInDigest(listed, code(days.command))), block_id: 'days-needed' }],
  }
}
