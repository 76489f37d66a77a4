import { describe, expect, it } from 'vitest'
import { type LineCues, readCues } from '../src/cues/line-cues.js'
import { LINE_KINDS, lineKind } from '../src/cues/line-kind.js'
import { en } from '../src/locale/languages/en.js'
import { zhHans } from '../src/locale/languages/zh-hans.js'
import type { Locale } from '../src/locale/locale.js'
import { scan } from '../src/scan/scan.js'
import { joinerBetween } from '../src/text/joiner.js'

const cuesOf = (text: string, locale: Locale = zhHans): LineCues => readCues(scan(text), locale)[0]!

describe('the cues of a line', () => {
  it.each([
    ['他说“花开了', 1],
    ['他说“花（红）开了”', 0],
    ['人来了”。', -1],
    ['《花“开”》（', 1],
  ])('%s opens %i quotes or brackets', (text, count) => {
    expect(cuesOf(text).openQuotes).toBe(count)
  })

  it.each([
    ['花都开了。(李静)', 5],
    ['花都开了。记者 王勇', 5],
    ['花都开了。 记者 王勇 通讯员 李明', 6],
    ['花都开了，记者 王勇', -1],
    ['公园的花都开了(李静)', -1],
    ['花都开了。', -1],
    ['记者 王勇', -1],
    ['记者 王勇（新华社北京3月7日电）', 5],
  ])('%s has a credit at offset %i', (text, offset) => {
    expect(cuesOf(text).tailFrom).toBe(offset)
  })

  it('count the characters of a language by their information', () => {
    expect(cuesOf('花都开了').length).toBe(4)
    expect(cuesOf('The park is open', en).length).toBe(6)
  })

  it.each([
    ['## 公园增开两座大门的消息传来了', 'heading'],
    ['## 公园增开两座大门的消息传来了呀', 'long heading'],
    ['本报讯 3月7日,花开了。', 'dateline'],
    ['李静 摄', 'photo credit'],
    ['（李静）', 'credit'],
    ['——记公园的花', 'deck mark'],
    ['图为公园。', 'caption'],
    ['一是花开。', 'enumeration'],
    ['花都开了。(李静)', 'text with credit'],
    [`${'花'.repeat(39)}。`, 'short sentence'],
    [`${'花'.repeat(40)}。`, 'text'],
    ['花'.repeat(40), 'short text'],
    ['花'.repeat(41), 'broken text'],
  ])('%s make a line of kind %s', (text, kind) => {
    expect(LINE_KINDS[lineKind(cuesOf(text))]).toBe(kind)
  })
})

describe('the separator of two halves', () => {
  it.each([
    ['the park', 'is open', ' '],
    ['well-', 'known', ''],
    ['公园', '开门', ''],
    ['在 park', '开门', ''],
    ['12', '34', ''],
    ['on March 7', 'the park', ' '],
    ['обыграв', '«Спартак»', ' '],
    ['the mayor said:', '„Yes', ' '],
    ['the park –', 'now open', ' '],
    ['the park', '– now open', ' '],
    ['قال إن', 'الجسر', ' '],
    ['नदी पर', 'पुल', ' '],
    ['공원이 열', '렸다', ''],
  ])('%s and %s', (left, right, separator) => {
    expect(joinerBetween(left, right)).toBe(separator)
  })
})

describe('the cues of many lines', () => {
  const sentence = (at: number): string => `第${at % 10}座花园今天开放。${at % 4 ? '' : '（李静）'}`

  it('are those that each line has alone', () => {
    const lines = scan(Array.from({ length: 80 }, (_, at) => `${at % 8 ? '' : '# '}${sentence(at)}`).join('\n\n'))
    expect(readCues(lines, zhHans)).toEqual(lines.map((line) => readCues([line], zhHans)[0]))
  })

  it('are one object where they are equal, so that a long page takes little memory', () => {
    const cues = readCues(scan(Array.from({ length: 1000 }, (_, at) => sentence(2 * at + 1)).join('\n\n')), zhHans)
    expect(cues).toHaveLength(1000)
    expect(new Set(cues).size).toBe(1)
  })
})
