import { describe, expect, it } from 'vitest'
import { readCues } from '../../src/cues/line-cues.js'
import { en, type Locale, zhHans } from '../../src/index.js'
import { indexBigrams } from '../../src/label/bigram-index.js'
import { type LineFeatures, lineFeatures } from '../../src/label/features/lines/line-features.js'
import { FEATURES } from '../../src/label/features/registry.js'
import { loadModel } from '../../src/label/model/load-model.js'
import { scan } from '../../src/scan/scan.js'

const featuresOf = (text: string, locale: Locale = zhHans): LineFeatures[] => {
  const lines = scan(text)
  const cues = readCues(lines, locale)
  const index = indexBigrams(lines, cues, zhHans)
  return [...lineFeatures({ lines, cues, index, characters: loadModel('han-simplified').characters, locale })]
}
const names = ({ features }: LineFeatures): string[] => features.map((number) => FEATURES.line[number]!)

describe('the features of a line', () => {
  it('know the first and the last line and the kinds of the neighbors', () => {
    const [heading, text] = featuresOf(
      '## 旧书市集\n\n旧书市集当天换出两千多本书,读者带书来,也带书走,市集每个月办一次,大家都很喜欢来看。',
    ).map(names)
    expect(heading).toEqual(
      expect.arrayContaining(['firstLine', 'previous=none|secondPrevious=none', 'next=text', 'length=≤4']),
    )
    expect(heading).not.toContain('lastLine')
    expect(text).toEqual(
      expect.arrayContaining(['lastLine', 'previous=heading', 'kind=text', 'endsInStop', 'opensPassage']),
    )
  })

  it('compare a heading with the text before and after it', () => {
    const [, , heading] = featuresOf('## 甲\n\n旧书市集。\n\n## 旧书市集\n\n天晴。\n')
    expect(names(heading!)).toEqual(
      expect.arrayContaining([
        'overlap.next=0',
        'overlap.previous=more',
        'overlap.previous>next',
        'overlap.best=previous',
      ]),
    )
  })

  it('take the overlap of the next heading for text, and of the heading below for headings', () => {
    const [first, second, text, third, last] = featuresOf('## 甲\n\n## 旧书\n\n旧书多。\n\n## 菜园\n\n天晴。')
    expect(first!.overlapBelow).toBe(second!.overlap)
    expect(second!.overlap!.best).toBe(0)
    expect(text!.overlap).toBe(third!.overlap)
    expect([second!.overlapBelow, last!.overlap]).toEqual([null, null])
  })

  it('see a closing credit past a photo', () => {
    const lines = featuresOf('## 甲\n\n旧书市集开张了。(张三)\n\n图为市集一角。\n\n李静 摄\n\n天晴。')
    expect(lines.map(({ closedBefore }) => closedBefore)).toEqual([false, false, true, true, true])
    expect(names(lines[4]!)).toContain('closedBefore')
  })

  it('see where a passage opens', () => {
    const lines = featuresOf('## 甲\n\n花开了。\n\n人来了。(张三)\n\n天晴。')
    expect(lines.map(({ opensPassage }) => opensPassage)).toEqual([false, true, false, true])
  })

  it('see an unfinished line before, and credit words in short lines', () => {
    const [, , text] = featuresOf('## 甲\n\n旧书市集当天换出两千多本书,读者带书来,也带书\n\n走了。')
    expect(names(text!)).toContain('unfinishedBefore')
    const word = (line: string) => names(featuresOf(`## 甲\n\n${line}`)[1]!).includes('hasCreditWord')
    expect(word('这张图片的作者住在公园东门外')).toBe(true)
    expect(word('这张图片的主人住在公园东门外')).toBe(false)
    expect(word(`${'花'.repeat(90)}作者`)).toBe(false)
  })

  it('see the stops of the language', () => {
    const stops = (text: string, locale: Locale) =>
      names(featuresOf(`## A\n\n${text}`, locale)[1]!).filter((name) => /^(?:endsIn|hasStop)/.test(name))
    expect(stops('花开了。人来了。', zhHans)).toEqual(['endsInStop', 'hasStopInside'])
    expect(stops('花开了。', zhHans)).toEqual(['endsInStop'])
    expect(stops('花开了；', zhHans)).toEqual(['endsInStop'])
    expect(stops('花开了！', zhHans)).toEqual(['endsInMark'])
    expect(stops('The U.S. park opens. It rains.', en)).toEqual(['endsInStop', 'hasStopInside'])
    expect(stops('The park opens at 9.30.', en)).toEqual(['endsInStop'])
    expect(stops('花开了。', en)).toEqual([])
  })

  it('know a dispatch from a dateline in brackets, and a signature from other credits', () => {
    const flags = (text: string) => {
      const { dispatch, signature } = featuresOf(`## 甲\n\n${text}`)[1]!
      return { dispatch, signature }
    }
    expect(flags('本报讯 3月7日,市集开张。')).toEqual({ dispatch: true, signature: false })
    expect(flags('（新华社北京3月7日电）')).toEqual({ dispatch: false, signature: false })
    expect(flags('（张三）')).toEqual({ dispatch: false, signature: true })
    expect(flags('记者 张三')).toEqual({ dispatch: false, signature: true })
    expect(flags('李静 摄')).toEqual({ dispatch: false, signature: false })
    expect(flags('制图 李静')).toEqual({ dispatch: false, signature: false })
  })

  it('find headings of similar length in series', () => {
    const text = '天晴了,花开了,人来了,书换了,灯亮了。'
    const page = featuresOf(`## 一二三\n\n${text}\n\n## 一二三四五\n\n${text}\n\n## 一二三四五六七八九`)
    expect(names(page[0]!)).toContain('inSeries')
    expect(names(page[2]!)).toContain('inSeries')
    expect(names(page[2]!)).not.toContain('inSeriesOnBothSides')
    expect(names(page[4]!)).not.toContain('inSeries')
  })
})
