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
const TO_AN_ISSUE = 20

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
        '@banmian/html': { run: () => take(fragments()), note: { en: '`renderContent`', zh: '`renderContent`' } },
        'markdown-it': { run: () => take(markdown.map((text) => markdownIt.render(text))) },
        'remark-rehype': {
          run: () => take(markdown.map((text) => String(remark.processSync(text)))),
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
        '@banmian/html': { run: () => take(pagesOf(issue)), note: { en: '`streamFiles`', zh: '`streamFiles`' } },
      },
    }
  },

  site: ({ of }) => {
    const issues = of(ISSUES, 2)
    return {
      title: {
        en: `a site of ${issues} issues, ${issues * TO_AN_ISSUE} articles`,
        zh: `${issues} 期、${issues * TO_AN_ISSUE} 篇稿件的网站`,
      },
      ours: '@banmian/html',
      once: true,
      tasks: {
        '@banmian/html': {
          run: async () => {
            const files = streamSite(issuesOf(issues, TO_AN_ISSUE), { siteUrl: 'https://paper.example/' })
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

/** The same article as plain Markdown, for those who read that. */
const markdownOf = ({ headline, bylines, body }: Article): string =>
  [`## ${headline.main}`, headline.deck, ...bylines.map(({ text }) => text), ...body.map((block) => plainText(block))]
    .filter(Boolean)
    .join('\n\n')

/** Takes each output as a file is taken: read, and gone. */
function take(outputs: Iterable<string>): void {
  for (const output of outputs) output.charCodeAt(0)
}
