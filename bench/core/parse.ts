import { readFileSync } from 'node:fs'
import { parseIssue } from '@banmian/core'
import { Parser } from 'commonmark'
import MarkdownIt from 'markdown-it'
import { marked } from 'marked'
import { fromMarkdown } from 'mdast-util-from-markdown'
import type { Benchmark, Scale } from '../benchmark.js'

const SAMPLE = new URL('../../examples/taiyuan-daily/page.md', import.meta.url)
const COPIES = 100

/**
 * The peers return a tree of blocks. That is less than `parseIssue`, which also finds articles,
 * datelines, credits and dates, and returns a trace.
 */
export const core: Benchmark = {
  parse: (scale) => {
    const pages = pagesOf(scale)
    const markdownIt = new MarkdownIt()
    const commonmark = new Parser()
    const all = (parse: (page: string) => unknown) => ({ run: () => pages.map((page) => Boolean(parse(page))) })
    return {
      title: { en: `parsing ${pages.length} pages`, zh: `解析 ${pages.length} 个版面` },
      ours: '@banmian/core',
      tasks: {
        '@banmian/core': all((page) => parseIssue(page)),
        'mdast-util-from-markdown': all((page) => fromMarkdown(page)),
        marked: { ...all((page) => marked.lexer(page)), note: { en: 'tokens only', zh: '只分记号' } },
        'markdown-it': { ...all((page) => markdownIt.parse(page, {})), note: { en: 'tokens only', zh: '只分记号' } },
        commonmark: all((page) => commonmark.parse(page)),
      },
    }
  },
}

function pagesOf({ pages, of }: Scale): string[] {
  if (pages === null) return Array<string>(of(COPIES, 1)).fill(readFileSync(SAMPLE, 'utf8'))
  const lines = readFileSync(pages, 'utf8').trim().split('\n')
  return lines.map((line) => JSON.parse(line).text)
}
