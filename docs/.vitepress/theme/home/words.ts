/** The texts of the home page in one language. */
export interface HomeWords {
  /** BCP 47 tag of these texts. */
  language: string
  title: [string, string]
  tagline: string
  tryIt: { text: string; link: string }
  guide: { text: string; link: string }
  install: string
  before: string
  after: string
  picture: string
  repairs: { title: string; intro: (headings: number, blocks: number, articles: number) => string }
  cases: { title: string; text: string }[]
  line: string
  restored: string
  promisesTitle: string
  promises: { title: string; text: string }[]
  outputsTitle: string
  outputs: { name: string; text: string; link: string }[]
  credit: string
}

export const english: HomeWords = {
  language: 'en',
  title: ['Newspaper pages,', 'restored'],
  tagline:
    'PDF and OCR tools turn a page into a list of lines: headlines after their articles, paragraphs cut in two, credits in brackets. banmian restores the articles, and publishes the issue as a web page, a feed and a book.',
  tryIt: { text: 'Try it in the browser', link: '/playground' },
  guide: { text: 'Get started', link: '/guide' },
  install: 'npm install @banmian/core',
  before: 'As extracted',
  after: 'Restored',
  picture: 'On the left, the extracted text of a page; on the right, the same page restored to articles',
  repairs: {
    title: 'From extracted lines to articles',
    intro: (headings, blocks, articles) =>
      `The extracted text of the sample page has ${headings} headings at one level and ${blocks} loose paragraphs. They are really ${articles} articles and a photo. Here are three of the parser’s repairs:`,
  },
  cases: [
    {
      title: 'A headline after its article',
      text: 'Headline and deck return to the top of their body.',
    },
    {
      title: 'A kicker at the foot of the page',
      text: 'It is attached to the article that shares its words, and the trace states the confidence.',
    },
    {
      title: 'A paragraph cut by a column',
      text: 'The halves are joined where the sentence continues. No word is changed.',
    },
  ],
  line: 'line',
  restored: 'becomes',
  promisesTitle: 'Reliable by design',
  promises: [
    {
      title: 'Nothing lost, nothing invented',
      text: 'Every character of the page is in exactly one part of the result. Text that fits nowhere is kept as unplaced. Wording, figures and facts are never changed.',
    },
    {
      title: 'Every decision is traceable',
      text: 'A trace says which characters became which part, by which rule, with what confidence, and with what alternatives.',
    },
    {
      title: 'The same bytes every time',
      text: 'The output does not depend on a clock, on randomness or on the environment: the same issue produces the same files, in Node and in a browser, today and next year.',
    },
    {
      title: 'Hostile text is ordinary text',
      text: 'NUL, lone surrogates, ]]> and script tags have a defined, tested outcome. No output is ever ill-formed.',
    },
  ],
  outputsTitle: 'One issue, many formats',
  outputs: [
    { name: 'JSON', text: 'A typed issue with a published schema; bodies are mdast.', link: '/schema' },
    {
      name: 'HTML',
      text: 'Accessible pages with Chinese typography, from one function.',
      link: '/guide#_4-a-website',
    },
    {
      name: 'RSS',
      text: 'Full text, dates with time zones, permanent ids; also Atom and JSON Feed.',
      link: '/guide#_5-a-feed',
    },
    { name: 'EPUB', text: 'EPUB 3.3 with contents by page and article.', link: '/guide#_6-a-book' },
    {
      name: 'GraphQL',
      text: 'Articles by id, in lists, or by full-text search that supports Chinese.',
      link: '/graphql',
    },
    {
      name: 'Markdown',
      text: 'A text that you can correct in any editor. It is read back strictly.',
      link: '/recipes#correct-by-hand',
    },
  ],
  credit: 'The sample page belongs to Taiyuan Daily (太原日报) and is included as an example only.',
}

export const chinese: HomeWords = {
  language: 'zh-Hans',
  title: ['把提取的文字', '还原成报纸'],
  tagline:
    'PDF 和 OCR 工具把版面变成一行行文字：标题落在正文之后，段落断成两截，署名夹在括号里。banmian 还原出稿件，再把一期报纸发布为网页、订阅源和电子书。',
  tryIt: { text: '在浏览器里试一试', link: '/zh/playground' },
  guide: { text: '开始使用', link: '/zh/guide' },
  install: 'npm install @banmian/core',
  before: '提取出来的文字',
  after: '还原之后',
  picture: '左边是提取出来的版面文字，右边是还原成稿件的同一版面',
  repairs: {
    title: '从提取的文字到稿件',
    intro: (headings, blocks, articles) =>
      `样例版面的 ${headings} 个标题都是同一级，混在 ${blocks} 个零散的段落里。它们其实是 ${articles} 篇稿件和一幅图片。以下是解析器所做的三处修复：`,
  },
  cases: [
    { title: '落在正文之后的标题', text: '主题和副题回到它们所属的正文之前。' },
    { title: '落在版面末尾的引题', text: '归入用词相同的稿件；依据中有它的置信度。' },
    { title: '被转栏截断的段落', text: '在句子中断处接好两半，一个字也不改。' },
  ],
  line: '行',
  restored: '还原为',
  promisesTitle: '为可靠而设计',
  promises: [
    {
      title: '不丢一字，不添一字',
      text: '版面上的每个字都在结果里，且只出现一次。无法归入任何位置的文字作为“未归位的文字”保留。措辞、数字和事实从不改动。',
    },
    { title: '每个判断都有依据', text: '依据说明哪些字成了哪一部分，用了哪条规则，置信度是多少，还可能是什么。' },
    {
      title: '每次都是同样的字节',
      text: '不使用时钟和随机数，不依赖环境。同一期报纸在 Node 和浏览器里生成同样的文件，今天和明年都一样。',
    },
    {
      title: '恶意文字也是普通文字',
      text: 'NUL、孤立代理、]]> 和 script 标签都有确定且经过测试的结果。输出的格式永远正确。',
    },
  ],
  outputsTitle: '一期报纸，多种格式',
  outputs: [
    { name: 'JSON', text: '结构化的一期报纸，有公开的 schema；正文是 mdast。', link: '/zh/schema' },
    { name: 'HTML', text: '无障碍的网页，采用中文排版，只需一个函数。', link: '/zh/guide#_4-网站' },
    { name: 'RSS', text: '含全文，日期带时区，ID 永久不变；另有 Atom 和 JSON Feed。', link: '/zh/guide#_5-订阅源' },
    { name: 'EPUB', text: 'EPUB 3.3，目录按版面和稿件编排。', link: '/zh/guide#_6-电子书' },
    { name: 'GraphQL', text: '按 ID、列表或全文搜索取得稿件，支持中文搜索。', link: '/zh/graphql' },
    { name: 'Markdown', text: '可以用任何编辑器修正，再按严格的规则读回。', link: '/zh/recipes#手工修正' },
  ],
  credit: '样例版面的文字属于太原日报，仅作示例。',
}
