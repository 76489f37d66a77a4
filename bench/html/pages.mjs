/**
 * Time of fragments and of pages against a bound: a concatenation of the same bytes, tags and texts, static head included, in which
 * each text, each attribute that holds one and each JSON-LD is looked at once for what would have to be escaped or left out. And of
 * fragments against markdown-it and remark-rehype on the same text as plain Markdown. Then a site of 1,000 issues: time, and memory
 * as it grows. Prints ratios, because times depend on the machine. All writers take turns in one process; those that are measured
 * are warm, as in the build of a site, and what the first thousand take is told beside it.
 *
 *     npm run build && node --expose-gc bench/pages.mjs
 */
import { renderContent, renderFiles, renderSite } from '@banmian/html'
import MarkdownIt from 'markdown-it'
import rehypeStringify from 'rehype-stringify'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'

const SENTENCES = [
  '河边的步道昨天开放了，沿岸新栽的柳树已经发芽，来散步的居民说，往后上班可以少绕一段路。',
  '据介绍，工程分三期进行，第一期全长4.2公里，沿途设休息点11处、饮水点6处，夜间照明全部采用节能灯具。',
  '“以前下雨天走这里要穿雨鞋，现在路面平了，推着婴儿车也能过去。”家住附近的刘女士告诉记者。',
  '施工单位负责人表示，剩余路段将在今年秋天完工，届时两座公园之间可以一路步行到达。',
]
const ROUNDS = 15
/** So many rounds until the compiler of the engine has seen it all. */
const WARMING = 20
/** Least time of a measurement in milliseconds: what is quick is done several times. */
const LEAST = 50
const ARTICLES = 1000
const ISSUES = 1000

/** A string that is one piece in memory, as text that was read from a file is. */
const flat = (text) => Buffer.from(text, 'utf16le').toString('utf16le')
const textOf = (from, length) => {
  let text = ''
  for (let index = from; text.length < length; index++) text += SENTENCES[index % SENTENCES.length]
  return flat(text.slice(0, length))
}
const articleOf = (index) => ({
  type: 'article',
  id: `a${index.toString(16).padStart(16, '0')}`,
  role: 'news',
  headline: { kicker: null, main: `河边步道第${index + 1}段开放`, deck: index % 3 ? null : '——两座公园从此相连' },
  rubric: null,
  dateline: index % 2 ? null : { text: '本报讯', placement: 'inline', agency: '本报', place: null, date: null },
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
  body: Array.from({ length: 5 }, (_, part) => ({
    type: 'paragraph',
    children: [
      { type: 'text', value: flat((part === 0 && index % 2 === 0 ? '本报讯 ' : '') + textOf(index + part, 160)) },
    ],
  })),
  continuations: [],
  subjects: [],
})
const issueOf = (date, count, first = 0) => ({
  type: 'issue',
  id: `i${date}`,
  publication: { name: '江城日报', language: 'zh-Hans', identifiers: [], url: null, publisher: null, timeZone: null },
  date,
  number: null,
  edition: null,
  pages: Array.from({ length: Math.ceil(count / 10) }, (_, page) => ({
    type: 'page',
    id: `p${page}`,
    label: String(page + 1).padStart(2, '0'),
    name: '要闻',
    articles: Array.from({ length: Math.min(10, count - page * 10) }, (_, at) => articleOf(first + page * 10 + at)),
    bylines: [],
    unplaced: [],
  })),
})

