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
      `On the sample page, ${headings} headings at one level are among ${blocks} loose paragraphs. They are ${articles} articles and a photo. Three of the repairs of the parser:`,
  },
  cases: [
    {
      title: 'A headline after its article',
      text: 'Headline and deck return to the top of their body.',
    },
    {
      title: 'A kicker at the foot of the page',
      text: 'It is attached to the article that shares its words, and the trace contains the confidence.',
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
      text: 'No clock, no randomness, no environment: the same issue gives the same files, in Node and in a browser, today and next year.',
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
    { name: 'GraphQL', text: 'Articles by id, in lists and by a full-text search for Chinese.', link: '/graphql' },
    {
      name: 'Markdown',
      text: 'Can be corrected in any editor, and is read back strictly.',
      link: '/recipes#correct-by-hand',
    },
  ],
  credit: 'The sample page belongs to Taiyuan Daily (太原日报) and is included as an example only.',
}

export const chinese: HomeWords = {
  language: 'zh-Hans',
  title: ['把报纸版面', '还原成报纸'],
  tagline:
    'PDF 和 OCR 留下的版面只是一堆行：标题落在正文之后，段落断成两截，署名夹在括号里。banmian 把属于每篇稿件的都还给它，再发布为网页、订阅源和电子书。',
  tryIt: { text: '在浏览器里试一试', link: '/zh/playground' },
  guide: { text: '开始使用', link: '/zh/guide' },
  install: 'npm install @banmian/core',
  before: '提取出来的文字',
  after: '还原之后',
  picture: '左边是提取出来的版面文字，右边是还原成稿件的同一版面',
  repairs: {
    title: '机器留下的，与报纸想说的',
    intro: (headings, blocks, articles) =>
      `样例版面上，${headings} 个标题同在一级，下面是 ${blocks} 个散落的段落。它们其实是 ${articles} 篇稿件和一幅图片。以下三处复原出自解析器本身：`,
  },
  cases: [
    { title: '落在正文之后的标题', text: '主题和副题回到它们所属的正文之前。' },
    { title: '落在版面末尾的引题', text: '归给用词相同的稿件；有多大把握，依据表里写明。' },
    { title: '被转栏截断的段落', text: '句子没完，两半就接起来，一个字也不改。' },
  ],
  line: '行',
  restored: '还原为',
  promisesTitle: '值得信任',
  promises: [
    {
      title: '不丢一字，不添一字',
      text: '版面上的每个字都在结果里，且只在一处。放不进任何位置的文字原样留作“未归位”。措辞、数字和事实从不改动。',
    },
    { title: '每个判断都可以追问', text: '依据表写明哪些字成了哪一部分，用了哪条规则，有多大把握，还可能是什么。' },
    {
      title: '每次都是同样的字节',
      text: '不看时钟，不用随机数，不依赖环境。同一期报纸在 Node 和浏览器里得到同样的文件，今天和明年都一样。',
    },
    {
      title: '恶意文字也是普通文字',
      text: 'NUL、孤立代理、]]> 和 script 标签都有确定且经过测试的结果，输出永远合乎格式。',
    },
  ],
  outputsTitle: '一期报纸，各种形式',
  outputs: [
    { name: 'JSON', text: '有类型的一期报纸，结构定义随包发布；正文是 mdast。', link: '/zh/schema' },
    { name: 'HTML', text: '无障碍的网页，中文排版，一个函数即可。', link: '/zh/guide#_4-网站' },
    { name: 'RSS', text: '全文输出，日期带时差，编号永久不变；另有 Atom 和 JSON Feed。', link: '/zh/guide#_5-订阅源' },
    { name: 'EPUB', text: 'EPUB 3.3，目录按版面和稿件编排。', link: '/zh/guide#_6-电子书' },
    { name: 'GraphQL', text: '按编号、列表或搜索取得稿件，搜索认得中文。', link: '/zh/graphql' },
    { name: 'Markdown', text: '用任何编辑器改正，再严格读回。', link: '/zh/recipes#用手改正' },
  ],
  credit: '样例版面的文字属于太原日报，仅作示例。',
}
