import { describe, expect, it } from 'vitest'
import { type ParseOptions, parseIssue, plainText } from '../../src/index.js'

/** The headline and the paragraphs of the only article of a page. */
function articleOf(text: string, options: ParseOptions = {}) {
  const { articles } = parseIssue(text, options).issue.pages[0]!
  expect(articles).toHaveLength(1)
  const { headline, body } = articles[0]!
  return { main: headline.main, body: body.map(plainText), blocks: body }
}
const news = (body: string): string => `## 河滨公园开放\n\n${body}`

describe('a break in a line', () => {
  it('joins letters of Chinese and Japanese', () => {
    expect(articleOf('## 河滨公园<br>昨天开放<br/>\n\n公园里种了<br />三百棵柳树。')).toMatchObject({
      main: '河滨公园昨天开放',
      body: ['公园里种了三百棵柳树。'],
    })
    const page = '# 駅前に<br>新しい公園\n\n公園には桜の木が三百本<br>植えられている。'
    expect(articleOf(page, { language: 'ja' })).toMatchObject({
      main: '駅前に新しい公園',
      body: ['公園には桜の木が三百本植えられている。'],
    })
  })

  it('is a space between words, and takes out a hyphen of the line end', () => {
    const page = '## Park opens<br>by the river\n\nThe new park has three hundred<br>trees and a news-<br>paper stand.'
    expect(articleOf(page, { language: 'en' })).toMatchObject({
      main: 'Park opens by the river',
      body: ['The new park has three hundred trees and a newspaper stand.'],
    })
  })
})

describe('tags', () => {
  it('in pairs are no text', () => {
    const body =
      '<div align="left"><span style="color: red">公园</span>占地 20 km<sup>2</sup>，<u>免费</u>开放，每天早上六点开门，晚上十点关门。</div>'
    expect(articleOf(news(body)).body).toEqual(['公园占地 20 km2，免费开放，每天早上六点开门，晚上十点关门。'])
  })

  it('for strong, stressed and deleted text become nodes', () => {
    const [paragraph] = articleOf(news('公园<b>免费</b>开放，<em>不</em>收<del>门</del>票，全天都有人管。')).blocks
    expect(paragraph).toMatchObject({
      children: [
        { value: '公园' },
        { type: 'strong', children: [{ value: '免费' }] },
        { value: '开放，' },
        { type: 'emphasis', children: [{ value: '不' }] },
        { value: '收' },
        { type: 'delete', children: [{ value: '门' }] },
        { value: '票，全天都有人管。' },
      ],
    })
  })

  it('around blocks divide lines and wrap several', () => {
    const page =
      '<div>\n<h2>河滨公园开放</h2>\n<p>公园里种了三百棵柳树。</p><p>昨天来了两千人，\n</p>园门口排起了队。\n</div>'
    expect(articleOf(page)).toMatchObject({
      main: '河滨公园开放',
      body: ['公园里种了三百棵柳树。', '昨天来了两千人，园门口排起了队。'],
    })
  })

  it.each([
    ['a comparison', '人数 2 < 3 > 1，公园昨天开放。'],
    ['a script', '<script>alert(1)</script>公园昨天开放。'],
    ['a tag that is not closed', '公园<b>昨天<div>开放。'],
    ['a tag that only closes', '公园昨天</span>开放</i>。'],
    ['a picture without an address', '公园<img alt="门">昨天开放。'],
    ['an unknown name', '<公园>昨天开放<bold>了</bold>。'],
  ])('stay text: %s', (_, body) => {
    expect(articleOf(news(body)).body).toEqual([body])
  })

  it('without text are traced with the page', () => {
    const text = news('<div>\n\n公园里种了三百棵柳树。\n\n</div>\n\n<br>')
    const traced = parseIssue(text).trace.filter(({ rule }) => rule === 'markup')
    expect(traced.map(({ start, end, path }) => [text.slice(start, end), path])).toEqual([
      ['<div>', '/pages/0'],
      ['</div>', '/pages/0'],
      ['<br>', '/pages/0'],
    ])
  })
})