/** What may not stand in a text between tags, in a tag that is written already, and in JSON within a script. */
const IN_TEXT = /[\0-\x08\x0B-\x1F\x7F-\x9F\uD800-\uDFFF\uFDD0-\uFDEF\uFFFE\uFFFF&<>"]/
const IN_TAG = /[\0-\x08\x0B-\x1F\x7F-\x9F\uD800-\uDFFF\uFDD0-\uFDEF\uFFFE\uFFFF&]/
const IN_JSON = /[\0-\x1F\x7F-\x9F\u2028\u2029\uD800-\uDFFF\uFDD0-\uFDEF\uFFFE\uFFFF\\&<>]/
const notAscii = /[^\0-\x7F]/
/** Texts in which something is to be escaped. */
let special = 0
/** Writes what was written before, piece by piece, looking at each text once. */
function* boundOf(outputs) {
  for (const pieces of outputs) {
    let written = ''
    for (const { piece, forbidden } of pieces) {
      if (forbidden?.test(piece)) special++
      written += piece
    }
    yield written
  }
}
const forbiddenIn = (piece) => {
  if (piece[0] === '<') return notAscii.test(piece) ? IN_TAG : null
  return piece[0] === '{' ? IN_JSON : IN_TEXT
}
const piecesOf = (outputs) =>
  Array.from(outputs, (output) =>
    (output.match(/<[^>]*>|[^<]+/g) ?? []).map((piece) => ({ piece: flat(piece), forbidden: forbiddenIn(piece) })),
  )
/** Takes each output as a file is taken: read, and gone. A string that was put together is one piece only once it is read. */
const take = (outputs) => {
  for (const output of outputs) output.charCodeAt(0)
}

const issue = issueOf('2024-03-08', ARTICLES)
const articles = issue.pages.flatMap((page) => page.articles)
const options = { syntax: 'html', headingLevel: 2 }
function* fragments() {
  for (const article of articles) yield renderContent(article, options)
}
function* pages() {
  for (const { path, content } of renderFiles(issue)) if (path.endsWith('.html')) yield content
}
const markdown = articles
  .map(({ headline, body }) =>
    [`## ${headline.main}`, headline.deck, '记者 江一 江二', ...body.map(({ children }) => children[0].value)]
      .filter(Boolean)
      .join('\n\n'),
  )
  .join('\n\n')
const markdownIt = new MarkdownIt()
const remark = unified().use(remarkParse).use(remarkRehype).use(rehypeStringify)

const fragmentPieces = piecesOf(fragments())
const pagePieces = piecesOf(pages())
const writers = {
  'bound of fragments': () => boundOf(fragmentPieces),
  renderContent: fragments,
  'markdown-it': () => [markdownIt.render(markdown)],
  'bound of pages': () => boundOf(pagePieces),
  renderFiles: pages,
}
const repeated = {}
const times = Object.fromEntries(Object.keys(writers).map((name) => [name, []]))
const first = {}
for (let round = -WARMING; round < ROUNDS; round++) {
  for (const [name, write] of Object.entries(writers)) {
    const repeats = name in repeated ? repeated[name] : 1
    const start = process.cpuUsage()
    for (let repeat = 0; repeat < repeats; repeat++) take(write())
    const { user, system } = process.cpuUsage(start)
    const time = (user + system) / 1000 / repeats
    first[name] ??= time
    if (round >= 0) times[name].push(time)
    else if (round < -1) repeated[name] = Math.max(1, Math.ceil(LEAST / Math.max(time, 0.1)))
  }
}
const median = (numbers) => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)]
const start = process.cpuUsage()
remark.processSync(markdown)
const slow = process.cpuUsage(start)
times['remark-rehype'] = [(slow.user + slow.system) / 1000]
first['remark-rehype'] = times['remark-rehype'][0]

console.log(`${ARTICLES} articles of 800 characters`)
for (const [name, list] of Object.entries(times)) {
  const bound = median(times[/renderFiles|pages/.test(name) ? 'bound of pages' : 'bound of fragments'])
  console.log(
    `${name.padEnd(20)} ${(median(list) / bound).toFixed(2).padStart(7)} × its bound ${median(list).toFixed(1).padStart(8)} ms; the first time ${first[name].toFixed(0)} ms`,
  )
}

if (special !== 0) throw new Error('Expected nothing to be escaped in these texts')

console.log(`\nA site of ${ISSUES} issues of 20 articles`)
const day = (index) => new Date(Date.UTC(2021, 0, 1 + index)).toISOString().slice(0, 10)
function* issues() {
  for (let index = 0; index < ISSUES; index++) yield issueOf(day(index), 20, index * 20)
}
let written = 0
let count = 0
let bytes = 0
const began = performance.now()
for await (const { path, content } of renderSite(issues(), { baseUrl: 'https://paper.example/' })) {
  bytes += Buffer.byteLength(content)
  written++
  if (/^issues\/[^/]+\/index\.html$/.test(path) && ++count % 250 === 0) {
    globalThis.gc?.()
    console.log(`after ${count} issues ${(process.memoryUsage().heapUsed / 1e6).toFixed(1)} MB of heap`)
  }
}
globalThis.gc?.()
console.log(
  `${written} files, ${(bytes / 1e6).toFixed(0)} MB, ${((performance.now() - began) / 1000).toFixed(1)} s, ${(process.memoryUsage().heapUsed / 1e6).toFixed(1)} MB of heap`,
)
