import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { articlesOf, creatorsOf, headlineText, parseIssue } from '@banmian/core'
import { renderEpub } from '@banmian/epub'
import { renderRss } from '@banmian/rss'

const text = readFileSync(new URL('../taiyuan-daily/page.md', import.meta.url), 'utf8')
const { issue, messages } = parseIssue(text, { publication: '太原日报', date: '2024-03-08' })

for (const { article } of articlesOf(issue)) {
  console.log(article.role === 'photo' ? '(photo)' : [headlineText(article), ...creatorsOf(article)].join('  '))
}
console.log(`${messages.length} repairs`)

const out = new URL('out/', import.meta.url)
mkdirSync(out, { recursive: true })
writeFileSync(new URL('issue.json', out), `${JSON.stringify(issue, null, 2)}\n`)
writeFileSync(new URL('feed.xml', out), renderRss(issue, { siteUrl: 'https://paper.example/' }))
writeFileSync(new URL('issue.epub', out), renderEpub(issue))
