import type { Article, Issue } from '@banmian/core'

/**
 * Parts of invented sentences, which are combined by number so that no two articles are the same.
 */
const SUBJECTS = ['新图书馆', '城西菜市场', '第三小学', '河道治理办公室', '公交集团', '市博物馆', '社区食堂', '林业站']
const VERBS = ['完成了', '公布了', '讨论了', '启动了', '验收了', '调整了', '征求意见的是', '总结了']
const OBJECTS = [
  '全年的开放计划',
  '一批便民服务',
  '新的线路安排',
  '树木养护办法',
  '冬季供暖方案',
  '捐赠图书目录',
  '志愿者名单',
  '安全检查结果',
]
const PARAGRAPHS = 5
const SENTENCES = 5
const ARTICLES_PER_PAGE = 10

/** Returns a sentence; multiplication by primes spreads the numbers. */
const sentence = (n: number): string =>
  `${SUBJECTS[(n * 7) % 8]}${VERBS[(n * 11 + (n >> 3)) % 8]}${OBJECTS[(n * 13 + (n >> 6)) % 8]}，涉及${(n * 7919) % 10000}人，其中${(n * 104729) % 97}%表示满意。`

/** Returns a copy that is flat in memory, like text that was read from a file, and not a rope. */
export const flat = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le')

/**
 * Returns an article of about 800 characters in five paragraphs with two reporters. Every second
 * article has a dateline, every third a deck.
 */
function articleOf(n: number): Article {
  const paragraph = (p: number) => {
    const opening = p === 0 && n % 2 === 0 ? '本报讯 ' : ''
    const sentences = Array.from({ length: SENTENCES }, (_, s) => sentence(n * 31 + p * SENTENCES + s))
    return {
      type: 'paragraph' as const,
      children: [{ type: 'text' as const, value: flat(opening + sentences.join('')) }],
    }
  }
  const credit = (name: string) => ({ role: 'reporter' as const, name })
  const names = [`江${n % 50}`, `何${n % 70}`]
  return {
    type: 'article',
    id: `a${n.toString(16).padStart(16, '0')}`,
    role: 'news',
    headline: {
      kicker: null,
      main: `${sentence(n).slice(0, 12)}之${n + 1}`,
      deck: n % 3 ? null : '——两座公园从此相连',
    },
    rubric: null,
    dateline: n % 2 ? null : { text: '本报讯', placement: 'inline', agency: '本报', place: null, date: null },
    bylines: [{ text: `记者 ${names.join(' ')}`, placement: 'head', credits: names.map(credit) }],
    body: Array.from({ length: PARAGRAPHS }, (_, p) => paragraph(p)),
    continuations: [],
    subjects: [],
  }
}

/** Returns the day that is a number of days after 1 January 2021. */
export const dayAfter = (days: number): string => new Date(Date.UTC(2021, 0, 1 + days)).toISOString().slice(0, 10)

/** Returns an issue of `size` articles, ten per page, numbered from `first`. */
export function issueOf(size: number, first = 0, date = '2024-03-08'): Issue {
  const pages = Array.from({ length: Math.ceil(size / ARTICLES_PER_PAGE) }, (_, p) => ({
    type: 'page' as const,
    id: `p${first}-${p}`,
    label: String(p + 1).padStart(2, '0'),
    name: '要闻',
    articles: Array.from({ length: Math.min(ARTICLES_PER_PAGE, size - ARTICLES_PER_PAGE * p) }, (_, a) =>
      articleOf(first + ARTICLES_PER_PAGE * p + a),
    ),
    bylines: [],
    unplaced: [],
  }))
  const publication = {
    name: '江城日报',
    language: 'zh-Hans',
    identifiers: [],
    url: null,
    publisher: null,
    timeZone: null,
  }
  return { type: 'issue', id: `i${date}-${first}`, publication, date, number: null, edition: null, pages }
}

/** Yields issues one after another, as a database would return them. */
export function* issuesOf(count: number, size: number): Generator<Issue> {
  for (let index = 0; index < count; index++) yield issueOf(size, index * size, dayAfter(index))
}
