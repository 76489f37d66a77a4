const FULL_WIDTH = /[\uff01-\uff5e\u3000]/
const FULL_WIDTHS = /[\uff01-\uff5e\u3000]/g

/** A text of the same length with full-width letters, digits and signs as ASCII. */
export function narrow(text: string): string {
  if (!FULL_WIDTH.test(text)) return text
  return text.replace(FULL_WIDTHS, (sign) =>
    sign === '\u3000' ? ' ' : String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  )
}

const DIGITS = '〇一二三四五六七八九'

/** The number that digits or Chinese numerals say: 12, 二〇二四, 十二, 二十三, 廿三, 元 (the first year of an era); `null` when they say none. */
export function numberOf(text: string): number | null {
  const plain = narrow(text).replace(/[零○Ｏ]/g, '〇')
  if (/^\d{1,9}$/.test(plain)) return Number(plain)
  if (plain === '元') return 1
  const spelled = plain.replace('廿', '二十').replace('卅', '三十')
  if (/^[〇一二三四五六七八九]{1,9}$/.test(spelled))
    return Number([...spelled].map((sign) => DIGITS.indexOf(sign)).join(''))
  const match = /^(?:([一二三四五六七八九])?百)?〇?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(
    spelled,
  )
  if (!match || !spelled) return null
  const [, hundreds, tens, ten, ones] = match
  const digit = (sign: string | undefined): number => (sign ? DIGITS.indexOf(sign) : 0)
  const hundred = spelled.includes('百') ? (hundreds ? digit(hundreds) : 1) : 0
  return hundred * 100 + (ten ? (tens ? digit(tens) : 1) : 0) * 10 + digit(ones)
}
