const DIGITS = new Map([...'零一二三四五六七八九'].map((sign, value) => [sign, value]))
const SAME = new Map([
  ['〇', '零'],
  ['○', '零'],
  ['两', '二'],
  ['俩', '二'],
  ['廿', '二十'],
  ['卅', '三十'],
])

/** Falling units; `十` may stand without a digit, and ones after a gap need `零` (`三百零五`). */
const BY_UNITS =
  /^(?:(?<thousands>.)千)?零?(?:(?<hundreds>.)百)?(?:零?(?<tens>.?)十(?<ones>.)?|零?(?<lone>.))?$/u

/**
 * The whole number written in Chinese signs (`三百二十`, `廿三`, `两千`, `一九八〇`) or in plain digits, 0 to 9999;
 * `undefined` for anything else, also for the clipped `三百五`.
 */
export function findHanNumber(text: string): number | undefined {
  if (/^\d{1,4}$/.test(text)) return Number(text)
  const signs = [...text].flatMap((sign) => [...(SAME.get(sign) ?? sign)])
  if (signs.length === 0) return undefined
  return signs.every((sign) => DIGITS.has(sign)) ? digitByDigit(signs) : byUnits(signs.join(''))
}

function digitByDigit(signs: readonly string[]): number | undefined {
  if (signs.length !== 1 && signs.length !== 4) return undefined
  return Number(signs.map((sign) => DIGITS.get(sign)).join(''))
}

function byUnits(signs: string): number | undefined {
  const found = BY_UNITS.exec(signs)?.groups
  if (!found || (found['lone'] && !signs.includes('零'))) return undefined
  const tens = signs.includes('十') ? digit(found['tens'] || '一') : 0
  const number =
    digit(found['thousands']) * 1000 +
    digit(found['hundreds']) * 100 +
    tens * 10 +
    digit(found['ones'] ?? found['lone'])
  return Number.isNaN(number) ? undefined : number
}

function digit(sign: string | undefined): number {
  return sign === undefined ? 0 : (DIGITS.get(sign) ?? Number.NaN)
}
