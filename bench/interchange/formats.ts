import type { Issue } from '@banmian/core'
import { toJsonLines, toNinjs, toNitf } from '@banmian/interchange'
import type { Benchmark, Task, Translations, Work } from '../benchmark.js'
import { issueOf } from '../issues.js'

const ARTICLES = 1000

/** Measures formats of newsrooms and search engines, from the issue to the text of the file. */
export const interchange: Benchmark = {
  ninjs: ({ of }) =>
    workOf(of(ARTICLES, 2), { en: 'ninjs', zh: 'ninjs' }, (issue) => JSON.stringify(toNinjs(issue).output)),
  lines: ({ of }) =>
    workOf(of(ARTICLES, 2), { en: 'JSON Lines', zh: 'JSON Lines' }, (issue) => toJsonLines(issue).output),
  nitf: ({ of }) =>
    workOf(of(ARTICLES, 2), { en: 'NITF documents', zh: 'NITF 文件' }, (issue) =>
      toNitf(issue)
        .output.map(({ content }) => content)
        .join(''),
    ),
}

/** No other library writes these formats, so the bound is the JSON of the issue. */
const bound = (issue: Issue): Task => ({
  run: () => JSON.stringify(issue),
  note: { en: '`JSON.stringify` of the issue', zh: '对一期报纸执行 `JSON.stringify`' },
})

function workOf(size: number, { en, zh }: Translations, write: (issue: Issue) => string): Work {
  const issue = issueOf(size)
  return {
    title: { en: `${en} of ${size} articles`, zh: `${size} 篇稿件的 ${zh}` },
    ours: '@banmian/interchange',
    tasks: { bound: bound(issue), '@banmian/interchange': { run: () => write(issue) } },
  }
}
