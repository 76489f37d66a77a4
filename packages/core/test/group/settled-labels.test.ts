import { describe, expect, it } from 'vitest'
import { readCues } from '../../src/cues/line-cues.js'
import { settledLabels } from '../../src/group/settled/settled-labels.js'
import { parseIssue, plainText } from '../../src/index.js'
import { indexBigrams } from '../../src/label/bigram-index.js'
import type { Label } from '../../src/label/label.js'
import { en } from '../../src/locale/languages/en.js'
import { zhHans } from '../../src/locale/languages/zh-hans.js'
import type { Locale } from '../../src/locale/locale.js'
import { scan } from '../../src/scan/scan.js'

const articlesOf = (text: string) =>
  parseIssue(text).issue.pages[0]!.articles.map(({ headline, bylines, continuations, body }) => ({
    main: headline.main,
    bylines: bylines.map((byline) => [byline.text, byline.placement, byline.credits.length]),
    from: continuations.length,
    body: body.map((block) => plainText(block)),
  }))

const head = '## 粮价信息服务农户'
const one = '全县建成了二十个信息点，农户用手机就能看到当天的粮价。信息点每天上午更新一次。'
const two = '去年信息点帮助农户多卖了三万多元，今年还要再建十个，由村里的会计负责。'
const three = '农场的机械化程度达到八成，比五年前提高了一成，烘干塔全部换成了电热的。'

describe('a paragraph after a reference to an earlier page', () => {
  it('opens an article when the article above it has text', () => {
    const text = `${head}\n\n（上接第一版）${one}\n\n${two}\n\n（上接第一版）${three}`
    expect(articlesOf(text)).toEqual([
      { main: '粮价信息服务农户', bylines: [], from: 1, body: [one, two] },
      { main: null, bylines: [], from: 1, body: [three] },
    ])
  })

  it('does so when the reference is on a separate line', () => {
    expect(articlesOf(`${head}\n\n${one}\n\n（上接第1版）\n\n${three}`).map(({ main }) => main)).toEqual([
      '粮价信息服务农户',
      null,
    ])
  })

  it('is the first one of its article below a headline', () => {
    expect(articlesOf(`${head}\n\n（上接第一版）${one}\n\n${two}`)).toHaveLength(1)
  })
})

describe('names alone on the last line of an article', () => {
  it('are its byline', () => {
    const names = '王小亮  李小志   赵学文'
    expect(articlesOf(`${head}\n\n本报讯 ${one}\n\n${two}\n\n${names}\n\n## 农场换新塔\n\n${three}`)[0]).toMatchObject({
      bylines: [[names, 'tail', 3]],
      body: [`本报讯 ${one}`, two],
    })
  })

  it('are a paragraph before others', () => {
    const [article] = articlesOf(`${head}\n\n${one}\n\n获奖者是：\n\n王小亮 李小志\n\n${two}`)
    expect(article!.body.join()).toContain('王小亮 李小志')
  })
})

describe('headings above a longer one in their run', () => {
  /** Returns the labels that headings have after they were settled. */
  const settled = (headings: string[], labels: Label[], locale: Locale): Label[] => {
    const lines = scan(`${headings.map((heading) => `## ${heading}`).join('\n\n')}\n\n${three}`)
    const decisions = [...labels, 'paragraph' as const].map((label) => ({
      label,
      margin: 1,
      runnerUp: null,
      confidence: 0.9,
    }))
    const cues = readCues(lines, locale)
    const bigrams = indexBigrams(lines, cues, locale)
    const page = { lines, cues, bigrams, decisions, figures: [], references: [] }
    return settledLabels(page, locale).map(({ label }) => label)
  }

  it('are its kicker', () => {
    const headings = ['早备耕', '稳粮价', '三个乡扩种春小麦']
    expect(settled(headings, ['headline', 'heading-deck', 'headline'], zhHans)).toEqual([
      'kicker',
      'kicker',
      'headline',
      'paragraph',
    ])
  })

  it('stay what they are when they are longer, or too many', () => {
    const long: Label[] = ['headline', 'headline']
    expect(settled(['三个乡扩种春小麦', '稳粮价'], long, zhHans).slice(0, 2)).toEqual(long)
    const many: Label[] = ['headline', 'headline', 'headline', 'headline', 'headline']
    expect(settled(['甲', '乙', '丙', '丁', '三个乡扩种春小麦'], many, zhHans).slice(0, 5)).toEqual(many)
  })

  it('are it also when they are apart from their article, where extraction does not move them', () => {
    const stray: Label[] = ['stray', 'headline']
    expect(settled(['Abroad', 'Bank closes in the capital'], stray, en)[0]).toBe('kicker')
    expect(settled(['国际', '首都银行昨天宣布关门'], stray, zhHans)[0]).toBe('stray')
  })
})

describe('the only text below a headline', () => {
  it('is a paragraph, unless something shows that it is a caption', () => {
    const text = '## Late bus on Fridays\n\nA night bus will run on Fridays from next month and stop at every village.'
    const [article] = parseIssue(text, { language: 'en' }).issue.pages[0]!.articles
    expect(article).toMatchObject({ role: 'news', body: [{ type: 'paragraph' }] })
  })
})

describe('a line with leaders', () => {
  it('is part of a table of contents, not of the article above it', () => {
    const story = 'A hiker reported missing on Wednesday was found on Saturday near the creek, cold but unhurt.'
    const text = `## Missing hiker found\n\n${story}\n\nBusiness ......... Section G\n\nEditorials ............ 6H`
    const { articles, unplaced } = parseIssue(text, { language: 'en' }).issue.pages[0]!
    expect(articles.map(({ body }) => body.length)).toEqual([1])
    expect(unplaced.map((fragment) => fragment.text)).toEqual([
      'Business ......... Section G',
      'Editorials ............ 6H',
    ])
  })

  it('stays text where an ellipsis ends a sentence', () => {
    const text = '## 渡口的早晨\n\n渡口的灯还亮着，船家说，再等一等……天就亮了，第一班船六点开。'
    expect(parseIssue(text).issue.pages[0]!.articles[0]!.body).toHaveLength(1)
  })
})

describe('text that looks like text of the page', () => {
  it('is an article where nothing else is one', () => {
    const { articles, unplaced } = parseIssue('正文开始。').issue.pages[0]!
    expect([articles.length, unplaced.length]).toEqual([1, 0])
  })
})
