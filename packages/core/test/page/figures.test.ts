import { describe, expect, it } from 'vitest'
import { zhHans } from '../../src/locale/languages/zh-hans.js'
import { plainText } from '../../src/model/plain-text.js'
import { takeFigures } from '../../src/page/figures.js'
import { textLinesOf } from '../../src/page/text-lines.js'
import { scan } from '../../src/scan/scan.js'

/** The captions, the credits and the remaining lines of a page. */
function figuresOf(text: string) {
  const { figures, lines } = takeFigures(scan(text), zhHans)
  return {
    captions: figures.map(({ block }) => (block.type === 'figure' ? plainText(block.caption) : null)),
    credits: figures.map(({ block }) =>
      block.type === 'figure' ? block.bylines.map((byline) => byline.text).join() : null,
    ),
    before: figures.map(({ before }) => before),
    lines: lines.map((line) => line.text),
  }
}

describe('the line below a picture', () => {
  it.each([
    ['is its caption when it is short', '![](a.jpg)\n\n公园的花都开了。', ['公园的花都开了。'], ['']],
    ['is not its caption when it is longer than 60 characters', `![](a.jpg)\n\n${'花'.repeat(61)}。`, [''], ['']],
    [
      'is its caption up to 200 characters when it says so',
      `![](a.jpg)\n\n图为${'花'.repeat(190)}。`,
      [`图为${'花'.repeat(190)}。`],
      [''],
    ],
    ['is not its caption when it is longer than that', `![](a.jpg)\n\n图为${'花'.repeat(200)}。`, [''], ['']],
    ['is its credit', '![](a.jpg)\n\n王丽 摄', [''], ['王丽 摄']],
    [
      'is its caption before a credit',
      `![](a.jpg)\n\n${'花'.repeat(70)}。\n\n王丽 摄`,
      [`${'花'.repeat(70)}。`],
      ['王丽 摄'],
    ],
    [
      'is its caption with a credit at the end',
      `![](a.jpg)\n\n${'花'.repeat(70)}。(王丽 摄)`,
      [`${'花'.repeat(70)}。`],
      ['(王丽 摄)'],
    ],
    [
      'is its caption with names at the end when text follows',
      '![](a.jpg)\n\n公园的花都开了。（记者 王丽）\n\n今年春天来得早，公园里的花都开了。',
      ['公园的花都开了。'],
      ['（记者 王丽）'],
    ],
    [
      'is not its caption with names at the end when it closes an article',
      '![](a.jpg)\n\n公园的花都开了。（记者 王丽）\n\n## 菜市场搬到城南',
      [''],
      [''],
    ],
    ['is its caption in italics', `![](a.jpg)\n\n*${'花'.repeat(70)}*`, ['花'.repeat(70)], ['']],
    ['is not its caption when it is a heading', '![](a.jpg)\n\n## 公园的花都开了。', [''], ['']],
    ['is not its caption when it opens with a dateline', '![](a.jpg)\n\n本报讯 3月7日,花都开了。', [''], ['']],
    ['is not its caption when it is a list item', '![](a.jpg)\n\n一、公园', [''], ['']],
    [
      'belongs to the last of two pictures in a line',
      '![](a.jpg) ![](b.jpg)\n\n公园的花都开了。',
      ['', '公园的花都开了。'],
      ['', ''],
    ],
    [
      'belongs to the picture above it',
      '![](a.jpg)\n\n![](b.jpg)\n\n公园的花都开了。',
      ['', '公园的花都开了。'],
      ['', ''],
    ],
    [
      'is its title above the source and the author of a chart',
      '![](a.jpg)\n\n近五年平均房租\n\n数据来源：市统计局 制图：方晓\n\n半数租客住在城北。',
      ['近五年平均房租'],
      ['数据来源：市统计局 制图：方晓'],
    ],
    ['is not its caption when it refers to it', '![](a.jpg)\n\n王丽辞去工作，回乡种花（上图）。', [''], ['']],
    [
      'is not its caption when it is all the text of a heading',
      `## 公园的花\n\n![](a.jpg)\n\n${'花'.repeat(40)}。`,
      [''],
      [''],
    ],
    ['is not a caption when it is a break', '![](a.jpg)\n\n***', ['', null], ['', null]],
  ] as [string, string, (string | null)[], (string | null)[]][])('%s', (_, text, captions, credits) => {
    expect(figuresOf(text)).toMatchObject({ captions, credits })
  })

  it('is the other half of a paragraph that breaks off above the picture', () => {
    const torn = '公园的花都开了,来看花的人从早到晚没有断过,公园'
    expect(figuresOf(`${torn}\n\n![](a.jpg)\n\n为此多开了两个门。`).captions).toEqual([''])
    expect(figuresOf(`${torn}开了门。\n\n![](a.jpg)\n\n为此多开了两个门。`).captions).toEqual(['为此多开了两个门。'])
  })
})

describe('pictures and breaks', () => {
  it('are placed before the line that follows them', () => {
    expect(figuresOf('甲。\n\n![](a.jpg)\n\n***\n\n乙。\n\n---')).toMatchObject({
      before: [1, 1, 2],
      lines: ['甲。', '乙。'],
    })
  })

  it('are placed again when references are removed from between the lines', () => {
    const { figures, references, lines } = textLinesOf(
      scan('公园的花都开了。\n\n下转第3版\n\n![](a.jpg)\n\n***\n\n乙说。'),
      zhHans,
      new Set(),
    )
    expect(lines.map(({ text }) => text)).toEqual(['公园的花都开了。', '乙说。'])
    expect([figures.map(({ before }) => before), references.map(({ before }) => before)]).toEqual([[1, 1], [1]])
  })

  it('are not lines of text with a picture in it', () => {
    expect(figuresOf('见图![](a.jpg)。').captions).toEqual([])
  })
})
