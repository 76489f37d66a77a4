import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseIssue } from '@banmian/core'
import { streamSite } from '@banmian/html'

const sample = readFileSync(new URL('../taiyuan-daily/page.md', import.meta.url), 'utf8')

// Yields the issues in the order of publication, one at a time, for example from a database.
async function* issues() {
  yield parseIssue('## 要闻\n\n## 示范小学开设菜园劳动课\n\n本报讯 3月6日,孩子们学会了翻地和播种。(张三)\n', {
    publication: '太原日报',
    date: '2024-03-07',
  }).issue
  yield parseIssue(sample, { publication: '太原日报', date: '2024-03-08' }).issue
}

let count = 0
for await (const { path, content } of streamSite(issues(), { siteUrl: 'https://paper.example/' })) {
  const file = new URL(`out/${path}`, import.meta.url)
  mkdirSync(dirname(fileURLToPath(file)), { recursive: true })
  writeFileSync(file, content)
  count++
}
console.log(`${count} files; open out/index.html`)
