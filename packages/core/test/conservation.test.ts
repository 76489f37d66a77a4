import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ParseResult, parseIssue } from '../src/index.js'
import { validateIssue } from '../src/schema.js'

const sample = readFileSync(new URL('../../../examples/taiyuan-daily/page.md', import.meta.url), 'utf8')
const sampleLines = sample.split('\n').filter(Boolean)

/** Lines that mean something to the parser, in any order, among lines that mean nothing. */
const line = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...sampleLines) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '## 要闻',
      '# 题',
      '(张三)',
      '王韵菲 摄',
      '记者 王勇',
      '——副题',
      '(本报首尔1月11日电)',
      '本报讯 1月2日,开。',
      '##',
      '###### ',
      '图为现场。',
      '“',
      '”。',
      '#无空格',
      '\u3000\u3000缩进',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '**粗体题**',
      '===',
      '-----',
      '* * *',
      '## 题 ##',
      '![现场](a/b.jpg)',
      '![](c.png "题图") ![二](<d e.png>)',
      '[![](e.gif)](https://example.com/x)',
      '## [有链接的题](https://example.com/a_b) 与**粗**',
      '记者 [王勇](mailto:w@example.com)',
      '**本报讯** 3月7日,*开*会[详情](http://example.com/?a=1&b=(2) "题")。**（张三）**',
      '价3*5,138****1234,`码`,~~删~~,\\*不斜\\*,<b>标签</b>&amp;',
      '第02版:要闻',
      '太原日报 2024年3月8日 星期五 农历甲辰年正月廿八 今日8版 A5',
      '国内统一连续出版物号 CN 14-0015(代号21-1) 总第3640期 ISSN 1234-567X',
      '本版编辑 张三 版式设计 李四',
      '(下转第3版)',
      '**(上接第1版)** 河滨公园的花都开了。',
      '来看花的人从早到晚没有断过,公园(下转第2版)',
      '此行在固定宽度处折断而下一行接着把话',
      'broken at a fixed width and going on',
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '```markdown',
      '```',
      '~~~',
      '<div style="text-align: center;">图中是公园。李小川摄</div>',
      '<div style="text-align: center;"><img src="a/b.jpg" alt="Image" width="44%" /></div>',
      '<img src="c.png">',
      '公园<img alt="门" src="d.png" width="40" height="30px"/>开了。',
      '<div>',
      '</div>',
      '<p>第一段。</p><p>第二段。</p>',
      '<details><summary>提要</summary>三件事。</details>',
      '<!-- image -->',
      '<!-- 编者的话 -->',
      '<!--',
      '-->',
      '花<!-- 注 -->开。',
      '## 公园的花<br>都开了<br/>',
      'The park<br>opens its news-<br>paper stand&nbsp;&nbsp;today &lt;x&gt; &amp; &#8220;now&#x201d; &bogus; &#0;',
      '<ruby>漢字<rt>かんじ</rt></ruby>の<ruby>振<rp>(</rp><rt>ふ</rt><rp>)</rp>り<rt></rt>仮<rt>が</rt></ruby>名',
      '## <ruby>花<rt>はな</rt></ruby>が**<ruby>咲<rt>さ</rt></ruby>いた** <ruby>x<rt>',
      '记者 <ruby>王勇<rt>Wang Yong</rt></ruby>',
      'H<sub>2</sub>O <b>粗<i>斜</i></b> <u>线</u> <b>不闭 <script>x</script> 2 < 3 > 1',
      '增加 $3.5\\%$,约合 \\( 1.2 \\times 10^{3} \\) 亩,\\(注\\) 花\\!',
      '<table><tr><td>品种</td><td rowspan="2">亩<br>数</td></tr><tr><td>菠菜</td></tr></table>',
      '前文。<table><tr><td colspan="3">甲</td></tr><tr><td>乙</td></tr></table>后文。',
      '<table>乱<tr><td>甲</td></tr></table>',
      '<table><tr><td>甲',
      '</td></tr></table>',
      '| 品种 | 亩数 |',
      '|---|:-:|',
      '| 菠菜 | 8\\|0 | 多 |',
      '- 第一件事',
      '* 第二件事',
      '- 第三件事[详情](http://example.com/a)',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '\f',
      '文\f## 题',
      '{1}----------------',
      '<!-- page 2 -->',
      '<!-- PageBreak -->',
      '--- Page 3 ---',
      '\n---\n',
      '\n\n---\n\n第03版:民生',
      '- 4 -\n\n---\n',
      '1',
      '2',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.string({ unit: fc.constantFrom(...'*_~`[]()!<>"\\ab题。 -=|&;$'), maxLength: 40 }),
  },
  {
    weight: 1,
    arbitrary: fc.string({
      unit: fc.constantFrom(...'#（）()“”。，,记者摄张李 \u3000\t\u0000\ud800\udfff\ufffe\ufeff'),
      maxLength: 40,
    }),
  },
)
const pageText = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\r\n', '\r')), { maxLength: 40 })
  .map((pairs) => pairs.map(([text, end]) => text + end).join(''))
