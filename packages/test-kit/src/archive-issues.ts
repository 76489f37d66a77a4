import type { Article, ArticleRole, Issue } from '@banmian/core'

const SENTENCES = [
  '城东新桥昨天建成通车,沿线居民步行过江只需五分钟。',
  '示范小学的孩子们在菜园里学会了翻地、起垄和播种。',
  '社区食堂推出Organic套餐,老人连声称赞。',
  '市民生活服务中心全年无休,民生实事一件接一件。',
  'ＡＩ助手走进图书馆,读者用手机就能借书还书。',
  '江水上涨,水上巡逻队连夜出动,没有一人受伤。',
  '夜市的摊位增加到300个,organic蔬菜最受欢迎。',
  '𠮷野的樱花开了,カフェの前には長い列ができた。',
]
const RUBRICS = ['身边事', '图书馆', null]
const ROLES: readonly ArticleRole[] = ['news', 'brief', 'commentary']
const AUTHORS = ['张三', '李四', '王五']

/** Returns the sentence for a number; the list repeats. */
const sentence = (number: number): string => SENTENCES[number % SENTENCES.length] ?? ''
const from = <T>(list: readonly T[], number: number): T => list[number % list.length] as T

function article(number: number): Article {
  const name = from(AUTHORS, number)
  const lines = Array.from({ length: 1 + (number % 5) }, (_, at) => sentence(number * (at + 1) + at))
  return {
    type: 'article',
    id: `article-${number}`,
    role: from(ROLES, number),
    headline: { kicker: null, main: sentence(number + 3).slice(0, 8), deck: null },
    rubric: from(RUBRICS, number),
    dateline: null,
    bylines: [{ text: `记者 ${name}`, placement: 'tail', credits: [{ role: 'reporter', name }] }],
    body: lines.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
    continuations: [],
    subjects: number % 4 === 0 ? ['城建'] : [],
  }
}

/**
 * Returns the issues of an archive: two papers with `days` issues each over several years, one
 * issue of an evening edition, and one without a date. Each has two pages with two articles. The
 * sentences share words, so that a search finds some articles and not others.
 */
export function archiveIssues(days = 12): Issue[] {
  const papers = [
    { name: '江城日报', language: 'zh-Hans' },
    { name: '样例新闻', language: 'ja' },
  ]
  const day = (number: number): string => new Date(Date.UTC(2021, 11, 29 + number * 97)).toISOString().slice(0, 10)
  let count = 0
  const issue = (paper: number, date: string | null, edition: string | null): Issue => ({
    type: 'issue',
    id: `issue-${paper}-${date}-${edition}`,
    publication: {
      name: from(papers, paper).name,
      language: from(papers, paper).language,
      identifiers: [],
      url: null,
      publisher: null,
      timeZone: null,
    },
    date,
    number: null,
    edition,
    pages: ['01', '02'].map((label) => ({
      type: 'page',
      id: `page-${paper}-${date}-${edition}-${label}`,
      label,
      name: null,
      articles: [article(count++), article(count++)],
      bylines: [],
      unplaced: [],
    })),
  })
  return [
    ...papers.flatMap((_, paper) => Array.from({ length: days }, (_, number) => issue(paper, day(number), null))),
    issue(0, day(1), '晚报'),
    issue(1, null, null),
  ]
}
