import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guessEncoding } from '../src/index.js'

const codesByEncoding = new Map<string, ReadonlyMap<string, readonly number[]>>()

/** Returns the codes of one and two bytes in an encoding, which the platform can only decode. */
function codesOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const known = codesByEncoding.get(encoding)
  if (known) return known
  const decoder = new TextDecoder(encoding)
  const codes = new Map<string, readonly number[]>()
  for (let byte = 0; byte < 0x80; byte++) codes.set(String.fromCharCode(byte), [byte])
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

  it('recognizes UTF-8, with a mark and without', () => {
    for (const text of ['要闻', 'School garden', '\ufeff要闻'])
      expect(guessEncoding(new TextEncoder().encode(text))).toEqual({
        encoding: 'utf-8',
        text: text.replace('\ufeff', ''),
      })
  })

  it.each([
    ['utf-16le', true],
    ['utf-16be', true],
    ['utf-16le', false],
    ['utf-16be', false],
  ])('recognizes %s, with a mark: %s', (encoding, hasMark) => {
    for (const text of ['School garden opens', '要闻\n\n一所小学,一片菜园,孩子们学会了播种。\n']) {
      const bytes = Buffer.from(hasMark ? `\ufeff${text}` : text, 'utf16le')
      if (encoding === 'utf-16be') bytes.swap16()
      expect(guessEncoding(bytes)).toEqual({ encoding, text })
    }
  })

  it.each([
    'Größe',
    'café',
    'Die Bürger von Köln müssen für die Straße künftig mehr zahlen.',
    'Le maire a présenté « le budget » à l’école, où 40 élèves étaient présents.',
    'El año próximo habrá más niños en la escuela, según el señor Núñez.',
  ])('recognizes Windows-1252: %s', (text) => {
    const special = new Map([...'€‚ƒ„…†‡ˆ‰Š‹Œ'].map((one, at) => [one, 0x80 + at]))
    special.set('’', 0x92).set('“', 0x93).set('”', 0x94)
    const bytes = Uint8Array.from([...text].map((one) => special.get(one) ?? one.charCodeAt(0)))
    expect(guessEncoding(bytes)).toEqual({ encoding: 'windows-1252', text })
  })

  it('recognizes EUC-JP', () => {
    const text = '市立小学校で七日、菜園の授業が始まり、児童たちは畑を耕して種をまいた。'
    expect(guessEncoding(encode(text, 'euc-jp'))).toEqual({ encoding: 'euc-jp', text })
  })

  it.each([
    ['bytes of no encoding', [0xe8, 0xa6, 0x81, 0xff, 0xff]],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]],
    ['a NUL in UTF-8', [0x61, 0x00, 0x62, 0x00, 0x00, 0x63]],
  ])('returns null for %s', (_, bytes) => {
    expect(guessEncoding(Uint8Array.from(bytes))).toBeNull()
  })

  it('returns UTF-8 for nothing', () => {
    expect(guessEncoding(new Uint8Array())).toEqual({ encoding: 'utf-8', text: '' })
  })

  it('never throws, and returns an encoding that decodes the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const guess = guessEncoding(bytes)
        if (guess && guess.encoding !== 'windows-1252')
          expect(new TextDecoder(guess.encoding, { fatal: true }).decode(bytes)).toBe(guess.text)
      }),
    )
  })
})
