import type { Article, Block, Byline, Issue, Page } from '@banmian/core'

const paragraph = (value: string): Block => ({ type: 'paragraph', children: [{ type: 'text', value }] })

const photographer: Byline = {
  text: '陈立摄',
  placement: 'tail',
  credits: [{ role: 'photographer', name: '陈立' }],
}

/** An article of own sentences; what matters to a test is given. */
export function article(id: string, main: string, rest: Partial<Article> = {}): Article {
  return {
    type: 'article',
    id,
    role: 'news',
    headline: { kicker: null, main, deck: null },
    rubric: null,
    dateline: null,
    bylines: [],
    body: [paragraph(`${main}的消息。今年是第12年,比去年增加3.5%。`), paragraph('新馆每天开放十小时,周一闭馆。')],
    continuations: [],
    subjects: [],
    ...rest,
  }
}

/** Returns a page with label and name as printed. */
export const page = (id: string, label: string | null, name: string | null, articles: Article[]): Page => ({
  type: 'page',
  id,
  label,
  name,
  articles,
  bylines: [],
  unplaced: [],
})

/** Returns an issue of an invented newspaper. */
export function issue(rest: Partial<Issue> = {}, publication: Partial<Issue['publication']> = {}): Issue {
  return {
    type: 'issue',
    id: 'i1',
    publication: {
      name: '河口晚报',
      language: 'zh-Hans',
      identifiers: [],
      url: null,
      publisher: null,
      timeZone: null,
      ...publication,
    },
    date: '2024-03-08',
    number: null,
    edition: null,
    pages: [page('p1', null, null, [article('a1', '新图书馆开放')])],
    ...rest,
  }
}

/** Returns a picture with a caption and a credit. */
export const figure = (url: string, alt: string): Block => ({
  type: 'figure',
  image: { url, alt, width: 8, height: 6 },
  caption: [{ type: 'text', value: '读者在新馆里。' }],
  bylines: [photographer],
})

/** Returns an issue with labeled pages, photos, a table and people in several roles. */
export const issueWithPhotos = (): Issue =>
  issue(
    {
      number: '3640',
      pages: [
        page('p1', '01', '要闻', [
          article('a1', '新图书馆开放', {
            headline: { kicker: '十年建成', main: '新图书馆开放', deck: '——藏书八十万册' },
            bylines: [
              {
                text: '记者 李明 通讯员 王芳',
                placement: 'head',
                credits: [
                  { role: 'reporter', name: '李明' },
                  { role: 'correspondent', name: '王芳' },
                ],
              },
            ],
            body: [paragraph('本报讯 昨日开放。'), figure('images/a 1.png', '读者坐在窗边'), paragraph('每天开放。')],
            subjects: ['图书馆', '文化'],
          }),
          article('a2', '街景', { role: 'photo', body: [figure('images/b.jpg', '雪后的街道')] }),
        ]),
        page('p2', 'A2', '文化', [
          article('a3', '开放时间', {
            body: [
              {
                type: 'table',
                align: [null, 'right'],
                children: [
                  ['日', '时'],
                  ['周一', '闭馆'],
                  ['周二', '9—19'],
                ].map((cells) => ({
                  type: 'tableRow',
                  children: cells.map((value) => ({ type: 'tableCell', children: [{ type: 'text', value }] })),
                })),
              },
              figure('images/a 1.png', '读者坐在窗边'),
            ],
            bylines: [
              photographer,
              { text: '编辑 李明', placement: 'tail', credits: [{ role: 'editor', name: '李明' }] },
            ],
            subjects: ['文化'],
          }),
        ]),
      ],
    },
    {
      identifiers: [
        { scheme: 'issn', value: '1234-567X' },
        { scheme: 'cn', value: '14-0001' },
      ],
      publisher: '河口报业',
    },
  )

/** Returns an issue in traditional characters. */
export const traditionalIssue = (): Issue =>
  issue(
    { id: 'i2', pages: [page('p1', 'A1', '要聞', [article('a1', '新圖書館開放'), article('a2', '連續12年成長')])] },
    { name: '河口時報', language: 'zh-Hant' },
  )

/** Returns an issue without date, name or labels. */
export const undatedIssue = (): Issue => issue({ date: null }, { name: null })

/** Returns an issue of a page with unplaced text only and an empty page. */
export const issueOfEmptyPages = (): Issue => {
  const scraps = page('p1', '3', null, [])
  scraps.unplaced = [{ text: '无处可放的一行', candidates: [] }]
  return issue({ pages: [scraps, page('p2', null, null, [])] })
}

/** Returns three issues: in Chinese, English and Japanese. */
export const week = (): Issue[] =>
  ['2024-03-04', '2024-03-05', '2024-03-06'].map((date, index) =>
    issue(
      {
        id: `w${index}`,
        date,
        pages: [page(`w${index}p1`, '1', '要闻', [article(`w${index}a1`, `第${index + 1}天的消息`)])],
      },
      { language: ['zh-Hans', 'en', 'ja'][index] ?? '' },
    ),
  )

/** Returns an issue of many articles, ten on each page. */
export const largeIssue = (articles: number): Issue =>
  issue({
    id: 'large',
    pages: Array.from({ length: Math.ceil(articles / 10) }, (_, p) =>
      page(
        `p${p}`,
        String(p + 1),
        null,
        Array.from({ length: Math.min(10, articles - 10 * p) }, (_, a) =>
          article(`a${10 * p + a}`, `第${10 * p + a + 1}条消息`),
        ),
      ),
    ),
  })
