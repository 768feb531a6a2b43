import type { people as en } from '../en/people.ts'
import type { Wording } from '../wording.ts'

/** Chinese words for the map of people on a deal. */
export const people: Wording<typeof en> = {
  tells: '人物图说明什么',
  noDecisionMaker: '紧急：还不知道谁能拍板。先弄清谁决策、谁批准。',
  nobodyAgainst: (unknown) =>
    unknown === ''
      ? '图上没有人反对我们：说明对手的支持者还没找到。'
      : `图上没有人反对我们：说明对手的支持者还没找到。态度还不清楚的有：${unknown}。`,
  singleOnMap: (name) => `图上只有${name}一个人：整单系于一人。要多认识几位。`,
  singleTouched: (name, onMap) => `图上 ${onMap} 个人里，我们只联系过${name}。请对方引荐其他人。`,
  topUnmet: (names) => `我们还没有人和最后拍板的${names}谈过。先把路铺好。`,
  coachOnly: (name) => `我们对这一单的了解全部来自一位教练：${name}。找第二个来源核实。`,
  light: (names) => `支持我们但影响力小：${names}。再争取一位分量更重的人。`,
  deciderAlone: (said) =>
    said.of === 1
      ? `${said.deciders}支持我们，但其他关键人里态度已知的只有${said.others}，还没站到我们这边。请${said.deciders}去做${said.others}的工作。`
      : `${said.deciders}支持我们，但其他关键人里态度已知的 ${said.of} 位，有 ${said.count} 位还没站到我们这边。请${said.deciders}去做${said.others}的工作。`,
  noMajority: (supporters, against) =>
    `支持我们的 ${supporters} 位，反对的 ${against} 位，还不占多数。要再争取几位。`,
  untouched: (names, longest) => `关键人超过 ${longest} 天没有联系：${names}。尽快联系。`,
  untouchedOne: (name, days) => `${name}（${days} 天）`,

  wayIn: '进门路径',
  nobodyMet: '角色类型已知的人，还一个都没见过。',
  reached: (role) => `最远见到：${role}`,
  passedOver: (roles) => `跳过了：${roles}`,
  powerAlone: (roles) => `跳过了：${roles}。只有权力型点头还不够。`,
  nextIn: (role, names) => (names === '' ? `下一步：${role}，还没有人` : `下一步：${role}（${names}）`),

  classes: '六类客户',
  met: (classes) => `见过：${classes}`,
  metOne: (personClass, closeness) => `${personClass}（${closeness}）`,
  closenessUnknown: '紧密度未知',
  unmet: (classes) => `有档案，还没见过：${classes}`,
  unmetOne: (personClass, names) => `${personClass}（${names}）`,
  nobody: (classes) => `还没有人：${classes}`,
  unplaced: (names) => `类别未知：${names}`,
  trust: (sum, known) => `目前信任度：${sum}/6，已知 ${known} 类`,
  trustUnknown: '信任度：六类都未知',

  dimensions: '五维图',
  changeAttitude: (attitude, appeal) => `变革态度：${attitude}。${appeal}`,
  likelyConcern: (concern) => `决策关注点：未知，多半是${concern}，使用部门的负责人往往先看这个`,
  attitude: (said) => `对我方态度：${said}`,
  attitudeOn: (stance, deal) => `${stance}（${deal}）`,
  personalInterest: '个人利益',
  organisationalInterest: '组织利益',
  personalHint: '对方自己想要什么：认可、成长、安稳、省心……以对方说的为准，不要猜。',
  organisationalHint: '对方代表组织在意什么：成本、产量、质量、风险……',
  personalMet: '和我们合作能满足对方的个人利益吗？',
  organisationalMet: '和我们合作能满足组织利益吗？',
  interestNeeded: '先写明是什么利益，或把这一项留空。',
  interest: (label, what, served) => `${label}：${what}（${served}）`,
  served: { yes: '能满足', no: '还没满足', unknown: '能否满足未知' },
  place: {
    partner: '关系定位：伙伴，个人和组织利益都能满足',
    friend: '关系定位：朋友，只满足了个人利益',
    supplier: '关系定位：供应商，只满足了组织利益',
    outsider: '关系定位：局外人，两种利益都还没满足',
  },

  radarButton: '雷达图',
  radarTitle: (name) => `五维图：${name}`,
  attitudeLabel: '对我方态度',
  radarScale: (low, high) => `从${low}到${high}`,
  radarUnknown: '虚线、没有标记的一维是未知，不等于低。',
  radarConcern: '决策关注点没有高低之分：菱形只表示是哪一种，不表示程度。',

  core: '核心圈',
  coreHint: '不论职级，真正把事情定下来的那几个人。',
  influences: '影响谁？',
  influencesHint: '指实际的政治关系，和上下级分开。',
  personalTies: '和谁有私交？',
  personalTiesHint: '工作以外的：同学、亲戚、老同事。',
  holder: '我方谁在维系？',
  sways: (names) => `影响${names}`,
  tiedTo: (names) => `和${names}有私交`,
  clauseGlue: '；',
  inCore: '核心圈',
  notInCore: '不在核心圈',
  wanted: (level) => `期望${level}`,
  heldBy: (name) => `由${name}维系`,
  since: (day) => `${day}起`,
  judged: (what, rest) => `${what}，${rest}`,
  evidenceOf: (day, evidence) => `${day}，${evidence}`,
  basis: '判断依据',
  basisOf: (name, said) => `${name}：${said}`,
  noLines: '还不知道',

  mapButton: '人物图',
  mapTitle: (deal, account) => `人物图：${deal} · ${account}`,
  columns: {
    person: '姓名',
    post: '职务',
    personClass: '类别',
    role: '角色',
    stance: '态度',
    influence: '影响力',
    politics: '影响与私交',
    tie: '我方关系',
    touch: '最近联系',
    advice: '怎么联系',
  },
  signed: (sign, word) => `${sign} ${word}`,
  topRole: (role) => `${role}，最高决策者`,
  influence: (level) => `${level}/5`,
  neverTouched: '没有记录',
  deepen: '加深关系',
  win: '争取过来',
  goAround: (names) => (names === '' ? '不主动接触；眼下还没有人能帮忙化解' : `不主动接触，请${names}去化解`),
  findOut: '先弄清态度',
  line: (said) =>
    `${said.person}。职务：${said.post}；类别：${said.personClass}；角色：${said.role}；态度：${said.stance}；影响力：${said.influence}；影响与私交：${said.politics}；我方关系：${said.tie}；最近联系：${said.touch}。${said.advice}。`,
  offMap: (names) => `有档案，还没上图：${names}`,
  signs:
    '角色：A 批准者，D 决策者，E 评估者，U 使用者。态度：! 指导者，* 赞助者，+ 支持者，= 中立，- 不支持，x 反对者。? 表示未知。',

  pictureLine: (said) =>
    `${said.person}。职务：${said.post}；态度：${said.stance}；角色：${said.role}；影响力：${said.influence}；上级：${said.boss}`,
  postUnder: (post, boss) => `${post}，上级是${boss}`,
  noLine: '还没有和其他人连上',
  pictureSigns: '实线从上级指向下级，没有实线表示未知。圆里的数字是影响力，满分 5。虚线边框表示态度未知。',
  linesMean: '虚线箭头表示谁影响谁，点线表示私交，双线边框表示核心圈。',
}