describe('a comment', () => {
  it('of a tool is markup, one with words is unplaced', () => {
    const { pages } = parseIssue(news('<!-- image -->\n\n公园里种了柳树。\n\n<!-- 记者\n来稿 -->')).issue
    expect(pages[0]!.articles[0]!.body.map(plainText)).toEqual(['公园里种了柳树。'])
    expect(pages[0]!.unplaced.map(({ text }) => text)).toEqual(['<!-- 记者\n来稿 -->'])
  })

  it('that is not closed is text', () => {
    expect(articleOf(news('公园里<!-- 种了柳树。')).body).toEqual(['公园里<!-- 种了柳树。'])
  })
})

describe('a code fence around a page', () => {
  it.each(['```markdown', '```', '~~~md', '```html'])('%s is no text of an article', (fence) => {
    const text = `${fence}\n${news('公园里种了三百棵柳树。')}\n${fence.slice(0, 3)}\n`
    expect(articleOf(text)).toMatchObject({ main: '河滨公园开放', body: ['公园里种了三百棵柳树。'] })
  })

  it('is not code in a line', () => {
    expect(articleOf(news('他写下```公园```两个字，又划掉了。')).body).toEqual(['他写下公园两个字，又划掉了。'])
  })
})

describe('a character reference', () => {
  it('is its character, once', () => {
    const body = '甲&amp;乙公司说 3 &lt; 5，&ldquo;公园&#8221;开放&#x3002;&amp;lt;'
    expect(articleOf(news(body)).body).toEqual(['甲&乙公司说 3 < 5，“公园”开放。&lt;'])
  })

  it('to white space is a space inside a text only', () => {
    expect(articleOf(news('&nbsp;&nbsp;王&emsp;勇种下一棵柳树。&nbsp;')).body).toEqual(['王 勇种下一棵柳树。'])
  })

  it.each(['&bogus;', '&#0;', '&#xD800;', '&#xE000;', '&#x1F600;', 'AT&T;', '&amp'])('%s is text', (printed) => {
    expect(articleOf(news(`公园${printed}开放了一天。`)).body).toEqual([`公园${printed}开放了一天。`])
  })
})

describe('a formula', () => {
  it.each(['$3.5\\%$', '$\\mathbf{20\\%}$', '$$x^2 \\_ y$$', '\\( 1.2 \\times 10^{3} \\)', '\\[ a_1 \\* b_2 \\]'])(
    'keeps every character: %s',
    (formula) => {
      expect(articleOf(news(`柳树比去年多 ${formula} 左右。`)).body).toEqual([`柳树比去年多 ${formula} 左右。`])
    },
  )

  it('is neither a price nor escaped brackets', () => {
    expect(articleOf(news('门票 \\$5\\*，返程 $6\\*，\\(注\\) 见 \\[1\\]\\!')).body).toEqual([
      '门票 $5*，返程 $6*，(注) 见 [1]!',
    ])
  })
})

describe('hostile text', () => {
  it.each([
    ['tags that open', '<div>'.repeat(20_000)],
    ['tags that close', '</div>'.repeat(20_000)],
    ['nested tags', `${'<div>'.repeat(10_000)}花${'</div>'.repeat(10_000)}`],
    ['nested marks', `${'<b>'.repeat(10_000)}花${'</b>'.repeat(10_000)}`],
    ['comments', '<!--'.repeat(20_000)],
    ['dollars', '$a_1'.repeat(20_000)],
    ['references', '&amp;&'.repeat(20_000)],
    ['breaks', '<br>'.repeat(20_000)],
    ['NUL, lone surrogates and ]]>', '<b>\u0000\ud800</b>]]>&#xDFFF;<div>\udfff</div>'],
  ])('loses no character: %s', (_, text) => {
    const seen = new Uint8Array(text.length)
    for (const { start, end } of parseIssue(text).trace) for (let at = start; at < end; at++) seen[at]!++
    expect(seen.every((count) => count === 1)).toBe(true)
  })
})
