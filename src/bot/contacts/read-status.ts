import type { ContactStatus } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import { choose, type Typed } from '../choose.ts'
import { foldText } from '../grammar/fold-text.ts'

type Status = ContactStatus['is']

/** What people call a status besides its names. */
const OTHER_NAMES: Readonly<Record<Status, readonly string[]>> = {
  active: ['在职', '现任', '正常', 'in post', 'in office'],
  mourning: ['服丧', '服丧中', '守丧', '居丧', '居丧中', '守孝', '戴孝', '丧期', 'bereaved', 'grieving'],
  left: [
    '离职',
    '离任',
    '已离任',
    '离开',
    '已离开',
    '辞职',
    '已辞职',
    '退休',
    '已退休',
    'resigned',
    'retired',
  ],
  deceased: [
    '去世',
    '已去世',
    '过世',
    '已过世',
    '逝世',
    '已逝世',
    '离世',
    '身故',
    'dead',
    'died',
    'passed away',
  ],
  'do-not-contact': [
    '勿联系',
    '不要联系',
    '不联系',
    '别联系',
    '勿扰',
    '请勿打扰',
    '免打扰',
    "don't contact",
    'no contact',
    'opted out',
  ],
}

const BY_NAME: ReadonlyMap<string, Status> = new Map(
  statusNames().map(([status, name]) => [foldText(name), status]),
)

/**
 * The status of a contact, by any of the words for it in either language.
 *
 * @throws Problem `bad-choice`
 */
export function readStatus(ask: Ask, typed: Typed): ContactStatus {
  const word = foldText(typed.text).replace(/’/g, "'")
  return { is: BY_NAME.get(word) ?? choose(ask, 'status', typed) }
}

function statusNames(): readonly (readonly [Status, string])[] {
  const of = (status: Status) => OTHER_NAMES[status].map((name) => [status, name] as const)
  return [...of('active'), ...of('mourning'), ...of('left'), ...of('deceased'), ...of('do-not-contact')]
}
