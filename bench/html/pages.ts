import type { Article, Issue } from '@banmian/core'
import { plainText } from '@banmian/core'
import { renderContent, streamFiles, streamSite } from '@banmian/html'
import MarkdownIt from 'markdown-it'
import rehypeStringify from 'rehype-stringify'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import type { Benchmark } from '../benchmark.js'
import { issueOf, issuesOf } from '../issues.js'
import { boundOf } from './bound.js'

const ARTICLES = 1000
const ISSUES = 1000
const ARTICLES_PER_ISSUE = 20

export const html: Benchmark = {
  fragments: ({ of }) => {
    const articles = articlesOf(issueOf(of(ARTICLES, 2)))
    const fragments = () => articles.map((article) => renderContent(article, { syntax: 'html', headingLevel: 2 }))
    const markdown = articles.map(markdownOf)
    const markdownIt = new MarkdownIt()
    const remark = unified().use(remarkParse).use(remarkRehype).use(rehypeStringify)
    return {
      title: { en: `HTML fragments of ${articles.length} articles`, zh: `${articles.length} 篇稿件的 HTML 片段` },
      ours: '@banmian/html',
      tasks: {
        bound: boundOf(fragments),
        '@banmian/html': { run: () => consume(fragments()), note: { en: '`renderContent`', zh: '`renderContent`' } },
        'markdown-it': { run: () => consume(markdown.map((text) => markdownIt.render(text))) },
        'remark-rehype': {
          run: () => consume(markdown.map((text) => String(remark.processSync(text)))),
          note: { en: 'with remark-parse, rehype-stringify', zh: '连同 remark-parse、rehype-stringify' },
        },
      },
    }
  },

  pages: ({ of }) => {
    const issue = issueOf(of(ARTICLES, 2))
    return {
      title: { en: `web pages of ${of(ARTICLES, 2)} articles`, zh: `${of(ARTICLES, 2)} 篇稿件的网页` },
      ours: '@banmian/html',
      tasks: {
        bound: boundOf(() => pagesOf(issue)),
        '@banmian/html': { run: () => consume(pagesOf(issue)), note: { en: '`streamFiles`', zh: '`streamFiles`' } },
      },
    }
  },

  site: ({ of }) => {
    const issues = of(ISSUES, 2)
    return {
      title: {
        en: `a site of ${issues} issues, ${issues * ARTICLES_PER_ISSUE} articles`,
        zh: `${issues} 期、${issues * ARTICLES_PER_ISSUE} 篇稿件的网站`,
      },
      ours: '@banmian/html',
      once: true,
      tasks: {
        '@banmian/html': {
          run: async () => {
            const files = streamSite(issuesOf(issues, ARTICLES_PER_ISSUE), { siteUrl: 'https://paper.example/' })
            for await (const { content } of files) Buffer.byteLength(content)
          },
          note: { en: '`streamSite`', zh: '`streamSite`' },
        },
      },
    }
  },
}

const articlesOf = (issue: Issue): Article[] => issue.pages.flatMap(({ articles }) => articles)

function* pagesOf(issue: Issue): Generator<string> {
  for (const { path, content } of streamFiles(issue)) if (path.endsWith('.html')) yield content
}

/** Returns the same article as plain Markdown, for the peers. */
const markdownOf = ({ headline, bylines, body }: Article): string =>
  [`## ${headline.main}`, headline.deck, ...bylines.map(({ text }) => text), ...body.map((block) => plainText(block))]
    .filter(Boolean)
    .join('\n\n')

/** Reads each output once, as writing a file would. */
function consume(outputs: Iterable<string>): void {
  for (const output of outputs) output.charCodeAt(0)
}
