import { sampleIssue } from '@banmian/test-kit'
import { describe, expect, it } from 'vitest'
import { type Article, type Issue, parseIssue, parseMarkdown, plainText, toMarkdown } from '../../src/index.js'

const sample = toMarkdown(sampleIssue())

/** Returns the file with one passage replaced, which must be in it. */
function edit(from: string | RegExp, to: string, text = sample): string {
  const edited = text.replace(from, () => to)
  expect(edited).not.toBe(text)
  return edited
}

const articlesOf = (text: string): Article[] => parseMarkdown(text).pages.flatMap(({ articles }) => articles)

describe('an editor', () => {
  it('changes wording, and nothing else changes', () => {
    const issue = sampleIssue()
    const read = parseMarkdown(edit('市人大常委会副主任、市总工会主席冯原平主持并讲话。', '会议由冯原平主持。'))
    expect(plainText(read.pages[0]!.articles[0]!.body[0]!)).toContain('安排部署2024年工作。会议由冯原平主持。')
    read.pages[0]!.articles[0]!.body[0] = issue.pages[0]!.articles[0]!.body[0]!
    expect(read).toEqual(issue)
  })

  it('corrects a headline, and the article keeps its id', () => {
    const [article] = articlesOf(edit('## 市总工会召开十五届八次全委(扩大)会议', '## 市总工会召开全委会'))
    expect(article).toMatchObject({
      headline: { main: '市总工会召开全委会' },
      id: sampleIssue().pages[0]!.articles[0]!.id,
    })
  })

  it('moves a paragraph to another article', () => {
    const moved = '会议还审议通过市总工会十五届八次全委工作报告、经费审查委员会工作报告。'
    const without = edit(`${moved}\n\n`, '')
    for (const blank of ['\n\n', '\n\n\n\n']) {
      const [first, second] = articlesOf(
        edit('\n\n会议提出,2024年', `${blank}${moved}${blank}会议提出,2024年`, without),
      )
      expect(first!.body.map((block) => plainText(block))).not.toContain(moved)
      expect(plainText(second!.body[1]!)).toBe(moved)
    }
  })

  it('joins two paragraphs, by deleting the empty line or both line ends', () => {
    for (const between of ['\n', '']) {
      const [article] = articlesOf(edit('主持并讲话。\n\n会议强调', `主持并讲话。${between}会议强调`))
      expect(article!.body).toHaveLength(3)
      expect(plainText(article!.body[0]!)).toContain('主持并讲话。会议强调')
    }
  })

  it('splits a paragraph', () => {
    const [article] = articlesOf(edit('安排部署2024年工作。市人大', '安排部署2024年工作。\n\n市人大'))
    expect(article!.body).toHaveLength(5)
  })

  it('changes, adds and removes a credit', () => {
    const [article] = articlesOf(
      edit(
        '<name>李俊华</name>、<name>李思明</name>',
        '<name>李俊华</name>、<reporter>王  勇</reporter>、<name>赵一</name>',
      ),
    )
    expect(article!.bylines).toEqual([
      {
        text: '(李俊华、王  勇、赵一)',
        placement: 'tail',
        credits: [
          { role: null, name: '李俊华' },
          { role: 'reporter', name: '王勇' },
          { role: null, name: '赵一' },
        ],
      },
    ])
  })

  it('changes a dateline in its paragraph', () => {
    const [article] = articlesOf(edit('date="2024-03-07">本报讯 3月7日<', 'date="2024-03-06">本报讯 3月6日<'))
    expect(article!.dateline).toMatchObject({ text: '本报讯 3月6日', date: '2024-03-06' })
    expect(plainText(article!.body[0]!)).toMatch(/^本报讯 3月6日,市总工会/)
  })

  it('splits an article with a heading, and the new one gets the id that parseIssue would make', () => {
    const articles = articlesOf(edit('会议强调,2024年', '## 会议强调\n\n会议强调,2024年'))
    expect(articles).toHaveLength(sampleIssue().pages[0]!.articles.length + 1)
    const own = parseIssue(
      '## 政务之要\n\n## 会议强调\n\n会议强调,2024年,全市各级工会要坚持用习近平新时代中国特色社会主义思想凝心铸魂',
      {
        publication: '太原日报',
        date: '2024-03-08',
      },
    )
    expect(articles[1]!.id).toMatch(/^a[0-9a-f]{16}$/)
    expect(own.issue.pages[0]!.articles.map(({ id }) => id)).toContain(articles[1]!.id)
  })

  it('moves an article', () => {
    const from = sample.indexOf('## 市总工会召开十五届')
    const to = sample.indexOf('## 市总工会召开党风廉政')
    const [first, second, ...others] = sampleIssue().pages[0]!.articles
    const moved = sample.slice(0, from) + sample.slice(to) + sample.slice(from, to)
    expect(articlesOf(moved)).toEqual([second, ...others, first])
  })

  it('adds and removes a subhead', () => {
    const issue = parseMarkdown(edit('### 扎根基层', '扎根基层'))
    expect(JSON.stringify(issue)).toBe(
      JSON.stringify(sampleIssue()).replace(
        '{"type":"heading","depth":3,"children":[{"type":"text","value":"扎根基层"}]}',
        '{"type":"paragraph","children":[{"type":"text","value":"扎根基层"}]}',
      ),
    )
  })

  it('places unplaced text', () => {
    const issue: Issue = sampleIssue()
    issue.pages[0]!.unplaced.push({
      text: '锦绣\n太原',
      candidates: [{ path: '/pages/0/articles/0/rubric', role: 'rubric', confidence: 0.4 }],
    })
    const text = toMarkdown(issue)
    expect(parseMarkdown(text)).toEqual(issue)
    const placed = edit(/\n<unplaced>锦绣<br>太原<\/unplaced>\n\n<!--\n[^>]*-->\n/, '', text)
    expect(articlesOf(edit('<deck>——记', '<rubric>锦绣太原</rubric>\n\n<deck>——记', placed))[4]).toMatchObject({
      rubric: '锦绣太原',
    })
  })

  it('uses the Markdown that editors know', () => {
    const text = edit(
      '会议还审议通过市总工会十五届八次全委工作报告、经费审查委员会工作报告。',
      [
        '**粗**与*斜*、~~删~~、`码`、[名](https://a.example "题")和![图](a.jpg)  ',
        '第二行\\',
        '第三行,*ST股、10~20、a_b、5 * 3、[注]、AT&T、1 < 2、&lt;',
        'wrapped',
        'words',
        '',
        '* 甲',
        '* 乙',
        '  1) 丙',
        '',
        '> 引',
        '> 文',
        '',
        '| 甲 | 乙\\| |',
        '|:--|--:|',
        '| 一 | `a\\|b` |',
        '',
        '- - -',
        '',
        '#### 小标题 ####',
      ].join('\n'),
    )
    const [article] = articlesOf(text)
    expect(article!.body.slice(3)).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'strong', children: [{ type: 'text', value: '粗' }] },
          { type: 'text', value: '与' },
          { type: 'emphasis', children: [{ type: 'text', value: '斜' }] },
          { type: 'text', value: '、' },
          { type: 'delete', children: [{ type: 'text', value: '删' }] },
          { type: 'text', value: '、' },
          { type: 'inlineCode', value: '码' },
          { type: 'text', value: '、' },
          { type: 'link', url: 'https://a.example', title: '题', children: [{ type: 'text', value: '名' }] },
          { type: 'text', value: '和' },
          { type: 'image', url: 'a.jpg', alt: '图', title: null },
          { type: 'break' },
          { type: 'text', value: '第二行' },
          { type: 'break' },
          { type: 'text', value: '第三行,*ST股、10~20、a_b、5 * 3、[注]、AT&T、1 < 2、< wrapped words' },
        ],
      },
      {
        type: 'list',
        ordered: false,
        start: null,
        spread: false,
        children: [
          { type: 'listItem', spread: false, children: [paragraph('甲')] },
          {
            type: 'listItem',
            spread: false,
            children: [
              paragraph('乙'),
              {
                type: 'list',
                ordered: true,
                start: 1,
                spread: false,
                children: [{ type: 'listItem', spread: false, children: [paragraph('丙')] }],
              },
            ],
          },
        ],
      },
      { type: 'blockquote', children: [paragraph('引文')] },
      {
        type: 'table',
        align: ['left', 'right'],
        children: [
          { type: 'tableRow', children: [cell('甲'), cell('乙|')] },
          {
            type: 'tableRow',
            children: [cell('一'), { type: 'tableCell', children: [{ type: 'inlineCode', value: 'a|b' }] }],
          },
        ],
      },
      { type: 'thematicBreak' },
      { type: 'heading', depth: 4, children: [{ type: 'text', value: '小标题' }] },
    ])
  })

  it('saves with CRLF, CR or a byte order mark', () => {
    for (const end of ['\r\n', '\r'])
      expect(parseMarkdown(`\ufeff${sample.replaceAll('\n', end)}`)).toEqual(sampleIssue())
  })

  it('writes YAML as people do', () => {
    const text = `---
banmian: 1
id: 'a'
publication:
  name: "太原日报"
  language: zh-Hans
  identifiers:
    - {scheme: cn, value: 14-0001}
    - { "scheme": "issn", "value": '1000-0000' }
  url: https://example.com/a#b
extensions:
  "https://example.com/ns":
    list:
      - 1
      - -2.5e3
      - [true, null, ~]
    empty:
---
`
    expect(parseMarkdown(text)).toMatchObject({
      id: 'a',
      publication: {
        name: '太原日报',
        identifiers: [
          { scheme: 'cn', value: '14-0001' },
          { scheme: 'issn', value: '1000-0000' },
        ],
        url: 'https://example.com/a#b',
      },
      extensions: { 'https://example.com/ns': { list: [1, -2500, [true, null, null]], empty: null } },
    })
  })
})

const paragraph = (value: string) => ({ type: 'paragraph', children: [{ type: 'text', value }] })
const cell = (value: string) => ({ type: 'tableCell', children: [{ type: 'text', value }] })
