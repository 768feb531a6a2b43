const TRADES = [
  'Steel',
  'Pharma',
  'Insurance',
  'Logistics',
  'Foods',
  'Optics',
  'Paper',
  'Energy',
  'Textiles',
  'Glass',
]
const PLACES = ['Northern', 'Harbour', 'Alpine', 'Lakeside', 'Prairie', 'Coastal', 'Highland', 'Riverbend']
const SURNAMES = ['王', '李', '张', '刘', '陈', '杨', '赵', '黄', '周', '吴']
const GIVEN = ['芳', '伟', '敏', '静', '磊', '洋', '艳', '勇', '杰', '娟']
const FIRST = ['Mary', 'Tom', 'Anna', 'Peter', 'Julia', 'David', 'Nora', 'Samuel']
const LAST = ["O'Neil", 'Reed', 'Weber', 'Santos', 'Novak', 'Lindgren', 'Moreau', 'Tanaka']
const WORDS = (
  'line stops every friday costs them forty thousand a week the plant manager wants a quote for spare parts before ' +
  'budget closes board asked whether our delivery can be earlier than last year they compare two suppliers on price ' +
  'service and training their buyer will call again after the audit maintenance contract ends in spring'
).split(' ')
const PHRASES = [
  '采购总监担心交付周期',
  '预算要等董事会批准',
  '他们对比了两家供应商的报价',
  '设备每周五停机',
  '客户希望下个月试用',
  '竞争对手降价百分之五',
  '张总答应介绍财务负责人',
  '培训计划还没有定下来',
]

/** The name of the n-th example account; every one differs. */
export function accountName(n: number): string {
  return `${pick(PLACES, n)} ${pick(TRADES, n >> 3)} ${n.toString(36)}`
}

/** The name of the n-th example contact, one in two Chinese; the number keeps people of one account apart. */
export function contactName(n: number): string {
  const mark = n.toString(36)
  return n % 2 === 0
    ? `${pick(SURNAMES, n >> 1)}${pick(GIVEN, n >> 4)} ${mark}`
    : `${pick(FIRST, n >> 1)} ${pick(LAST, n >> 4)} ${mark}`
}

/** The text of the n-th example note: English, Chinese or both. One in a thousand holds `needleN`, N counting from 0. */
export function noteText(n: number): string {
  const start = scatter(n) % WORDS.length
  const english = Array.from({ length: 14 }, (_, i) => pick(WORDS, start + i * (1 + (n % 7)))).join(' ')
  const chinese = `${pick(PHRASES, scatter(n))}，${pick(PHRASES, scatter(n + 1))}`
  const needle = n % 1000 === 0 ? ` needle${n / 1000}` : ''
  return `${[english, chinese, `${chinese}。${english}`][n % 3]}${needle}`
}

function pick(list: readonly string[], n: number): string {
  return list[n % list.length] ?? ''
}

// Knuth's multiplicative hash: neighbours fall far apart, and every run gives the same.
function scatter(n: number): number {
  return Math.imul(n + 1, 2_654_435_761) >>> 0
}
