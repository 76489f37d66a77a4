import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Pages of an issue, and articles of a page. */
export const PAGES = 8
const ARTICLES = 6

/** Milliseconds of a day. */
const DAY = 86_400_000

const SENTENCE = '这座桥长三百米，宽三十米，两岸的居民步行可到对岸。'

/** Writes an archive of issues, one a day, each of eight pages as text. */
export function writeArchive(folder: string, issues: number): void {
  for (let issue = 0; issue < issues; issue++) {
    const date = new Date(Date.UTC(2022, 0, 1) + issue * DAY).toISOString().slice(0, 10)
    mkdirSync(join(folder, date), { recursive: true })
    for (let page = 1; page <= PAGES; page++) writePage(join(folder, date, `0${page}.md`), `${issue + 1}`, page)
  }
}

/** Writes a page. Its headlines contain the name of the issue. */
export function writePage(path: string, issue: string, page: number): void {
  const articles = Array.from({ length: ARTICLES }, (_, index) => {
    const opening = `本报讯 3月7日，第${issue}号桥的第${index + 1}个桥墩建成。`
    return `## 第${issue}号桥第${page}标段第${index + 1}个桥墩建成\n\n${opening}${SENTENCE.repeat(10)}（张三）\n`
  })
  writeFileSync(path, ['## 要闻\n', ...articles].join('\n'))
}
