/** Sentences of our own, put together by number, so that no two articles are alike. */
const SUBJECTS = ['新图书馆', '城西菜市场', '第三小学', '河道治理办公室', '公交集团', '市博物馆', '社区食堂', '林业站']
const DEEDS = ['完成了', '公布了', '讨论了', '启动了', '验收了', '调整了', '征求意见的是', '总结了']
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

/** A sentence; numbers spread by multiplication with primes. */
const sentence = (n) =>
  `${SUBJECTS[(n * 7) % 8]}${DEEDS[(n * 11 + (n >> 3)) % 8]}${OBJECTS[(n * 13 + (n >> 6)) % 8]},涉及${(n * 7919) % 10000}人,其中${(n * 104729) % 97}%表示满意。`

/** An article of six paragraphs, about 900 characters. */
export function article(n) {
  const paragraph = (p) => ({
    type: 'paragraph',
    children: [{ type: 'text', value: [0, 1, 2, 3, 4].map((s) => sentence(n * 31 + p * 5 + s)).join('') }],
  })
  return {
    type: 'article',
    id: `a${n}`,
    role: 'news',
    headline: { kicker: null, main: `${sentence(n).slice(0, 18)}`, deck: null },
    rubric: null,
    dateline: null,
    bylines: [{ text: `记者 王${n % 50}`, placement: 'tail', credits: [{ role: 'reporter', name: `王${n % 50}` }] }],
    body: [0, 1, 2, 3, 4, 5].map(paragraph),
    continuations: [],
    subjects: [],
  }
}

/** An issue of so many articles, eight to a page, numbered from `first`. */
export function issue(articles, first = 0, date = '2024-03-08') {
  const pages = Array.from({ length: Math.ceil(articles / 8) }, (_, p) => ({
    type: 'page',
    id: `p${first}-${p}`,
    label: String(p + 1).padStart(2, '0'),
    name: null,
    articles: Array.from({ length: Math.min(8, articles - 8 * p) }, (_, a) => article(first + 8 * p + a)),
    bylines: [],
    unplaced: [],
  }))
  const publication = {
    name: '河口晚报',
    language: 'zh-Hans',
    identifiers: [],
    url: null,
    publisher: null,
    timeZone: null,
  }
  return { type: 'issue', id: `i${first}`, publication, date, number: null, edition: null, pages }
}
