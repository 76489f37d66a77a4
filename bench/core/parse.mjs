// Compares the time that parseIssue takes, trace included, with that of Markdown parsers, on the same pages in one run.
//
//   npx tsup && node bench/parse.mjs                 the sample page
//   npx tsup && node bench/parse.mjs PAGES.jsonl     composed pages, one a line with its `text`
//
// Each parser reads all pages in turn, round after round, so that a slow moment of the machine strikes all alike; the best round counts.
// The parsers give a tree of blocks: they do less than parseIssue, which also finds articles, datelines, credits and dates.
import { readFileSync } from 'node:fs'
import { parseIssue } from '@banmian/core'
import { Parser } from 'commonmark'
import MarkdownIt from 'markdown-it'
import { marked } from 'marked'
import { fromMarkdown } from 'mdast-util-from-markdown'

const ROUNDS = 15
const [file] = process.argv.slice(2)
const sample = new URL('../../../examples/taiyuan-daily/page.md', import.meta.url)
const pages = file
  ? readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).text)
  : Array.from({ length: 100 }, () => readFileSync(sample, 'utf8'))
const bytes = pages.reduce((sum, page) => sum + Buffer.byteLength(page), 0)

const markdownIt = new MarkdownIt()
const commonmark = new Parser()
const parsers = {
  '@banmian/core': (page) => parseIssue(page),
  marked: (page) => marked.lexer(page),
  commonmark: (page) => commonmark.parse(page),
  'markdown-it': (page) => markdownIt.parse(page, {}),
  'mdast-util-from-markdown': (page) => fromMarkdown(page),
}
const best = Object.fromEntries(Object.keys(parsers).map((name) => [name, Infinity]))
for (let round = 0; round < ROUNDS; round++)
  for (const [name, parse] of Object.entries(parsers)) {
    // The slowest is not waited for more often than its figure needs.
    if (name === 'mdast-util-from-markdown' && round % 5) continue
    const { user, system } = process.cpuUsage()
    for (const page of pages) parse(page)
    const used = process.cpuUsage({ user, system })
    best[name] = Math.min(best[name], (used.user + used.system) / 1000)
  }
console.log(
  `${pages.length} pages, ${(bytes / 1e6).toFixed(1)} MB of UTF-8; processor time of the best of ${ROUNDS} rounds`,
)
for (const [name, time] of Object.entries(best).sort((a, b) => a[1] - b[1]))
  console.log(
    `${name.padEnd(26)} ${time.toFixed(0).padStart(6)} ms  ${(bytes / 1000 / time).toFixed(1).padStart(6)} MB/s  ${(best['@banmian/core'] / time).toFixed(2)}`,
  )
