import type { occasions as en } from '../en/occasions.ts'
import type { Wording } from '../wording.ts'

/** 日子，前面是什么。 */
function when(what: string, { days, day }: Readonly<{ days: number; day: string }>): string {
  if (days < 0) return `${day}是${what}`
  if (days === 0) return `今天是${what}`
  return days === 1 ? `明天（${day}）是${what}` : `还有 ${days} 天（${day}）是${what}`
}

/** Chinese words for the days that a team, a customer or a person has of its own. */
export const occasions: Wording<typeof en> = {
  told: {
    anniversary: {
      company_anniversary: (told) => `${when(`${told.who}成立 ${told.years} 周年`, told)}。`,
      contract_anniversary: (told) => `${when(`与${told.who}首次签约 ${told.years} 周年`, told)}。`,
    },
    round: '逢五逢十，值得多花点心思。',
    team: (told) => `${when(told.name, told)}，正好联系${told.who}。`,
    event: (told) => `${told.who}：${when(told.name, told)}。`,
    solemn: (told) => `${told.who}：${when(told.name, told)}，不要道贺。`,
    budget: ({ who, day }) => `${who}的预算年度从${day}开始，现在正是做计划的时候，趁需求还在酝酿就介入。`,
    weekly: ({ who }) => `每周问候：${who}。`,
    news: {
      wedding: (who) => `${who}要结婚了，记得道喜。`,
      child: (who) => `${who}家里添了孩子，记得道喜。`,
      promotion: (who) => `${who}升职了，记得祝贺。`,
      'good-news': (who) => `${who}有喜事，记得说声恭喜。`,
      illness: (who) => `${who}生病了，问候一声，祝早日康复，别谈业务。`,
      loss: (who) => `${who}家里有丧事，简短慰问，别谈业务。`,
      'bad-news': (who) => `${who}遇到了难处，说句关心的话，别谈业务。`,
    },
    back: {
      wedding: (who) => `${who}新婚一个月了，问问近况。`,
      child: (who) => `${who}的孩子快满月了，问问家里情况。`,
      promotion: (who) => `${who}升职三个月了，问问新工作是否顺利。`,
      'good-news': (who) => `${who}的喜事过去一个月了，问问近况。`,
      illness: (who) => `${who}生病两周了，关心一下恢复得怎么样。`,
      loss: (who) => `${who}家里的丧事过去一个月了，轻轻问一声近况。`,
      'bad-news': (who) => `${who}的难处过去两周了，关心一下近况。`,
    },
  },
}
