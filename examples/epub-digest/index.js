import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { articlesOf, parseIssue } from '@banmian/core'
import { renderEpub } from '@banmian/epub'

// One file for each day, named after its date.
const folder = new URL('pages/', import.meta.url)
const issues = readdirSync(folder)
  .sort()
  .map((name) => {
    const text = readFileSync(new URL(name, folder), 'utf8')
    return parseIssue(text, { publication: '示范日报', date: name.slice(0, 10) }).issue
  })

const book = renderEpub(issues, { title: '示范日报 一周' })
const out = new URL('out/', import.meta.url)
mkdirSync(out, { recursive: true })
writeFileSync(new URL('week.epub', out), book)
const articles = issues.flatMap(articlesOf)
console.log(`out/week.epub contains ${articles.length} articles of ${issues.length} days`)
