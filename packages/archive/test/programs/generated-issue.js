const WORDS = ['新桥', '市民', '图书馆', '食堂', '夜市', '组织', '水上', '通车', 'organic', '江水', '春天', '工厂']

/** Returns an issue of the given number with invented articles of 200 characters. */
export function generatedIssue(number, articles = 8) {
  let state = number * 7919 + 17
  const word = () => {
    state = (state * 1103515245 + 12345) % 2147483648
    return WORDS[state % WORDS.length]
  }
  const text = (words) => Array.from({ length: words }, word).join('')
  return {
    type: 'issue',
    id: `issue-${number}`,
    publication: {
      name: '江城日报',
      language: 'zh-Hans',
      identifiers: [],
      url: null,
      publisher: null,
      timeZone: null,
    },
    date: new Date(Date.UTC(2000, 0, 1 + number)).toISOString().slice(0, 10),
    number: String(number),
    edition: null,
    pages: [
      {
        type: 'page',
        id: `page-${number}`,
        label: '01',
        name: null,
        articles: Array.from({ length: articles }, (_, index) => ({
          type: 'article',
          id: `article-${number}-${index}`,
          role: index % 3 === 0 ? 'brief' : 'news',
          headline: { kicker: null, main: text(4), deck: null },
          rubric: index % 4 === 0 ? '身边事' : null,
          dateline: null,
          bylines: [],
          body: [{ type: 'paragraph', children: [{ type: 'text', value: `${text(90)}。` }] }],
          continuations: [],
          subjects: [],
        })),
        bylines: [],
        unplaced: [],
      },
    ],
  }
}
