import { type Article, type Issue, plainText } from '@banmian/core'
import { renderRss } from '@banmian/rss'
import { Feed } from 'feed'
import { generateRssFeed } from 'feedsmith'
import RSS from 'rss'
import type { Words } from '../benchmark.js'
import { articleHtml, checked } from './article-html.js'

const LINK = 'https://paper.example/'
const DATE = new Date('2024-03-08T06:00:00+08:00')
const PUB_DATE = 'Fri, 08 Mar 2024 06:00:00 +0800'

interface Item {
  title: string
  link: string
  guid: string
  authors: string[]
  category: string
  summary: string
  html: string
}

/** What every writer but ours is given: the same fields, ready to be written. */
function* itemsOf(issue: Issue): Generator<Item> {
  for (const page of issue.pages) for (const article of page.articles) yield itemOf(article, page.name ?? '')
}

function itemOf(article: Article, category: string): Item {
  return {
    title: article.headline.main ?? '',
    link: `${LINK}articles/${article.id}.html`,
    guid: `tag:paper.example,2024-03-08:${article.id}`,
    authors: article.bylines.flatMap(({ credits }) => credits.map(({ name }) => name)),
    category,
    summary: plainText(article.body[0]!),
    html: articleHtml(article),
  }
}

function concatenation(issue: Issue): string {
  let feed = `<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>江城日报</title><link>${LINK}</link><description>江城日报</description>\n`
  for (const { title, link, guid, authors, category, summary, html } of itemsOf(issue)) {
    const creators = authors.map((name) => `<dc:creator>${checked(name)}</dc:creator>\n`).join('')
    if (html.includes(']]>')) throw new Error('Expected no end of CDATA')
    feed += `<item>\n<title>${checked(title)}</title>\n<link>${link}</link>\n<guid isPermaLink="false">${guid}</guid>\n<pubDate>${PUB_DATE}</pubDate>\n${creators}<category>${checked(category)}</category>\n<description>${checked(summary)}</description>\n<content:encoded><![CDATA[${html}]]></content:encoded>\n</item>\n`
  }
  return `${feed}</channel></rss>\n`
}

function feedsmith(issue: Issue): string {
  const items = [...itemsOf(issue)].map((item) => ({
    title: item.title,
    link: item.link,
    guid: { value: item.guid, isPermaLink: false },
    pubDate: DATE,
    dc: { creators: item.authors },
    categories: [{ name: item.category }],
    description: item.summary,
    content: { encoded: item.html },
  }))
  return generateRssFeed({ title: '江城日报', link: LINK, description: '江城日报', items }) as string
}

function feed(issue: Issue): string {
  const written = new Feed({
    title: '江城日报',
    id: LINK,
    link: LINK,
    description: '江城日报',
    copyright: '',
    updated: DATE,
  })
  for (const item of itemsOf(issue)) {
    written.addItem({
      title: item.title,
      id: item.guid,
      link: item.link,
      date: DATE,
      author: item.authors.map((name) => ({ name })),
      category: [{ name: item.category }],
      description: item.summary,
      content: item.html,
    })
  }
  return written.rss2()
}

function rss(issue: Issue): string {
  const written = new RSS({
    title: '江城日报',
    site_url: LINK,
    feed_url: `${LINK}feed.xml`,
    description: '江城日报',
    pubDate: DATE,
    custom_namespaces: { content: 'http://purl.org/rss/1.0/modules/content/' },
  })
  for (const item of itemsOf(issue)) {
    written.item({
      title: item.title,
      guid: item.guid,
      url: item.link,
      date: DATE,
      author: item.authors.join('、'),
      categories: [item.category],
      description: item.summary,
      custom_elements: [{ 'content:encoded': { _cdata: item.html } }],
    })
  }
  return written.xml()
}

/** What writes a feed of an issue, by name; `bound` is the line below which nobody can go. */
export const writers: Record<string, { write: (issue: Issue) => string; note?: Words }> = {
  bound: {
    write: concatenation,
    note: { en: 'concatenation, each text looked at once', zh: '直接拼接，每段文字看一遍' },
  },
  '@banmian/rss': { write: (issue) => renderRss(issue, { siteUrl: LINK }) },
  feedsmith: { write: feedsmith },
  feed: { write: feed },
  rss: { write: rss },
}