const frontMatter = fc.constantFrom(
  '',
  '---\ndate: 2024-03-08\npage: "02"\ncolour: red # 注\n---\n',
  '---\n\n---\n',
  '---\ndate: 2024-03-09\n...\n',
  '---\nname: 本报\n',
)

const MARKER = /^[^\S\n\r]*#{1,6}(?=\s|$)/gmu
/** The characters that must be found again: all but blanks and heading markers. */
function owed(text: string): boolean[] {
  const marks = text.replace(/[\r\f]/g, '\n').replace(MARKER, (marker) => ' '.repeat(marker.length))
  return Array.from({ length: text.length }, (_, at) => /\S/.test(marks[at]!))
}

/** Returns the part that the pointer of a trace entry names, as text. */
function textAt(result: ParseResult, path: string): string {
  let node: unknown = result.issue
  for (const key of path.split('/').slice(1)) node = (node as Record<string, unknown>)[key]
  const textOf = (value: unknown): string => {
    if (typeof value === 'string') return value
    if (Array.isArray(value)) return value.map(textOf).join('')
    if (value && typeof value === 'object') {
      const one = value as Record<string, unknown>
      const own = textOf(one['value'] ?? one['text'] ?? one['children'] ?? one['caption'] ?? one['alt'] ?? '')
      return own + textOf(one['annotation']) + textOf(one['url']) + textOf(one['title'])
    }
    return ''
  }
  return textOf(node)
}

const solid = (text: string): string => text.replace(/\s+/gu, '')

/**
 * Without the characters that can be markup, which the trace counts to the part that they stand in.
 */
const wording = (text: string): string =>
  letters(
    text
      .replace(
        /<img\b[^<>]*>/g,
        (tag) => `${/alt="([^"]*)"/.exec(tag)?.[1] ?? ''}${/src="([^"]*)"/.exec(tag)?.[1] ?? ''}`,
      )
      .replace(TAG, '')
      .replace(/&(?:nbsp|emsp);/g, '')
      .replace(/&[lg]t;/g, '')
      .replaceAll('&#8220;', '“')
      .replaceAll('&#x201d;', '”')
      .replaceAll('&amp;', '&'),
  )
