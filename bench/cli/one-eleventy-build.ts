/**
 * Builds a site of canonical Markdown with Eleventy, and prints what it took as JSON: a page of
 * each issue with all its articles, a page of each article, and an RSS feed of the latest seven
 * issues.
 *
 *     node dist/cli/one-eleventy-build.js issues site
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Eleventy, { type UserConfig } from '@11ty/eleventy'
import markdownIt from 'markdown-it'
import { figuresSince } from './figures.js'

/** An article as a part of the Markdown of its issue. */
interface Article {
  date: string
  id: string
  title: string
  markdown: string
}

/** The parts of a page that its layout shows. */
interface PageParts {
  page: { url: string; filePathStem: string }
  article?: Article
  content: string
}

const SITE_URL = 'https://paper.example/'
/** Number of issues in the feed, as in the sites of the command. */
const FEED_ISSUES = 7

const [input, output] = process.argv.slice(2) as [string, string]
const start = performance.now()
const markdown = markdownIt({ html: true })

const articlesOf = (date: string): Article[] =>
  readFileSync(join(input, date, 'issue.md'), 'utf8')
    .split(/^(?=##? )/m)
    .filter((part) => part.startsWith('## '))
    .map((part) => ({
      date,
      id: /<!-- id: (\S+) -->/.exec(part)![1]!,
      title: /^## (.*)$/m.exec(part)![1]!,
      markdown: part,
    }))

const urlOf = ({ date, id }: Article): string => `issues/${date}/articles/${id}.html`

const layout = ({ page, article, content }: PageParts): string => `<!doctype html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${article?.title ?? page.url.split('/').at(-2)}</title>
<link rel="stylesheet" href="/style.css">
<link rel="canonical" href="${SITE_URL}${page.url.slice(1)}">
<link rel="alternate" type="application/rss+xml" href="/feed.xml">
</head>
<body>
${content}
</body>
</html>
`

const feedOf = (articles: readonly Article[]): string => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>示范日报</title><link>${SITE_URL}</link><description>示范日报</description>
${articles.map(itemOf).join('\n')}
</channel></rss>
`

const itemOf = (article: Article): string =>
  `<item><title>${article.title}</title><link>${SITE_URL}${urlOf(article)}</link><description><![CDATA[${markdown.render(article.markdown)}]]></description></item>`

function configure(config: UserConfig): void {
  const dates = readdirSync(input).sort()
  const articles = dates.flatMap(articlesOf)
  const latest = new Set(dates.slice(-FEED_ISSUES))
  config.setTemplateFormats(['md', '11ty.js'])
  config.setUseGitIgnore(false)
  config.addGlobalData('layout', 'page.11ty.js')
  config.addGlobalData('articles', () => articles)
  config.addGlobalData(
    'permalink',
    () =>
      ({ page }: PageParts) =>
        `issues/${page.filePathStem.split('/').at(-2)}/index.html`,
  )
  config.addTemplate('_includes/page.11ty.js', { render: layout })
  config.addTemplate(
    'articles.11ty.js',
    { render: ({ article }: { article: Article }) => markdown.render(article.markdown) },
    {
      pagination: { data: 'articles', size: 1, alias: 'article' },
      permalink: ({ article }: { article: Article }) => urlOf(article),
    },
  )
  config.addTemplate(
    'feed.11ty.js',
    { render: () => feedOf(articles.filter(({ date }) => latest.has(date)).reverse()) },
    { permalink: 'feed.xml', layout: null },
  )
}

await new Eleventy(input, output, { quietMode: true, configPath: null, config: configure }).write()
console.log(JSON.stringify(figuresSince(start)))
