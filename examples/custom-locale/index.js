import { readFileSync } from 'node:fs'
import { detectLanguage, parseIssue, zhHant } from '@banmian/core'

const read = (name) => readFileSync(new URL(name, import.meta.url), 'utf8')

// The conventions of a newspaper are data: this one credits its reporters as 本刊特派員.
const island = { ...zhHant, creditWords: [['本刊特派員', 'reporter'], ...zhHant.creditWords] }

for (const [name, options] of [
  ['harbour-post.md', { language: 'auto', publication: 'The Harbour Post', date: '2024-03-08' }],
  ['island-news.md', { locale: island, publication: '島嶼新聞', date: '2024-03-08' }],
]) {
  const text = read(name)
  const { issue } = parseIssue(text, options)
  console.log(`${issue.publication.name} (${detectLanguage(text)})`)
  for (const { headline, dateline, bylines } of issue.pages[0].articles) {
    const names = bylines.flatMap(({ credits }) => credits.map((credit) => `${credit.name}, ${credit.role}`))
    console.log(`  ${headline.main} | ${dateline?.text ?? '-'} | ${names.join('; ') || '-'}`)
  }
}