/** Without white space and the characters of Markdown and HTML. */
const letters = (text: string): string => text.replace(/[\s*_~`[\]()!<>"'\\=#|:-]+/gu, '')
const TAG =
  /<!--[\s\S]*?-->|<\/?(?:b|i|em|strong|s|u|ruby|rb|rt|rp|sup|sub|span|div|p|center|br|details|summary|table|tr|td|th|thead|tbody)(?:\s[^<>]*)?\/?>/g

/**
 * Rules whose characters are not in a field as printed: a date is kept in ISO's form, a line of
 * keys as their values, a hyphen and markup only in the trace.
 */
const NOT_PRINTED = ['furniture', 'front-matter', 'hyphen', 'markup', 'page-break']

/** A string keeps the alternative text of a picture; its address is unplaced. */
const isCutPicture = (path: string, printed: string): boolean =>
  printed.includes('<img') ? !/\/body\/\d+$|\/image$|\/caption$/.test(path) : /^"[^<]*>$/.test(printed)

function expectConserved(text: string): void {
  const result = parseIssue(text, { date: '2024-03-08' })
  const seen = new Uint8Array(text.length)
  const parts = new Map<string, string>()
  for (const { start, end, path, rule } of result.trace) {
    for (let at = start; at < end; at++) seen[at]!++
    if (!NOT_PRINTED.includes(rule)) parts.set(path, (parts.get(path) ?? '') + text.slice(start, end))
  }
  owed(text).forEach((due, at) => {
    if (due ? seen[at] !== 1 : seen[at]! > 1)
      throw new Error(`character ${JSON.stringify(text[at])} at ${at} is in ${seen[at]} parts`)
  })
  for (const [path, printed] of parts)
    if (!isCutPicture(path, printed))
      // Emphasis around a part of a tag, as in `*<b*>`, is text that looks like a tag without it.
      expect([wording(textAt(result, path)), letters(textAt(result, path))], path).toContain(wording(printed))
  const answer = validateIssue(result.issue)
  if (!answer.valid) throw new Error(JSON.stringify(answer.errors))
}

describe('conservation', () => {
  it('holds for emphasis around a part of a tag', () => expectConserved('*<b*>\n'))

  it('holds for the sample page', () => {
    expectConserved(sample)
  })

  it('puts every character in exactly one part, unchanged, and gives a valid issue, for any text', () => {
    fc.assert(
      fc.property(frontMatter, pageText, (front, text) => expectConserved(front + text)),
      { numRuns: 500 },
    )
  })

  it('holds for lines that end in hyphens, next to any text', () => {
    const column = [
      'The council voted on Thursday to mend the old under\u2010',
      '**ground house** by the river before winter comes, and',
      'the [village](http://example.com/a) has waited for so\u00ad',
      'long since the month of April, when a truck broke for¬',
      'ever a beam of it and the building was shut. The high\u2010',
      'way engineers have promised the money of a well\u2010',
      'known bank, which owns the road next to it. (J. Doe)',
    ].join('\n')
    fc.assert(
      fc.property(pageText, pageText, fc.constantFrom('', '## '), (before, after, marker) =>
        expectConserved(`${before}\n\n${marker}${column}\n\n${after}`),
      ),
      { numRuns: 50 },
    )
    expect(parseIssue(column).trace.filter(({ rule }) => rule === 'hyphen')).toHaveLength(4)
  })

  it('holds for an issue of several pages, with what goes on on another', () => {
    const sources = fc.array(pageText, { minLength: 2, maxLength: 4 })
    fc.assert(
      fc.property(sources, (texts) => {
        const labelled = texts.map((text, at) => `第${at + 1}版\n\n${text}`)
        const { issue, trace } = parseIssue(labelled)
        labelled.forEach((text, source) => {
          const seen = new Uint8Array(text.length)
          for (const entry of trace)
            if (entry.source === source) for (let at = entry.start; at < entry.end; at++) seen[at]!++
          owed(text).forEach((due, at) => {
            if (due ? seen[at] !== 1 : seen[at]! > 1)
              throw new Error(`${JSON.stringify(text[at])} is in ${seen[at]} parts`)
          })
        })
        for (const { path } of trace) {
          let node: unknown = issue
          for (const key of path.split('/').slice(1)) node = (node as Record<string, unknown>)[key]
          expect(node, path).toBeDefined()
        }
        expect(validateIssue(issue).valid).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  it('gives the same result twice', () => {
    fc.assert(
      fc.property(pageText, (text) => {
        expect(JSON.stringify(parseIssue(text))).toBe(JSON.stringify(parseIssue(text)))
      }),
      { numRuns: 50 },
    )
  })

  it.each([
    ['nothing', ''],
    ['blanks', ' \n\u3000\n\t\r\n\ufeff'],
    ['one character', '。'],
    ['a heading alone', '## 题'],
    ['credits alone', '(张三)\n(李四)\n(王五)'],
    ['headings alone', '## 一\n## 二\n## 三\n## 四'],
    ['open quotes', '“'.repeat(500)],
    ['a line of ten million characters', `${'会议强调,'.repeat(2_000_000)}`],
    ['hashes', '#'.repeat(1000)],
  ])('holds for %s', (_, text) => {
    const { trace } = parseIssue(text)
    const placed = trace.reduce((sum, { start, end }) => sum + solid(text.slice(start, end)).length, 0)
    expect(placed).toBe(solid(text.replace(MARKER, '')).length)
  })

  it('holds for a hundred thousand short lines', () => {
    const text = '第一行\n'.repeat(100_000)
    const placed = parseIssue(text).trace.reduce((sum, { start, end }) => sum + end - start, 0)
    expect(placed).toBe(300_000)
  }, 60_000)
})
