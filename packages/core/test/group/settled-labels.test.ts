import { describe, expect, it } from 'vitest'
import { parseIssue, plainText } from '../../src/index.js'

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

  it('does so when the reference is on a line of its own', () => {
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
