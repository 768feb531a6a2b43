import type { EtiquetteGuard } from './etiquette-guard.ts'

const TABOO = { kind: 'gift-taboo', strength: 'medium' } as const
const STRONG_TABOO = { kind: 'gift-taboo', strength: 'strong' } as const
const WORDING = { kind: 'wording', strength: 'medium' } as const
const CHINESE = { customs: ['chinese'] } as const
const JAPANESE = { customs: ['japanese'] } as const
const EID = { occasions: ['ramadan1', 'eid_fitr', 'eid_adha'] } as const

const CNN = 'https://www.cnn.com/2015/01/27/asia/gallery/china-gift-taboos/index.html'
const CHINA_DAILY = 'https://global.chinadaily.com.cn/m/qingyuan/2010-12/03/content_11649958.htm'

/** The manners that a reminder or a draft must mind, by culture. */
export const ETIQUETTE = [
  {
    id: 'zh-clock',
    ...STRONG_TABOO,
    guards: CHINESE,
    says: {
      en: 'No clock as a gift: giving one sounds like seeing somebody to the grave (送钟, 送终).',
      zh: '不送钟：“送钟”与“送终”同音。',
    },
    gifts: { en: ['clock'], zh: ['钟表', '座钟', '挂钟', '闹钟', '时钟', '台钟'] },
    source: CNN,
  },
  {
    id: 'zh-chrysanthemum',
    ...STRONG_TABOO,
    guards: CHINESE,
    says: {
      en: 'No chrysanthemums, and no white or yellow flowers as for a funeral.',
      zh: '不送菊花，也不送白色、黄色的花，这些用于丧事。',
    },
    gifts: {
      en: ['chrysanthemum', 'white flower', 'yellow flower'],
      zh: ['菊花', '白菊', '黄菊', '白花', '黄花'],
    },
    source: CHINA_DAILY,
  },
  {
    id: 'zh-pear',
    ...TABOO,
    guards: CHINESE,
    says: { en: 'No pears: the word sounds like parting (梨, 离).', zh: '不送梨：“梨”与“离”同音。' },
    gifts: { en: ['pear'], zh: ['梨'] },
    source: CNN,
  },
  {
    id: 'zh-umbrella',
    ...TABOO,
    guards: CHINESE,
    says: { en: 'No umbrella: the word sounds like scattering (伞, 散).', zh: '不送伞：“伞”与“散”音近。' },
    gifts: { en: ['umbrella', 'parasol'], zh: ['伞'] },
    source: CNN,
  },
  {
    id: 'zh-knife',
    ...TABOO,
    guards: { customs: ['chinese', 'japanese', 'korean', 'vietnamese'] },
    says: { en: 'No knives or scissors: they cut a bond.', zh: '不送刀剪，有一刀两断之意。' },
    gifts: { en: ['knife', 'knives', 'scissors'], zh: ['刀', '剪'] },
    source: CNN,
  },
  {
    id: 'zh-shoes',
    ...TABOO,
    guards: CHINESE,
    says: { en: 'No shoes: the word sounds like evil (鞋, 邪).', zh: '不送鞋：“鞋”与“邪”同音。' },
    gifts: { en: ['shoe', 'slipper', 'boot'], zh: ['鞋', '靴'] },
    source: CNN,
  },
  {
    id: 'zh-greenhat',
    ...STRONG_TABOO,
    guards: CHINESE,
    says: {
      en: 'No green hat: it says that a wife is unfaithful.',
      zh: '不送绿色的帽子，“戴绿帽子”是骂人的话。',
    },
    gifts: { en: ['green hat', 'green cap'], zh: ['绿帽', '绿色帽', '绿色的帽'] },
    source: CNN,
  },
  {
    id: 'zh-four',
    ...TABOO,
    guards: { customs: ['chinese', 'korean', 'japanese'] },
    says: {
      en: 'No sets of four and no amounts with a 4: the word sounds like death.',
      zh: '数量和金额避开“四”，与“死”音近。',
    },
    gifts: { en: ['set of four', 'set of 4'], zh: ['四件', '4件', '四个', '4个', '四瓶', '4瓶'] },
    source:
      'https://docest.com/doc/49522/1-clocks-giving-a-chinese-friend-a-clock-as-a-present-should-be-avoided-because-it-sounds',
  },
  {
    id: 'zh-color',
    ...TABOO,
    guards: CHINESE,
    says: {
      en: 'Wrap a gift in red, not in white or black, which are for funerals.',
      zh: '包装用红色，不用丧事用的白色和黑色。',
    },
    source: CHINA_DAILY,
  },
  {
    id: 'zh-redink',
    ...WORDING,
    guards: { customs: ['chinese', 'korean'] },
    says: { en: 'No name or card written in red ink.', zh: '姓名和贺卡不用红笔写。' },
    source: CHINA_DAILY,
  },
  {
    id: 'zh-qingming',
    kind: 'no-congratulation',
    strength: 'strong',
    guards: { occasions: ['qingming'] },
    says: {
      en: 'A day for tending graves: say nothing, or wish peace and health (安康); never “happy”, and sell nothing.',
      zh: '清明祭扫，不说“快乐”；要么不发，要么只祝安康，更不做推销。',
    },
    source: 'http://juzizhaichaowu.com/xinqingwenan/441967.html',
  },
  {
    id: 'zh-duanwu',
    ...WORDING,
    guards: { occasions: ['duanwu'] },
    says: {
      en: 'Wish peace and health (端午安康): many find “happy” (端午快乐) out of place.',
      zh: '祝“端午安康”：不少人觉得“端午快乐”不妥。',
    },
    source: 'http://tangwangxiangyongyuancun.xamonica.cn/news_3281848.shtml',
  },
  {
    id: 'zh-zhongyuan',
    kind: 'no-congratulation',
    strength: 'strong',
    guards: { occasions: ['zhongyuan'] },
    says: { en: 'The day of the dead: send no greeting at all.', zh: '中元节祭祀亡者，不发任何问候。' },
  },
  {
    id: 'zh-qixi',
    kind: 'no-congratulation',
    strength: 'medium',
    guards: { occasions: ['qixi'] },
    says: {
      en: 'A day for couples: a personal greeting to a business contact is misread.',
      zh: '七夕是情侣的节日，不宜给客户发私人祝福。',
    },
  },
  {
    id: 'zh-hospital',
    kind: 'no-gift',
    strength: 'strong',
    guards: { staff: ['hospital'] },
    says: {
      en: 'Hospital staff may take nothing from suppliers (nine integrity rules of 2021): a card or a message, no gift.',
      zh: '医务人员受《廉洁从业九项准则》约束，不得收受企业财物：只发祝福，不送礼。',
    },
    source: 'http://www.pkucnooch.com/system/2023/08/17/030117414.shtml',
  },
  {
    id: 'zh-official',
    kind: 'no-gift',
    strength: 'strong',
    guards: { staff: ['state'] },
    says: {
      en: 'State staff must register what they are given: a message, no gift.',
      zh: '国家工作人员收受礼品须登记：只发祝福，不送礼。',
    },
    source: 'https://www.yantai.gov.cn/art/2022/9/7/art_67357_2993719.html',
  },
  {
    id: 'cny-name',
    kind: 'wording',
    strength: 'strong',
    guards: { occasions: ['seollal', 'tet'] },
    says: {
      en: 'Never “Chinese New Year”: 새해 복 많이 받으세요 to Koreans, Chúc Mừng Năm Mới to Vietnamese.',
      zh: '不说“中国新年”：韩国人用“새해 복 많이 받으세요”，越南人用“Chúc Mừng Năm Mới”。',
    },
    source: 'https://globaldyn.wordpress.com/2014/01/30/it-is-not-chinese-new-year/',
  },
  {
    id: 'ko-law',
    kind: 'gift-limit',
    strength: 'strong',
    guards: { occasions: ['seollal', 'chuseok'] },
    says: {
      en: 'Korean law caps gifts to officials, press and teachers: check today’s cap first.',
      zh: '韩国法律限制送给公职人员、记者和教师的礼品金额：先查现行上限。',
    },
    source: 'http://www.giftypedia.com/South_Korea_Gift_Giving_Customs',
  },
  {
    id: 'ko-lily',
    ...TABOO,
    guards: { customs: ['korean'] },
    says: {
      en: 'No lilies, which are for funerals; no green headwear, no sets of four, no red writing.',
      zh: '不送百合（丧事用花）和绿色帽子，不送四件一套，不用红笔写字。',
    },
    gifts: { en: ['lily', 'lilies', 'green hat', 'green cap'], zh: ['百合', '绿帽', '绿色帽', '绿色的帽'] },
    source: 'https://www.luxuryacademy.co.uk/south-korea-gift-etiquette/',
  },
  {
    id: 'vi-tet',
    ...TABOO,
    guards: { occasions: ['tet'] },
    says: {
      en: 'For Tết no clocks, watches, cats, medicine, knives, black or white; nobody calls on the first day uninvited.',
      zh: '越南新年不送钟表、猫、药品、刀具和黑白色的东西；初一不请不上门。',
    },
    gifts: {
      en: ['clock', 'watch', 'cat', 'medicine', 'knife', 'knives'],
      zh: ['钟', '手表', '猫', '药', '刀'],
    },
    source:
      'http://english.vietnamnet.vn/fms/art-entertainment/66347/top-10-taboos-during-vietnamese-tet.html',
  },
  {
    id: 'ja-mochu',
    kind: 'no-congratulation',
    strength: 'strong',
    guards: { occasions: ['gantan_jp'], status: ['mourning'] },
    says: {
      en: 'In mourning (喪中): no New Year’s card; a midwinter letter (寒中見舞い) from 7 January to 4 February instead.',
      zh: '对方服丧（喪中）：不寄贺年卡，1月7日至2月4日改寄“寒中見舞い”。',
    },
    source: 'https://golden-gains.com/3995.html',
  },
  {
    id: 'ja-numbers',
    ...TABOO,
    guards: JAPANESE,
    says: {
      en: 'No fours or nines; Japanese tea, and footwear to a superior, are poor gifts.',
      zh: '数量避开四和九；不宜送日本茶，也不宜给上级送鞋袜。',
    },
    gifts: { en: ['japanese tea', 'shoe', 'slipper', 'sock'], zh: ['日本茶', '鞋', '袜'] },
    source: 'https://shop.post.japanpost.jp/shop/pages/gift_contents_51.aspx',
  },
  {
    id: 'ja-flowers',
    ...TABOO,
    guards: JAPANESE,
    says: {
      en: 'No lilies, lotus, camellias, chrysanthemums or white flowers.',
      zh: '不送百合、莲花、山茶、菊花和白色的花。',
    },
    gifts: {
      en: ['lily', 'lilies', 'lotus', 'camellia', 'chrysanthemum', 'white flower'],
      zh: ['百合', '莲花', '荷花', '山茶', '菊花', '白花'],
    },
    source: 'http://gbiz.jp/jpn6',
  },
  {
    id: 'eid-alcohol',
    ...STRONG_TABOO,
    guards: EID,
    says: {
      en: 'No alcohol and nothing from the pig; sweets, dates and nuts are welcome. Say “Eid Mubarak”.',
      zh: '不送酒，不送任何猪制品；甜点、椰枣、坚果都合适。祝“Eid Mubarak”。',
    },
    gifts: {
      en: ['wine', 'beer', 'whisky', 'whiskey', 'liquor', 'alcohol', 'champagne', 'pork', 'ham', 'bacon'],
      zh: ['酒', '茅台', '猪', '火腿', '培根'],
    },
    source: 'https://spokanefavs.com/ask-a-muslim-gifts-for-eid/',
  },
  {
    id: 'eid-date',
    kind: 'timing',
    strength: 'strong',
    guards: EID,
    time: 'within-window',
    says: {
      en: 'The moon decides on the eve, so the day may move by one: confirm it before you greet.',
      zh: '以见月为准，前一晚才能确定，可能差一天：确认后再祝贺。',
    },
    source: 'https://www.adayinramadan.com/eid.html',
  },
  {
    id: 'ramadan-lunch',
    ...WORDING,
    guards: { occasions: ['ramadan1'] },
    says: {
      en: 'During Ramadan propose no meal by day; the greeting is “Ramadan Mubarak”.',
      zh: '斋月期间白天不约饭；问候语是“Ramadan Mubarak”。',
    },
    source: 'https://gourmet-luxe.com/blogs/news/a-ramadan-etiquette-guide-for-non-muslims',
  },
  {
    id: 'yomkippur',
    kind: 'no-congratulation',
    strength: 'strong',
    guards: { occasions: ['yom_kippur'] },
    says: {
      en: 'Never “Happy Yom Kippur”: “have an easy fast”, or G’mar chatimah tovah.',
      zh: '不说“赎罪日快乐”：可以祝对方斋戒顺利，或说“G’mar chatimah tovah”。',
    },
    source: 'http://www.pressreader.com/usa/usa-today-us-edition/20200925/281874415845182',
  },
  {
    id: 'jewish-sunset',
    kind: 'timing',
    strength: 'strong',
    guards: { customs: ['jewish'] },
    time: 'morning-before',
    says: {
      en: 'The day begins at sunset before: write in the morning before, as the observant read no mail on the day.',
      zh: '节日从前一天日落开始：前一天上午发出，虔诚的人当天不看邮件。',
    },
    source: 'https://www.yahoo.com/news/someone-observing-yom-kippur-002838287.html',
  },
  {
    id: 'jewish-kosher',
    ...TABOO,
    guards: { occasions: ['rosh_hashanah'] },
    says: {
      en: 'Food only if certified kosher; apples and honey are the token of the day.',
      zh: '送食品必须有犹太洁食认证；苹果和蜂蜜是应节之物。',
    },
    source: 'https://alwaysappropriate.com/business-etiquette/rosh-hashanah',
  },
  {
    id: 'hindu-veg',
    ...STRONG_TABOO,
    guards: { occasions: ['diwali'] },
    says: {
      en: 'Gifts are vegetarian: sweets or fruit, no meat and no leather.',
      zh: '礼品须是素的：甜点、水果都可以，不送肉类和皮具。',
    },
    gifts: {
      en: ['meat', 'beef', 'pork', 'ham', 'leather', 'sausage'],
      zh: ['肉', '牛排', '火腿', '香肠', '皮具', '皮包', '皮带', '真皮'],
    },
    source: 'https://hinduismtoday.com/hpi/?p=1396',
  },
  {
    id: 'hindu-leather',
    ...TABOO,
    guards: { occasions: ['diwali'] },
    says: {
      en: 'For Diwali no leather, no clocks, nothing black, nothing sharp.',
      zh: '排灯节不送皮具、钟表、黑色的东西和尖锐物品。',
    },
    gifts: {
      en: ['leather', 'clock', 'black', 'knife', 'knives', 'scissors'],
      zh: ['皮具', '皮包', '皮带', '真皮', '钟', '黑色', '刀', '剪'],
    },
    source: 'https://5050shop.in/eight-items-to-avoid-gifting-during-diwali',
  },
  {
    id: 'de-early',
    kind: 'timing',
    strength: 'strong',
    guards: { customs: ['german'], occasions: ['birthday'] },
    time: 'never-early',
    says: {
      en: 'Never wish before the day: to Germans it brings bad luck. Late is better than early.',
      zh: '绝不提前祝贺：德国人认为会带来厄运，宁晚勿早。',
    },
    source: 'https://folklore.usc.edu/german-birthday-superstition',
  },
  {
    id: 'ru-flowers',
    ...STRONG_TABOO,
    guards: { customs: ['russian'] },
    says: {
      en: 'An odd number of flowers only: even numbers are for funerals.',
      zh: '送花只送单数，双数用于丧事。',
    },
    source: 'https://verbling.com/zh-tw/articles/post/russian-traditions-of-giving-flowers-min',
  },
  {
    id: 'goodfriday',
    kind: 'no-congratulation',
    strength: 'medium',
    guards: { occasions: ['good_friday'] },
    says: {
      en: 'A day of mourning: no “happy”; greet for Easter.',
      zh: '受难日是哀悼的日子，不祝快乐；等复活节再问候。',
    },
  },
  {
    id: 'mothers-day',
    ...WORDING,
    guards: { occasions: ['mothers_day_us_cn', 'mothering_sunday_uk'] },
    says: {
      en: 'It can hurt whoever has lost somebody: greet only where you know that it is welcome.',
      zh: '可能触动失去亲人的人：确知合适才发。',
    },
  },
  {
    id: 'deceased',
    kind: 'no-congratulation',
    strength: 'strong',
    guards: { status: ['deceased'] },
    says: {
      en: 'Nothing goes to somebody who has died. Keep the record, so that an import does not bring the name back.',
      zh: '对方已故，什么都不发；档案要保留，免得导入时又被加回来。',
    },
    source:
      'https://clientsfirstconsulting.com/data-quality-dos-and-donts-part-2-i-see-dead-people-in-my-crm-system-deceased-contacts/',
  },
  {
    id: 'privacy-religion',
    kind: 'privacy',
    strength: 'strong',
    guards: { customs: ['islamic', 'jewish', 'hindu'] },
    says: {
      en: 'Keep which greetings somebody wants and who told you, never a religion, and never guess it from a name.',
      zh: '只记对方愿意收到哪些节日的问候、是谁说的；不记宗教信仰，更不凭姓名猜测。',
    },
    source: 'https://gdprhub.eu/index.php?title=Article_9_GDPR&oldid=22076',
  },
  {
    id: 'xmas-all',
    ...WORDING,
    guards: { occasions: ['christmas'] },
    says: {
      en: 'Not everybody keeps Christmas: “Season’s greetings” where you are not sure.',
      zh: '不是人人都过圣诞：拿不准时祝“节日快乐”。',
    },
    source: 'https://ppfocus.com/0/en14f40ff.html',
  },
] as const satisfies readonly EtiquetteGuard[]

/** The stable name of a guard. */
export type GuardId = (typeof ETIQUETTE)[number]['id']
