import type { Article, Issue } from '@banmian/core'

/** Sentences of our own, in the measure of a local paper. */
const SENTENCES = [
  '河边的步道昨天开放了,沿岸新栽的柳树已经发芽,来散步的居民说,往后上班可以少绕一段路。',
  '据介绍,工程分三期进行,第一期全长4.2公里,沿途设休息点11处、饮水点6处,夜间照明全部采用节能灯具。',
  '“以前下雨天走这里要穿雨鞋,现在路面平了,推着婴儿车也能过去。”家住附近的刘女士告诉记者。',
  '施工单位负责人表示,剩余路段将在今年秋天完工,届时两座公园之间可以一路步行到达。',
]
const LENGTH = 800
const PARAGRAPHS = 5

/** An issue of articles of 800 characters in five paragraphs, each with a headline and two authors. */
export function issueOfSize(size: number): Issue {
  const articles = Array.from({ length: size }, (_, index) => articleOf(index))
  const pages = Array.from({ length: Math.ceil(size / 10) }, (_, index) => ({
    type: 'page' as const,
    id: `p${index}`,
    label: String(index + 1).padStart(2, '0'),
    name: '要闻',
    articles: articles.slice(index * 10, index * 10 + 10),
    bylines: [],
    unplaced: [],
  }))
  return {
    type: 'issue',
    id: 'i0',
    publication: {
      name: '江城日报',
      language: 'zh-Hans',
      identifiers: [],
      url: null,
      publisher: null,
      timeZone: null,
    },
    date: '2024-03-08',
    number: null,
    edition: null,
    pages,
  }
}

function articleOf(index: number): Article {
  return {
    type: 'article',
    id: `a${index.toString(16).padStart(16, '0')}`,
    role: 'news',
    headline: { kicker: null, main: `河边步道第${index + 1}段开放`, deck: null },
    rubric: null,
    dateline: null,
    bylines: [
      {
        text: '记者 江一 江二',
        placement: 'head',
        credits: [
          { role: 'reporter', name: '江一' },
          { role: 'reporter', name: '江二' },
        ],
      },
    ],
    body: Array.from({ length: PARAGRAPHS }, (_, part) => ({
      type: 'paragraph' as const,
      children: [{ type: 'text' as const, value: textOf(index + part, LENGTH / PARAGRAPHS) }],
    })),
    continuations: [],
    subjects: [],
  }
}

function textOf(from: number, length: number): string {
  let text = ''
  for (let index = from; text.length < length; index++) text += SENTENCES[index % SENTENCES.length]
  // Joined and cut strings are made flat once, as text that was read from a file is.
  return Buffer.from(text.slice(0, length), 'utf16le').toString('utf16le')
}
