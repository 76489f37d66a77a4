import { describe, expect, it } from 'vitest'
import { guessEncoding } from '../src/input/guess-encoding.js'

const codesByEncoding = new Map<string, ReadonlyMap<string, readonly number[]>>()

/** Returns the codes of one and two bytes in an encoding, which the platform can only decode. */
function codesOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const known = codesByEncoding.get(encoding)
  if (known) return known
  const decoder = new TextDecoder(encoding)
  const codes = new Map<string, readonly number[]>()
  for (let byte = 0; byte < 0x80; byte++) codes.set(String.fromCharCode(byte), [byte])
  for (let byte = 0x80; byte < 0x100; byte++) {
    const character = decoder.decode(Uint8Array.of(byte))
    if ([...character].length === 1 && character !== '\ufffd') codes.set(character, [byte])
  }
  for (let lead = 0x81; lead < 0xff; lead++)
    for (let trail = 0x40; trail < 0xff; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail))
      if ([...character].length === 1 && !codes.has(character)) codes.set(character, [lead, trail])
    }
  codesByEncoding.set(encoding, codes)
  return codes
}

function encode(text: string, encoding: string): Uint8Array {
  const codes = codesOf(encoding)
  return Uint8Array.from([...text].flatMap((character) => codes.get(character) ?? expect.fail(character)))
}

describe('guessEncoding', () => {
  it.each([
    ['gb18030', '要闻'],
    ['gb18030', '本报讯'],
    ['gb18030', '3月7日,示范小学迎来新学期的第一堂劳动课,孩子们在菜园里学会了翻地、起垄和播种。'],
    ['gb18030', '## 太原市总工会召开十五届八次全委(扩大)会议'],
    ['gb18030', '垃圾袋啤酒瓶扔哪里'],
    ['big5', '要聞'],
    ['big5', '記者王小明/臺北報導'],
    ['big5', '行政院昨天通過明年度中央政府總預算案,教育經費比今年增加一成,將送立法院審議。'],
    ['big5', '颱風逼近,氣象局發布海上警報,民眾應避免到海邊活動。'],
    ['shift_jis', '東京'],
    ['shift_jis', '市立小学校で七日、菜園の授業が始まり、児童たちは畑を耕して種をまいた。'],
    ['shift_jis', 'コンピューター'],
    ['euc-jp', '市立小学校で七日、菜園の授業が始まり、児童たちは畑を耕して種をまいた。'],
    ['euc-jp', '東京のニュース'],
    ['windows-1252', 'Die größte Brücke über den Fluss wurde gestern eröffnet.'],
    ['windows-1252', 'Le marché a été rouvert à la fin du mois.'],
    ['euc-kr', '서울'],
    ['euc-kr', '서울의 한 초등학교에서 7일 새 학기 첫 텃밭 수업이 열려 학생들이 씨앗을 심었다.'],
    ['euc-kr', '정부는 내년도 예산안을 국회에 제출했다고 밝혔다.'],
  ])('recognizes %s: %s', (encoding, text) => {
    expect(guessEncoding(encode(text, encoding))).toMatchObject({ encoding, text })
  })

  it('recognizes a text that is cut within a character', () => {
    const text = encode('示范小学迎来新学期的第一堂劳动课。'.repeat(70_000), 'gb18030')
    const cut = new Uint8Array(text.length + 1).fill(0x61, 0, 1)
    cut.set(text, 1)
    expect(cut.length).toBeGreaterThan(2 ** 20)
    expect(guessEncoding(cut)?.encoding).toBe('gb18030')
  })

  it.each([
    ['bytes of no encoding', [0xe8, 0xa6, 0x81, 0xff, 0xff]],
    ['ASCII', [0x61]],
    ['nothing', []],
  ])('returns null for %s', (_, bytes) => {
    expect(guessEncoding(Uint8Array.from(bytes))).toBeNull()
  })
})
